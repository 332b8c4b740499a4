import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReading } from '../src/app/start-reading';

/** The first look: tiny, because it may run in every page. Registered at run time, so it asks for no host at install. */
export default defineUnlistedScript(() => startReading(document));
