import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReadingAdded } from '../src/app/start-reading-added';

/** The first look for packs that the reader added: registered beside reader.js only while there are any, so that others pay nothing. */
export default defineUnlistedScript(() => void startReadingAdded(document));
