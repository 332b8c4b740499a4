/** What stands between a token and the one before it, as bits. */
export const space = 1;
export const hyphen = 2;
export const comma = 4;
export const stop = 8;
export const colon = 16;
export const open = 32;
export const close = 64;
export const quote = 128;
export const dash = 256;
export const line = 512;
export const paragraph = 1024;
export const other = 2048;
/** Beside `space`, between two numbers: a space that keeps them together (no-break, thin), as in "41 000" written so. */
export const firm = 4096;
