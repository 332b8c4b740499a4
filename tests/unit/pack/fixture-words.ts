import type { Citation, LocalText } from '../../../src/pack/schema';

/** Short forms for writing the fixture. */

export const text = (en: string, es: string): LocalText => ({ en, es });
export const cite = (source: string, quote?: string): Citation => ({ source, ...(quote === undefined ? {} : { quote }) });
