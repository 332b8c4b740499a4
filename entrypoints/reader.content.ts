import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReading } from '../src/app/start-reading';

/** The first look: tiny, because it may run in every page. Registered at run time, so it asks for no host at install. */
export default defineContentScript({ registration: 'runtime', matches: [], main: () => startReading(document) });
