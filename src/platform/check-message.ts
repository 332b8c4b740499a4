import * as v from 'valibot';
import { siteModes, siteStates } from '../core/site-choice';
import { siteOf } from '../core/site-pattern';
import { strictnesses } from '../core/strictness';
import { bounds, figureStatuses, figureUnits, languages, subjectIds } from '../core/vocabulary';

// What a page script sends comes from a process that also runs the page: shapes and lengths are checked before anything is done with them.

const language = v.picklist(languages);
const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const date = v.optional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)));
const signal = v.optional(v.picklist(['json-ld', 'meta', 'time-element', 'address', 'reader']));

const head = { title: text(2_000), url: text(8_000), language, published: date, dateSignal: signal };

/** Longer than any page script sends (`textLimit` in page/text-builder.ts). */
const maxText = 500_000;

export const StoryShape = v.object({ title: head.title, language, text: text(maxText) });

export const PageHeadShape = v.object(head);

export const MentionShape = v.object({
  start: offset,
  end: offset,
  quote: text(2_000),
  subject: v.picklist(subjectIds),
  topic: text(80),
  coref: v.optional(v.literal(true)),
  reading: v.optional(
    v.object({
      value: v.nullable(v.pipe(v.number(), v.finite())),
      max: v.optional(v.pipe(v.number(), v.finite())),
      bound: v.picklist(bounds),
      unit: v.picklist(figureUnits),
      status: v.nullable(v.picklist(figureStatuses)),
      place: v.nullable(text(200)),
    }),
  ),
  reason: v.object({ rule: text(80), cues: v.pipe(v.array(text(2_000)), v.maxLength(20)) }),
});

export const ReaderShape = v.object({ language, published: date, dateSignal: signal });

const site = v.pipe(
  text(253), // the longest name that DNS has
  v.check((name) => siteOf(name) === name, 'no site'),
);
const isTrial = v.optional(v.literal(true));
const SitesChangeShape = v.union([
  v.strictObject({
    sites: v.strictObject({ mode: v.picklist(siteModes), newsrooms: v.pipe(v.array(site), v.maxLength(1_000)) }),
    isTrial,
  }),
  v.strictObject({ site, state: v.nullable(v.picklist(siteStates)), isTrial }),
  v.strictObject({ isPaused: v.boolean() }),
  v.strictObject({ isSynced: v.boolean() }),
]);

export const Shapes = {
  spotPage: StoryShape,
  spotPageAgain: StoryShape,
  explain: v.object({ mention: MentionShape, reader: ReaderShape }),
  showCount: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))),
  getNotes: v.object({ page: PageHeadShape, mentions: v.pipe(v.array(MentionShape), v.maxLength(20_000)), language }),
  getBoard: v.object({ language, published: date }),
  getTopicCard: v.object({ topic: text(80), reader: ReaderShape }),
  searchFacts: v.object({ query: text(500), subject: v.optional(v.picklist(subjectIds)), language }),
  addPack: v.object({ name: text(300), text: text(12_000_000) }),
  removePack: text(80),
  listPacks: v.object({ language }),
  getFeeds: v.object({ language }),
  setUpdates: v.boolean(),
  askFeed: text(2_000),
  addFeed: v.object({ address: text(2_000), fingerprint: text(200) }),
  noteLeave: v.object({ addresses: v.pipe(v.array(text(2_000)), v.maxLength(100)) }),
  removeFeed: text(2_000),
  moveFeed: v.object({ id: text(2_000), to: v.picklist(['back', 'forward']) }),
  readTab: v.pipe(v.number(), v.integer()),
  getSites: v.object({ url: v.optional(text(8_000)) }),
  changeSites: v.object({ change: SitesChangeShape, url: v.optional(text(8_000)) }),
  setStrictness: v.picklist(strictnesses),
} as const;

/** Gives the data of a message when it has its shape; throws when it has not. */
export function checkData<Name extends keyof typeof Shapes>(name: Name, data: unknown): v.InferOutput<(typeof Shapes)[Name]> {
  const checked = v.safeParse(Shapes[name], data);
  if (!checked.success) {
    const { message } = checked.issues[0];
    const place = v.getDotPath(checked.issues[0]) ?? 'the whole';
    throw new Error(`The message ${name} has a wrong shape: ${shorten(place)}: ${shorten(message)}`);
  }
  return checked.output as v.InferOutput<(typeof Shapes)[Name]>;
}

/** What was sent stands in the message of the fault and may be as long as a page. */
function shorten(text: string): string {
  return text.length > 150 ? `${text.slice(0, 150)}…` : text;
}
