import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerDrawing } from '../src/app/offer-drawing';

/** Draws cards and the list of notes: brought by the background when a reader wants the first of them. */
export default defineUnlistedScript(() => offerDrawing());
