import type { CardHost, ShowRequest } from './mount-card';
import { type CardEvent, type CardState, closedCard, nextCardState, stayDelayMs } from './next-card-state';
import type { Point } from './place-card';

/** Where cards are shown. */
export interface CardPlace extends Pick<CardHost, 'show' | 'hide' | 'focus'> {
  /** True for Caveat's own element: what an event from inside is retargeted to. */
  owns(target: EventTarget | null): boolean;
}

/** What there is to show for a mention. */
export type CardAnswer = Pick<ShowRequest, 'content' | 'why' | 'anchor' | 'cite' | 'link' | 'loadTopic' | 'setDate'>;

/** Tells the cards what the reader does with the marks. */
export interface Cards {
  /** The pointer rests on a mark, or on none; call it on every move. */
  point(mention: number | null, at?: Point): void;
  /** Click, tap or key on a mark. */
  press(mention: number, at?: Point): void;
  /** Closes, and forgets what it has asked for: the page and its mentions may have changed. */
  close(): void;
  /** Asks again, after the article's date has changed; an open card takes the new answer. */
  refresh(): void;
}

/** Runs the cards of a page until `signal` fires. `load` gives null when there is nothing sure to say. */
export function startCards(options: {
  page: Document;
  host: CardPlace;
  load: (mention: number) => Promise<CardAnswer | null>;
  /** The mention whose card is open, or undefined when none is. */
  onOpen?: (mention: number | undefined) => void;
  signal: AbortSignal;
}): Cards {
  const { page, host, signal } = options;
  let state: CardState = closedCard;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pointed: number | null = null;
  let isInCard = false;
  let pressCount = 0;
  let point: Point | undefined;
  let answer: CardAnswer | null = null;
  const answers = new Map<number, Promise<CardAnswer | null>>();

  function load(mention: number): Promise<CardAnswer | null> {
    // a background that was just being ended may answer the next time
    const failed = () => {
      answers.delete(mention);
      return null;
    };
    const known = answers.get(mention) ?? options.load(mention).catch(failed);
    answers.set(mention, known);
    return known;
  }
  function send(event: CardEvent): void {
    const before = state;
    state = nextCardState(before, event);
    if (state !== before) act(before);
    options.onOpen?.(state.name === 'open' || state.name === 'leaving' ? state.mention : undefined);
  }
  function act(before: CardState): void {
    const { token } = state;
    if (token !== before.token) {
      clearTimeout(timer);
      if (state.name === 'leaving') wait(stayDelayMs, token);
      if (state.name === 'waiting') {
        if (!state.hasDwelt) wait(state.delayMs, token);
        void ask(state.mention, token);
      }
    }
    const wasShown = before.name === 'open' || before.name === 'leaving';
    if (state.name === 'open') {
      if (!wasShown || before.mention !== state.mention) present(state.isPinned);
      else if (state.isPinned) host.focus();
    } else if (wasShown && state.name !== 'leaving') {
      isInCard = false;
      host.hide();
    }
  }
  function wait(delayMs: number, token: number): void {
    timer = setTimeout(() => send({ type: 'time', token }), delayMs);
  }
  async function ask(mention: number, token: number): Promise<void> {
    const got = await load(mention);
    if (signal.aborted || state.token !== token) return;
    answer = got;
    send({ type: 'answer', token, isEmpty: got === null });
  }
  function present(takesFocus: boolean): void {
    if (answer === null) return;
    host.show({
      ...answer,
      point,
      takesFocus,
      onClose: () => send({ type: 'close' }),
      onPointer(isInside) {
        isInCard = isInside;
        send({ type: isInside ? 'enter-card' : 'leave-card' });
      },
    });
  }

  // A press outside closes, but only after the page has told whether it was on a mark.
  page.addEventListener(
    'click',
    (event) => {
      if (state.name !== 'open' || host.owns(event.target)) return;
      const before = pressCount;
      setTimeout(() => pressCount === before && send({ type: 'close' }), 0);
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    point(mention, at) {
      if (mention === pointed) return;
      pointed = mention;
      // a move inside the card reaches the page as one over no mark
      if (isInCard) return;
      if (mention === null) return send({ type: 'leave' });
      if (state.name === 'closed' || state.name === 'waiting') point = at;
      send({ type: 'enter', mention });
    },
    press(mention, at) {
      point = at;
      pressCount++;
      send({ type: 'press', mention });
    },
    close() {
      answers.clear();
      pointed = null;
      send({ type: 'close' });
    },
    refresh() {
      answers.clear();
      const { token } = state;
      if (state.name !== 'open' && state.name !== 'leaving') return;
      void load(state.mention).then((next) => {
        if (state.token !== token || signal.aborted) return;
        answer = next === null ? null : { ...next, anchor: answer?.anchor ?? next.anchor };
        if (answer === null) send({ type: 'close' });
        else present(false);
      });
    },
  };
}
