import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { type CardFaces, CardFrame } from '../../cards/CardFrame';
import type { CardContent } from '../../cards/content';
import { Logo } from '../../cards/Icons';
import { labelsFor } from '../../cards/labels';
import type { Language } from '../../core/vocabulary';
import { BackButton } from './BackButton';
import { BoardTab } from './BoardTab';
import { createLater } from './create-later';
import { PageTab } from './PageTab';
import { type PopupLabels, popupLabelsFor } from './popup-labels';
import type { PopupDeeds, PopupState } from './popup-state';
import { SearchTab } from './SearchTab';
import { SiteBar } from './SiteBar';
import { sitesLabelsFor } from './sites-labels';
import { Tabs } from './Tabs';

export interface PopupViewProps {
  state: PopupState;
  deeds: PopupDeeds;
  language: Language;
  faces: CardFaces;
}

const LaterPacks = createLater(() => import('./PacksView').then(({ PacksView }) => PacksView));
const LaterSettings = createLater(() => import('./SettingsView').then(({ SettingsView }) => SettingsView));

/** The toolbar popup. Only draws: what it shows and does comes from outside. */
export function PopupView({ state, deeds, language, faces }: PopupViewProps) {
  const labels = popupLabelsFor(language);
  const id = useId();
  const { page, tab } = state;
  const notes = page.name === 'read' ? page.notes : undefined;
  const packs = deeds.packs && state.packs ? { deeds: deeds.packs, state: state.packs } : undefined;
  const settings = deeds.settings && state.settings ? { deeds: deeds.settings, ...state.settings } : undefined;
  const sites = deeds.sites && state.sites ? { deeds: deeds.sites, sites: state.sites, language } : undefined;
  const isAway = state.packs?.isOpen === true || settings?.isOpen === true;
  return (
    <div class="pop" lang={language}>
      <header class="pop__head">
        <h1>
          <Logo />
          Caveat
        </h1>
        <div class="pop__ways">
          {packs && <WayButton name={labels.packs} isOpen={packs.state.isOpen} isAway={isAway} onOpen={packs.deeds.open} />}
          {settings && <WayButton name={labels.settings} isOpen={settings.isOpen} isAway={isAway} onOpen={settings.deeds.open} />}
        </div>
      </header>
      {packs?.state.isOpen ? (
        <LaterPacks packs={packs.state} language={language} backLabel={labels.back} deeds={packs.deeds} />
      ) : settings?.isOpen ? (
        <LaterSettings
          strictness={settings.strictness}
          language={language}
          labels={labels}
          deeds={settings.deeds}
          {...(sites && { sites })}
        />
      ) : (
        <>
          <Tabs id={id} current={tab} names={labels.tabs} label={labels.views} count={notes?.lines.length} onOpen={deeds.openTab} />
          <div class="pop__main" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`} key={tab}>
            <Panel state={state} deeds={deeds} language={language} faces={faces} labels={labels} />
          </div>
          {tab === 'page' && sites && <SiteBar {...sites} />}
        </>
      )}
      {state.trouble !== undefined && <p class="trouble" role="alert">{`${labels.trouble} ${state.trouble}`}</p>}
      <Foot state={state} deeds={deeds} labels={labels} />
    </div>
  );
}

/** A way into settings or packs: away while either is open, and the focus comes back to the one that was taken. */
function WayButton({ name, isOpen, isAway, onOpen }: { name: string; isOpen: boolean; isAway: boolean; onOpen: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (isAway) return null;
  return (
    <button type="button" class="textbtn" ref={button} onClick={onOpen}>
      {name}
    </button>
  );
}

function Panel({ state, deeds, language, faces, labels }: PopupViewProps & { labels: PopupLabels }) {
  const cameFrom = useRef<string | undefined>(undefined);
  if (state.topic !== undefined) cameFrom.current = state.topic.topic;
  if (state.tab === 'page')
    return <PageTab page={state.page} labels={labels} sites={sitesLabelsFor(language)} change={labelsFor(language).change} deeds={deeds} />;
  if (state.tab === 'search') return <SearchTab search={state.search} labels={labels} onSearch={deeds.search} />;
  if (state.board === undefined) return <p class="wait">{labels.loading}</p>;
  if (state.topic === undefined) {
    return <BoardTab board={state.board} labels={labels} onOpen={deeds.openTopic} cameFrom={cameFrom.current} />;
  }
  return <TopicView content={state.topic} backLabel={labels.back} deeds={deeds} faces={faces} />;
}

interface TopicViewProps {
  content: CardContent;
  backLabel: string;
  deeds: PopupDeeds;
  faces: CardFaces;
}

/** A card in place of the board. */
function TopicView({ content, backLabel, deeds, faces }: TopicViewProps) {
  const titleId = useId();
  return (
    <div class="topic">
      <BackButton label={backLabel} onPress={deeds.closeTopic} />
      <section aria-labelledby={titleId}>
        <CardFrame content={content} faces={faces} titleId={titleId} loadTopic={deeds.loadTopic} />
      </section>
    </div>
  );
}

function Foot({ state, deeds, labels }: { state: PopupState; deeds: PopupDeeds; labels: PopupLabels }) {
  const { page, board, tab, search } = state;
  const notes = page.name === 'read' ? page.notes : undefined;
  const verified = notes?.verifiedLabel ?? board?.verifiedLabel;
  const article = board?.axis.find((tick) => tick.isArticle);
  let aside: ComponentChildren = null;
  if (tab === 'page' && page.name === 'read' && page.notes.lines.length > 0) {
    aside = (
      <button type="button" class="textbtn" aria-pressed={page.isHidden} onClick={() => deeds.setHidden(!page.isHidden)}>
        {page.isHidden ? labels.show : labels.hide}
      </button>
    );
  } else if (tab === 'board' && article !== undefined) {
    aside = <span class="mine">{`${article.label}: ${labels.thisArticle}`}</span>;
  } else if (tab === 'search' && search.stored !== undefined) {
    aside = <span>{labels.onDevice(search.stored.toLocaleString('en'))}</span>;
  }
  if (verified === undefined && aside === null) return null;
  return (
    <footer class="pop__foot">
      <span>{verified}</span>
      {!state.settings?.isOpen && !state.packs?.isOpen && aside}
    </footer>
  );
}
