import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startAnnotating } from '../src/app/start-annotating';

/** Marks and cards: brought by the background only where the first look found a rare word, or the reader asked. */
export default defineUnlistedScript(() => startAnnotating(document));
