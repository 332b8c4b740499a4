/** What the feed needs of the web platform, typed narrowly: every browser, worker and Node has it, and nothing else is in reach. */
export interface Web {
  crypto: {
    subtle: {
      digest(name: 'SHA-256', bytes: Uint8Array): Promise<ArrayBuffer>;
      importKey(format: 'raw', key: Uint8Array, algorithm: 'Ed25519', isExtractable: false, uses: ['verify']): Promise<object>;
      verify(algorithm: 'Ed25519', key: object, signature: Uint8Array, bytes: Uint8Array): Promise<boolean>;
    };
  };
  TextEncoder: new () => { encode(text: string): Uint8Array };
  TextDecoder: new (label: 'utf-8', options: { fatal: true }) => { decode(bytes: Uint8Array): string };
  atob(text: string): string;
}

/** The platform as it is now; asked for at each use, because a test may take a part away. */
export function getWeb(): Web {
  return globalThis as unknown as Web;
}
