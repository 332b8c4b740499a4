import { hasOptedOut } from '../page/has-opted-out';
import { passesGate } from '../page/passes-gate';
import { tellBackground } from '../platform/tell-background';
import { gateWords } from './gate-words';

/** The first look at a page. Only where it finds a rare word is anything else brought in. */
export function startReading(page: Document): void {
  if (!hasOptedOut(page) && passesGate(page, gateWords)) tellBackground('gateHit');
}
