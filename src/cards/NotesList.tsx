import type { NoteLine } from './board';
import { CloseIcon } from './Icons';
import type { Labels } from './labels';
import { NoteLines } from './NoteLines';

export interface NotesListProps {
  lines: NoteLine[];
  labels: Labels;
  onClose: () => void;
  onOpenNote: (index: number) => void;
  onHideMarks?: (() => void) | undefined;
}

/** What the quiet button opens. */
export function NotesList({ lines, labels, onClose, onOpenNote, onHideMarks }: NotesListProps) {
  return (
    <section class="noteslist" aria-label={labels.notesOnPage}>
      <header>
        <h2>{labels.notesOnPage}</h2>
        <button type="button" class="close" aria-label={labels.close} onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      <NoteLines lines={lines} onOpen={onOpenNote} />
      {onHideMarks !== undefined && (
        <footer>
          <button type="button" class="textbtn" onClick={onHideMarks}>
            {labels.hideMarks}
          </button>
        </footer>
      )}
    </section>
  );
}
