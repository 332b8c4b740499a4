/**
 * When a card opens, stays and goes. Pure: no clock, no screen. A mention is its index in the page's list.
 * Each wait has a token, so that a timer or an answer that comes late, for an earlier wait, is dropped.
 */

export const showDelayMs = 500; // a pointer on its way elsewhere crosses a mark in less
export const stayDelayMs = 300; // enough to move from the mark into the card
const nextDelayMs = showDelayMs - stayDelayMs; // the pointer has rested on the next mark since it left the first

export type CardState =
  | { name: 'closed'; token: number }
  /** Waits for the pointer to stay and for the answer to come. */
  | { name: 'waiting'; token: number; mention: number; hasDwelt: boolean; hasAnswer: boolean; isPinned: boolean; delayMs: number }
  /** Pinned: opened by click, tap or key; the pointer's leaving does not close it. */
  | { name: 'open'; token: number; mention: number; isPinned: boolean }
  /** The pointer is out, the card still there; `next` is the mark it rests on meanwhile. */
  | { name: 'leaving'; token: number; mention: number; next?: number };

export type CardEvent =
  | { type: 'enter'; mention: number }
  | { type: 'leave' }
  | { type: 'enter-card' }
  | { type: 'leave-card' }
  | { type: 'press'; mention: number }
  | { type: 'time'; token: number }
  | { type: 'answer'; token: number; isEmpty: boolean }
  | { type: 'close' };

type Waiting = Extract<CardState, { name: 'waiting' }>;

export const closedCard: CardState = { name: 'closed', token: 0 };

export function nextCardState(state: CardState, event: CardEvent): CardState {
  switch (event.type) {
    case 'enter':
      return afterEnter(state, event.mention);
    case 'leave':
      return afterLeave(state);
    case 'enter-card':
      return state.name === 'leaving' ? reopened(state) : state;
    case 'leave-card':
      return state.name === 'open' && !state.isPinned ? { name: 'leaving', token: state.token + 1, mention: state.mention } : state;
    case 'press':
      return afterPress(state, event.mention);
    case 'time':
      return event.token === state.token ? afterTime(state) : state;
    case 'answer':
      return event.token === state.token && state.name === 'waiting' ? afterAnswer(state, event.isEmpty) : state;
    case 'close':
      return state.name === 'closed' ? state : closed(state);
  }
}

const closed = (state: CardState): CardState => ({ name: 'closed', token: state.token + 1 });
const reopened = (state: { token: number; mention: number }): CardState => ({
  name: 'open',
  token: state.token + 1,
  mention: state.mention,
  isPinned: false,
});
const waitingFor = (state: CardState, mention: number, delayMs: number): CardState => ({
  name: 'waiting',
  token: state.token + 1,
  mention,
  hasDwelt: false,
  hasAnswer: false,
  isPinned: false,
  delayMs,
});

function afterEnter(state: CardState, mention: number): CardState {
  if (state.name === 'closed') return waitingFor(state, mention, showDelayMs);
  if (state.name === 'waiting') return state.isPinned || state.mention === mention ? state : waitingFor(state, mention, showDelayMs);
  if (state.name === 'leaving') return state.mention === mention ? reopened(state) : { ...state, next: mention };
  if (state.isPinned || state.mention === mention) return state;
  return { name: 'leaving', token: state.token + 1, mention: state.mention, next: mention };
}

function afterLeave(state: CardState): CardState {
  if (state.name === 'waiting') return state.isPinned ? state : closed(state);
  if (state.name === 'open' && !state.isPinned) return { name: 'leaving', token: state.token + 1, mention: state.mention };
  if (state.name === 'leaving' && state.next !== undefined) return { name: 'leaving', token: state.token, mention: state.mention };
  return state;
}

function afterPress(state: CardState, mention: number): CardState {
  if (state.name === 'waiting' && state.mention === mention) return settle({ ...state, hasDwelt: true, isPinned: true });
  if ((state.name === 'open' || state.name === 'leaving') && state.mention === mention) {
    return state.name === 'open' && state.isPinned ? state : { name: 'open', token: state.token + 1, mention, isPinned: true };
  }
  return { name: 'waiting', token: state.token + 1, mention, hasDwelt: true, hasAnswer: false, isPinned: true, delayMs: 0 };
}

function afterTime(state: CardState): CardState {
  if (state.name === 'waiting') return settle({ ...state, hasDwelt: true });
  if (state.name === 'leaving') return state.next === undefined ? closed(state) : waitingFor(state, state.next, nextDelayMs);
  return state;
}

function afterAnswer(state: Waiting, isEmpty: boolean): CardState {
  return isEmpty ? closed(state) : settle({ ...state, hasAnswer: true });
}

function settle(state: Waiting): CardState {
  if (!state.hasDwelt || !state.hasAnswer) return state;
  return { name: 'open', token: state.token, mention: state.mention, isPinned: state.isPinned };
}
