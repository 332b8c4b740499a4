import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startWaiting } from '../src/app/start-waiting';

/** Stands registered in place of the reader scripts while Caveat is paused. */
export default defineUnlistedScript(() => void startWaiting());
