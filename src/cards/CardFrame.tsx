import type { ComponentType, RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SubjectId } from '../core/vocabulary';
import { CitePart } from './CitePart';
import { CopyButton } from './CopyButton';
import { CardContext, useCard } from './card-context';
import type { CardContent, WhyView } from './content';
import { ForeignLine } from './ForeignMark';
import { BackIcon, ChevronIcon, CloseIcon, Logo } from './Icons';
import { labelsFor } from './labels';
import { MorePart } from './MorePart';
import { type Cite, citeAsText } from './plain-citation';
import { faceRefs, SourceLine } from './SourceList';
import { WhyPart } from './WhyPart';

/** How each subject draws its part of a card. */
export type CardFaces = Record<SubjectId, ComponentType<{ content: CardContent }>>;

/** What a card can do beside telling; a missing one leaves its button out. */
export interface CardDeeds {
  cite?: Cite | undefined;
  /** The address that Link copies. */
  link?: (() => string | Promise<string>) | undefined;
  /** The card of another topic, for the rows of the general one. */
  loadTopic?: ((topic: string) => Promise<CardContent | null>) | undefined;
  setDate?: ((date: string) => void) | undefined;
}

export interface CardFrameProps extends CardDeeds {
  content: CardContent;
  faces: CardFaces;
  why?: WhyView | undefined;
  onClose?: (() => void) | undefined;
  /** Must be unique in its tree. */
  titleId: string;
  startView?: View;
  startsUnfolded?: boolean;
}

type View = 'face' | 'why' | 'cite';

/** The frame round every card: head, face, sources, actions; Why and Cite take the place of the face. */
export function CardFrame(props: CardFrameProps) {
  const [other, setOther] = useState<CardContent | undefined>();
  const hasMoved = useRef(false);
  useEffect(() => setOther(undefined), [props.content.key]);
  const shown = other ?? props.content;
  const { loadTopic } = props;
  const goTo = (content: CardContent | undefined) => {
    hasMoved.current = true;
    setOther(content);
  };
  const parts = useMemo(
    () => ({
      labels: labelsFor(shown.language),
      sources: shown.sources,
      setDate: props.setDate,
      openTopic: loadTopic && ((topic: string) => void loadTopic(topic).then((content) => content !== null && goTo(content))),
    }),
    [shown, loadTopic, props.setDate],
  );
  return (
    <CardContext.Provider value={parts}>
      <CardSheet
        key={shown.key}
        {...props}
        content={shown}
        why={other === undefined ? props.why : undefined}
        backTitle={other && props.content.title}
        hasMoved={hasMoved.current}
        onBack={() => goTo(undefined)}
      />
    </CardContext.Provider>
  );
}

interface SheetProps extends CardFrameProps {
  /** Where the way back leads, on the card of another topic than the mark's. */
  backTitle: string | undefined;
  /** The reader came here from within the card. */
  hasMoved: boolean;
  onBack: () => void;
}

/** After the reader has gone to another view, the focus goes to its title: it is read out, and Tab goes on from there. */
function useFocusOnMove(view: View, hasMoved: boolean): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  const last = useRef<View | undefined>(hasMoved ? undefined : view);
  useEffect(() => {
    if (last.current !== view) {
      title.current?.focus({ preventScroll: true });
      title.current?.parentElement?.scrollTo(0, 0);
    }
    last.current = view;
  }, [view]);
  return title;
}

/** Folded, waits unfolded with its beginning in sight, or with its sources. */
type Fold = 'folded' | 'unfolded' | 'at-sources';

function CardSheet(props: SheetProps) {
  const { content, why, faces, titleId, onClose, backTitle } = props;
  const { labels } = useCard();
  const [view, setView] = useState<View>(props.startView ?? 'face');
  const [fold, setFold] = useState<Fold>(props.startsUnfolded ? 'unfolded' : 'folded');
  const isUnfolded = fold !== 'folded';
  const [chosen, setChosen] = useState(faceRefs(content)[0] ?? 1);
  const title = useFocusOnMove(view, props.hasMoved);
  const source = content.sources.find((each) => each.number === chosen) ?? content.sources[0];
  const cite = () => (source === undefined ? '' : (props.cite ?? citeAsText)(source, content.language));
  const Face = faces[content.subject];
  const toFace = () => setView('face');
  const toggle = () => {
    if (isUnfolded) title.current?.parentElement?.scrollTo(0, 0);
    setFold(isUnfolded ? 'folded' : 'unfolded');
  };
  const titleText = view === 'why' ? labels.why : view === 'cite' ? labels.cite : content.title;
  return (
    <article class={`card card--${view}`} lang={content.language}>
      <header class="card__head">
        {backTitle !== undefined && view === 'face' ? (
          <button type="button" class="backbtn" onClick={props.onBack}>
            <BackIcon />
            {backTitle}
          </button>
        ) : (
          <p class="kind">
            <Logo />
            {view === 'face' ? content.kindLabel : content.title}
          </p>
        )}
        {onClose !== undefined && (
          <button type="button" class="close" aria-label={labels.close} onClick={onClose}>
            <CloseIcon />
          </button>
        )}
      </header>
      <div class="card__body">
        <h2 class="title" id={titleId} ref={title} tabIndex={-1}>
          {titleText}
        </h2>
        {view === 'why' && why !== undefined && <WhyPart why={why} />}
        {view === 'cite' && source !== undefined && <CitePart chosen={source} citation={cite()} onChoose={setChosen} />}
        {view === 'face' && (
          <>
            {content.foreign?.map((foreign) => (
              <ForeignLine key={foreign.pack} foreign={foreign} />
            ))}
            <Face content={content} />
            {!isUnfolded && <SourceLine content={content} onOpenAll={() => setFold('at-sources')} />}
            {isUnfolded && <MorePart content={content} startsAtSources={fold === 'at-sources'} />}
            <p class={isUnfolded ? 'prov prov--end' : 'prov'}>
              <span>{content.verifiedLabel}</span>
              {why !== undefined && (
                <button type="button" class="textbtn" onClick={() => setView('why')}>
                  {labels.why}
                </button>
              )}
            </p>
          </>
        )}
      </div>
      <footer class="acts">
        {view === 'face' ? (
          <>
            {source !== undefined && (
              <button type="button" onClick={() => setView('cite')}>
                {labels.cite}
              </button>
            )}
            {props.link !== undefined && <CopyButton label={labels.link} getText={props.link} />}
            <button type="button" aria-expanded={isUnfolded} onClick={toggle}>
              {isUnfolded ? labels.less : labels.more}
              <ChevronIcon isUp={isUnfolded} />
            </button>
          </>
        ) : (
          <>
            <button type="button" onClick={toFace}>
              <BackIcon />
              {labels.backToCard}
            </button>
            {view === 'cite' && <CopyButton label={labels.copy} getText={cite} />}
          </>
        )}
      </footer>
    </article>
  );
}
