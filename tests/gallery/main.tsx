import { type ComponentChildren, render } from 'preact';
import { cardFaces } from '../../src/app/card-faces';
import { PopupView } from '../../src/app/popup/PopupView';
import type { PopupDeeds, PopupState } from '../../src/app/popup/popup-state';
import { CardFrame, type CardFrameProps } from '../../src/cards/CardFrame';
import type { CardContent } from '../../src/cards/content';
import { createNotesButton } from '../../src/cards/create-corner';
import { labelsFor } from '../../src/cards/labels';
import { NotesList } from '../../src/cards/NotesList';
import { notesLabel } from '../../src/cards/notes-label';
import { StatusWord } from '../../src/cards/StatusPair';
import { StripTrack } from '../../src/cards/Strip';
import { statuses } from '../../src/core/vocabulary';
import * as contents from './contents';
import * as figures from './figure-contents';
import { exemptionStrip } from './fixture-base';
import './gallery.css';
import { board, facts, lines, notes, undatedNotes } from './notes';
import { foreign, packsStates } from './packs';
import { sitesStates } from './sites';
import * as spanish from './spanish-contents';
import { updatesDeeds, updatesStates } from './updates';

/** Every state of card and popup on one page, to be looked at and to be checked for accessibility. */

const nothing = () => {};

function Specimen({ name, children, isDark }: { name: string; children: ComponentChildren; isDark?: boolean }) {
  return (
    <section class={isDark ? 'specimen caveat dark' : 'specimen'} data-theme={isDark ? 'dark' : undefined} data-name={name}>
      <h2>{name}</h2>
      {children}
    </section>
  );
}

function Card({ content, width, ...rest }: { content: CardContent; width?: 'narrow'; name?: string } & Partial<CardFrameProps>) {
  const titleId = `t-${(rest.name ?? content.key).replaceAll(' ', '-')}`;
  return (
    <Specimen name={rest.name ?? content.key} isDark={rest.name === 'forced dark'}>
      <div class={width === 'narrow' ? 'frame frame--narrow' : 'frame'} role="dialog" aria-labelledby={titleId}>
        <CardFrame
          content={content}
          faces={cardFaces}
          why={contents.why}
          onClose={nothing}
          link={() => 'https://lakeshoreledger.example/#mark'}
          loadTopic={async () => contents.exemption}
          setDate={nothing}
          {...rest}
          titleId={titleId}
        />
      </div>
    </Specimen>
  );
}

const deeds: PopupDeeds = {
  openTab: nothing,
  readPage: nothing,
  setPublished: nothing,
  setHidden: nothing,
  showMention: nothing,
  openTopic: nothing,
  closeTopic: nothing,
  loadTopic: async () => null,
  search: nothing,
  packs: { open: nothing, close: nothing, openTab: nothing, add: nothing, remove: nothing, updates: updatesDeeds },
  settings: { open: nothing, close: nothing, setStrictness: nothing },
  sites: { setSite: nothing, setPaused: nothing, setSynced: nothing, openChoice: nothing },
};
const search = { query: '', subject: undefined, stored: 345 };
const popups: Record<string, PopupState & { language?: 'es' }> = {
  'popup: this page': { tab: 'page', page: { name: 'read', notes, isHidden: false }, board, search },
  'popup: no date, es': { tab: 'page', page: { name: 'read', notes: undatedNotes, isHidden: true }, board, search, language: 'es' },
  'popup: failed': { tab: 'page', page: { name: 'failed' }, board, search },
  'popup: cannot be read': { tab: 'page', page: { name: 'unreadable' }, board, search },
  'popup: nothing found': { tab: 'page', page: { name: 'read', notes: { ...notes, lines: [] }, isHidden: false }, board, search },
  'popup: board': { tab: 'board', page: { name: 'read', notes, isHidden: false }, board, search },
  'popup: topic': { tab: 'board', page: { name: 'read', notes, isHidden: false }, board, topic: contents.exemption, search },
  'popup: search': {
    tab: 'search',
    page: { name: 'loading' },
    board,
    search: { ...search, query: 'Cook County warrants', found: { total: 25, facts } },
  },
  'popup: search, empty, es': { tab: 'search', page: { name: 'loading' }, board, search, language: 'es' },
  ...Object.fromEntries(
    Object.entries(updatesStates).map(([name, updates]) => [
      `updates: ${name}`,
      { tab: 'page', page: { name: 'loading' }, board, search, packs: { isOpen: true, isTab: true, updates } } satisfies PopupState,
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(sitesStates).flatMap(([name, sites]) => {
      const state = { tab: 'page', page: { name: 'read', notes, isHidden: false }, board, search, sites } satisfies PopupState;
      return [
        [`site: ${name}`, state],
        [`site: ${name}, es`, { ...state, language: 'es' }],
      ];
    }),
  ),
  'popup: off on this site': { tab: 'page', page: { name: 'off' }, board, search, sites: sitesStates.off },
  'popup: publisher opted out': { tab: 'page', page: { name: 'opted-out' }, board, search, sites: sitesStates.on },
  'popup: settings': {
    tab: 'page',
    page: { name: 'loading' },
    board,
    search,
    sites: sitesStates['no leave'],
    settings: { isOpen: true, strictness: 'balanced' },
  },
  ...Object.fromEntries(
    Object.entries(packsStates).map(([name, packs]) => [
      `packs: ${name}`,
      { tab: 'page', page: { name: 'loading' }, board, search, packs } satisfies PopupState,
    ]),
  ),
};

/** Drawn without Preact, as in a page. */
function QuietButton({ isOpen = false }: { isOpen?: boolean }) {
  const place = (element: HTMLDivElement | null) => {
    if (element === null) return;
    const { corner, button, words } = createNotesButton(document);
    const listPlace = document.createElement('div');
    listPlace.className = 'listplace';
    corner.prepend(listPlace);
    words.data = notesLabel.en(lines.length);
    button.setAttribute('aria-expanded', String(isOpen));
    const list = { lines, labels: labelsFor('en'), onClose: nothing, onOpenNote: nothing, onHideMarks: nothing };
    if (isOpen) render(<NotesList {...list} />, listPlace);
    element.replaceChildren(corner);
  };
  return <div ref={place} />;
}

function Gallery() {
  return (
    <div class="gallery">
      <Card content={contents.exemption} />
      <Card content={contents.law} />
      <Card content={contents.database} />
      <Card content={figures.figure} />
      <Card content={contents.undated} />
      <Card content={spanish.exemptionEs} />
      <Card content={contents.table} />
      <Card content={contents.newer} />
      <Card content={contents.either} />
      <Card content={figures.share} />
      <Card content={figures.noCount} />
      <Card content={contents.planned} />
      <Card content={spanish.longEs} />
      <Card content={spanish.tableEs} />
      <Card content={contents.exemption} name="why" startView="why" />
      <Card content={contents.exemption} name="cite" startView="cite" />
      <Card content={{ ...contents.exemption, foreign: [foreign] }} name="not from us" />
      <Card content={contents.exemption} name="forced dark" />
      <Card content={contents.exemption} name="narrow" width="narrow" />
      <Card content={figures.figure} name="narrow figure" width="narrow" />
      <Card content={contents.table} name="narrow table" width="narrow" />
      <Specimen name="quiet button">
        <QuietButton />
      </Specimen>
      <Specimen name="quiet button, open">
        <QuietButton isOpen />
      </Specimen>
      <Specimen name="status: a word, a shape, a colour">
        {statuses.map((status) => (
          <div key={status} class="vocabulary">
            <StatusWord view={{ status, label: status, refs: [] }} />
            <StripTrack strip={{ ...exemptionStrip, bands: [{ from: 0, to: 1, status }], ticks: [] }} />
          </div>
        ))}
      </Specimen>
      {Object.entries(popups).map(([name, { language, ...state }]) => (
        <Specimen key={name} name={name}>
          <PopupView state={state} deeds={deeds} language={language ?? 'en'} faces={cardFaces} />
        </Specimen>
      ))}
      <Card content={contents.exemption} name="after More" startsUnfolded />
      <Card content={contents.exemption} name="narrow More" width="narrow" startsUnfolded />
    </div>
  );
}

document.body.className = 'caveat';
const root = document.querySelector('#app');
if (root !== null) render(<Gallery />, root);
