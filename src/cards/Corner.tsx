import type { NoteLine } from './board';
import { CloseIcon, Logo } from './Icons';
import type { Labels } from './labels';
import { NoteLines } from './NoteLines';

export interface CornerProps {
  lines: NoteLine[];
  labels: Labels;
  language: string;
  isOpen: boolean;
  onToggle: () => void;
  onOpenNote: (index: number) => void;
  onHideMarks?: (() => void) | undefined;
}

/** The quiet button in the page's corner, and the list it opens. */
export function Corner({ lines, labels, language, isOpen, onToggle, onOpenNote, onHideMarks }: CornerProps) {
  return (
    <div class="corner" lang={language}>
      {isOpen && (
        <section class="noteslist" aria-label={labels.notesOnPage}>
          <header>
            <h2>{labels.notesOnPage}</h2>
            <button type="button" class="close" aria-label={labels.close} onClick={onToggle}>
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
      )}
      <button type="button" class="notesbtn" aria-expanded={isOpen} onClick={onToggle}>
        <Logo />
        {labels.notes(lines.length)}
      </button>
    </div>
  );
}
