/** Bytes of a pack in one file, looked at before anything is parsed. A pack of 5,000 facts has about 4 MB, the largest shipped one 0.3. */
export const longestBundle = 8 * 1024 * 1024;
