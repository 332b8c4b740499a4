import { createCardHost } from '../cards/mount-card';
import { cardFaces } from './card-faces';
import { setDraw } from './drawing';

/** Leaves the drawing of cards for the script that marks, which runs beside this one. Draws nothing by itself. */
export function offerDrawing(): void {
  setDraw((corner, signal, { loadNotes }) => createCardHost(corner, signal, { faces: cardFaces, loadNotes }));
}
