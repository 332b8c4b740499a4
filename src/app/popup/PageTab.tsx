import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageNotes } from '../../cards/board';
import { CaretIcon, Logo } from '../../cards/Icons';
import { NoteLines } from '../../cards/NoteLines';
import { useAutoFocus } from '../../cards/use-auto-focus';
import type { PopupLabels } from './popup-labels';
import type { PageView, PopupDeeds } from './popup-state';
import type { SitesLabels } from './sites-labels';

interface PageTabProps {
  page: PageView;
  labels: PopupLabels;
  sites: Pick<SitesLabels, 'off' | 'optedOut'>;
  change: string;
  deeds: PopupDeeds;
}

function Empty({ title, text, button, onPress }: { title: string; text: string; button?: string; onPress?: () => void }) {
  return (
    <div class="empty">
      <Logo />
      <h2>{title}</h2>
      <p>{text}</p>
      {button !== undefined && (
        <button type="button" class="primary" onClick={onPress}>
          {button}
        </button>
      )}
    </div>
  );
}

interface DateFormProps {
  notes: PageNotes;
  labels: PopupLabels;
  onSet: (date: string) => void;
  onEnd: () => void;
}

function DateForm({ notes, labels, onSet, onEnd }: DateFormProps) {
  const field = useAutoFocus<HTMLInputElement>();
  return (
    <form
      class="dated"
      onSubmit={(event) => {
        event.preventDefault();
        const date = field.current?.value ?? '';
        onEnd();
        if (date !== '' && date !== notes.published) onSet(date);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // else the popup itself would close
        event.preventDefault();
        onEnd();
      }}
    >
      <input
        type="date"
        class="date"
        aria-label={labels.dateField}
        // a date known only by its month does not fit into the field
        defaultValue={notes.published?.length === 10 ? notes.published : ''}
        ref={field}
      />
      <button type="submit" class="small">
        {labels.ok}
      </button>
      <button type="button" class="textbtn" onClick={onEnd}>
        {labels.cancel}
      </button>
    </form>
  );
}

/** The date of the article with what it was read from, and the way to set it right. */
function ArticleDate({ notes, labels, change, deeds }: { notes: PageNotes } & Omit<PageTabProps, 'page' | 'sites'>) {
  const [isChanging, setIsChanging] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasChanging = useRef(false);
  useEffect(() => {
    if (wasChanging.current && !isChanging) opener.current?.focus();
    wasChanging.current = isChanging;
  }, [isChanging]);
  if (isChanging) return <DateForm notes={notes} labels={labels} onSet={deeds.setPublished} onEnd={() => setIsChanging(false)} />;
  return (
    <p class="dated">
      {notes.publishedLabel === undefined ? (
        <span>{labels.noDate}</span>
      ) : (
        <>
          <span class="mine">
            <CaretIcon />
            {notes.publishedLabel}
          </span>
          <span>{notes.signalLabel}</span>
        </>
      )}
      <button type="button" class="textbtn" ref={opener} onClick={() => setIsChanging(true)}>
        {notes.publishedLabel === undefined ? labels.setDate : change}
      </button>
    </p>
  );
}

/** This page's mentions in reading order: then, and now. */
export function PageTab({ page, labels, sites, change, deeds }: PageTabProps) {
  if (page.name === 'loading') return <p class="wait">{labels.loading}</p>;
  if (page.name === 'unreadable') return <Empty {...labels.unreadable} />;
  if (page.name === 'failed') return <Empty {...labels.failed} onPress={deeds.readPage} />;
  if (page.name === 'off') return <Empty {...sites.off} onPress={deeds.readPage} />;
  if (page.name === 'opted-out') return <Empty {...sites.optedOut} />;
  const { notes, isHidden } = page;
  return (
    <>
      <div class="article">
        <h2>{notes.title}</h2>
        <ArticleDate notes={notes} labels={labels} change={change} deeds={deeds} />
      </div>
      {notes.lines.length === 0 ? (
        <Empty {...labels.nothing} />
      ) : (
        <>
          <p class="sum">{notes.summary}</p>
          <div class={isHidden ? 'list list--hidden' : 'list'}>
            <NoteLines lines={notes.lines} onOpen={deeds.showMention} />
          </div>
        </>
      )}
    </>
  );
}
