import type { Language } from '../core/vocabulary';
import { formatDate } from '../pack/partial-date';
import type { AskReason, FeedsView, FeedView } from '../platform/feed-messages';
import { hostPattern } from '../platform/host-leave';
import { type Edition, type FeedPackRow, type FeedRow, ownFeed } from '../store/feed-rows';
import type { Feeds } from '../store/feeds';
import { todayIn } from './today';

const mostChanges = 12; // sentences of one pack

interface Told {
  language: Language;
  caveat: string;
  hasOwn: boolean;
  needsLeave: boolean;
  /** Packs of a feed's edition that does not fit the build, by the feed's id. */
  aside: ReadonlySet<string>;
  /** Ids of the packs that are in use from our own feed: of the others the build ships the same version or a newer one. */
  inUse: ReadonlySet<string>;
  hasLeave: (address: string) => Promise<boolean>;
}

/** The feeds with what each is, what it brought and what went wrong, for the place where they are shown. */
export async function listFeeds(feeds: Feeds, told: Told): Promise<FeedsView> {
  const rows = await feeds.list();
  const views = rows.map(async (row) => {
    const before = row.other === undefined || row.isBack ? [] : await feeds.readEdition(row, row.other);
    return describe(row, { packs: await feeds.readEdition(row, row.current), before }, told);
  });
  const { hasOwn, needsLeave, caveat } = told;
  return { isOn: await feeds.isOn(), hasOwn, needsLeave, caveat, feeds: await Promise.all(views) };
}

/** Whether leave to read from the host could mend it. */
export function wantsLeave(reason: AskReason): boolean {
  return reason === 'needs-leave' || reason === 'no-leave' || reason === 'unreachable';
}

/** Leave that the feeds need, as match patterns; none while updates are off, and none when the store fails. */
export async function listFeedHosts(feeds: Feeds): Promise<string[]> {
  if (!(await feeds.isOn())) return [];
  return (await feeds.list().catch(() => [])).map(({ address }) => hostPattern(address));
}

interface Brought {
  packs: readonly FeedPackRow[];
  before: readonly FeedPackRow[];
}

async function describe(
  row: FeedRow,
  { packs, before }: Brought,
  { language, needsLeave, aside, inUse, hasLeave }: Told,
): Promise<FeedView> {
  const { id, title, address, fingerprint, lastAskedMs, fault } = row;
  const mayWantLeave = needsLeave || (fault !== undefined && wantsLeave(fault.reason));
  // What is set aside is named all the same, and said to be no more than that.
  const isBuilt = id === ownFeed && !aside.has(id) && !packs.some((pack) => inUse.has(pack.id));
  const issued = isBuilt ? undefined : row.current.issued;
  const move = isBuilt && row.current.packs.length > 0 && !row.isBack ? undefined : findMove(row);
  return {
    id,
    ...(title !== undefined && { title: title[language] }),
    isOwn: id === ownFeed,
    address,
    host: new URL(address).host,
    fingerprint,
    ...(issued !== undefined && { version: { sequence: row.current.sequence, dateLabel: dayOf(issued, language) } }),
    ...(lastAskedMs !== undefined && { askedLabel: tellMoment(new Date(lastAskedMs), language) }),
    packs: (isBuilt ? [] : packs).map((pack) => ({
      title: pack.contents['pack.json'].title[language],
      version: pack.version,
      changes: listChanges(pack, before.find((old) => old.id === pack.id)?.version, language),
    })),
    ...(fault !== undefined && { fault: { ...fault, ...(fault.at !== undefined && { atLabel: dayOf(fault.at, language) }) } }),
    canAskLeave: mayWantLeave && !(await hasLeave(address)),
    ...(move !== undefined && { move }),
    isAside: aside.has(id),
  };
}

/** What the versions since the one before changed; of a pack that is new to the feed, what its newest one did. */
function listChanges({ version, changes }: FeedPackRow, before: number | undefined, language: Language): string[] {
  const since = before ?? version - 1;
  return changes
    .filter((entry) => entry.version > since && entry.version <= version)
    .flatMap((entry) => entry.changes.map((text) => text[language]))
    .slice(0, mostChanges);
}

/** There is nowhere to go where both ends hold the same packs. */
function findMove({ current, other, isBack }: FeedRow): FeedView['move'] {
  const print = ({ packs }: Edition) => JSON.stringify(packs.map(({ id, sha256 }) => `${id} ${sha256}`).toSorted());
  if (other === undefined || print(current) === print(other)) return undefined;
  return { to: isBack ? 'forward' : 'back', sequence: other.sequence };
}

function dayOf(instant: string, language: Language): string {
  return formatDate(todayIn(new Date(instant)), language);
}

/** "23 November 2026, 07:05", in the time zone of the device. */
function tellMoment(moment: Date, language: Language): string {
  const time = [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  return `${formatDate(todayIn(moment), language)}, ${time}`;
}
