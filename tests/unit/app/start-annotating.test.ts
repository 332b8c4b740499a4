// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { type AnnotationOptions, annotatePage } from '../../../src/app/annotate-page';
import { startAnnotating } from '../../../src/app/start-annotating';
import { type MessageMap, onMessage, type RestReason } from '../../../src/platform/messages';

vi.mock('../../../src/platform/messages', () => ({ onMessage: vi.fn() }));
vi.mock('../../../src/platform/is-extension-alive', () => ({ isExtensionAlive: () => false }));
vi.mock('../../../src/app/annotate-page', () => ({ annotatePage: vi.fn() }));

let tell: <Name extends keyof MessageMap>(name: Name, data: Parameters<MessageMap[Name]>[0]) => unknown;
let last: AnnotationOptions;
let turns: number; // how often the page was turned on
const readAgain = vi.fn();
const rest = (reason: RestReason, shouldRest: boolean) => tell('setResting', { reason, shouldRest });
const isOn = () => !last.signal.aborted;

beforeEach(() => {
  const listeners = new Map<string, (message: never) => unknown>();
  vi.mocked(onMessage).mockImplementation(((name: string, run: (message: never) => unknown) => listeners.set(name, run)) as never);
  tell = (name, data) => listeners.get(name)?.({ data } as never);
  turns = 0;
  vi.mocked(annotatePage).mockImplementation((_, options) => {
    last = options;
    turns += 1;
    return { read: Promise.resolve({ mentions: [] } as never), open: async () => undefined, redate: async () => undefined, readAgain };
  });
  startAnnotating(document);
});

test('a pause hides the marks, its end brings them back', () => {
  rest('pause', true);
  expect(isOn()).toBe(false);
  rest('pause', false);
  expect([isOn(), turns]).toEqual([true, 2]);
});

test('the end of a pause does not bring back what a switch hid, whichever came first', () => {
  rest('site', true);
  rest('pause', true);
  rest('pause', false);
  expect(isOn()).toBe(false);
  rest('site', false);
  expect(isOn()).toBe(true);
  rest('pause', true);
  rest('site', true);
  rest('pause', false);
  expect(isOn()).toBe(false);
  // Resume is told to all pages, also where nothing was paused.
  rest('pause', false);
  expect(isOn()).toBe(false);
});

test('marks are found anew where they are shown, and only there', () => {
  readAgain.mockClear();
  tell('readAgain', undefined);
  expect(readAgain).toHaveBeenCalledTimes(1);
  tell('setHidden', true);
  tell('readAgain', undefined);
  expect([readAgain.mock.calls.length, turns]).toEqual([1, 1]);
});

test('what the reader hid stays hidden', () => {
  tell('setHidden', true);
  rest('pause', true);
  rest('pause', false);
  expect(isOn()).toBe(false);
  tell('setHidden', false);
  last.hide();
  rest('site', true);
  rest('site', false);
  expect(isOn()).toBe(false);
});

test.each([
  ['shows the marks', () => tell('setHidden', false)],
  ['opens a mention', () => tell('showMention', 0)],
])('a reader who %s meanwhile has the word, and no end turns the page on twice', (_, deed) => {
  rest('site', true);
  deed();
  expect([isOn(), turns]).toEqual([true, 2]);
  rest('pause', true);
  expect(isOn()).toBe(false);
  rest('pause', false);
  expect([isOn(), turns]).toEqual([true, 3]);
  rest('site', false);
  expect(turns).toBe(3);
});
