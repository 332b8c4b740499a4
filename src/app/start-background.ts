import type * as v from 'valibot';
import { toRareWords } from '../core/choose-rare-pieces';
import type { Tagger } from '../core/doc';
import type { Mention } from '../core/mention';
import { loadTagger } from '../core/read-sentences';
import { indexPack, type PackIndex } from '../pack/index-pack';
import type { Pack } from '../pack/schema';
import { keepAddedWords } from '../platform/added-words';
import { checkData, type MentionShape } from '../platform/check-message';
import { bringScript, onInstalled, ownVersion, readExtensionFile, showBadge } from '../platform/extension';
import type { FoundMentions, ReaderContext } from '../platform/messages';
import { onSettingsChange } from '../platform/on-settings-change';
import { getInterfaceLanguage } from '../platform/own-extension';
import { getSettings } from '../platform/settings';
import { readPagesAgain } from '../platform/tabs';
import { createSpotter, type Spotter } from '../spot/spot';
import { spotFirst } from '../spot/spot-first';
import { type LoadedPacks, PackStore } from '../store/pack-store';
import { makeBoard, makeTopicCard } from '../subjects/board';
import { explain } from '../subjects/explain';
import { explainWhy } from '../subjects/explain-why';
import { countNotes, makeNotes } from '../subjects/notes';
import type { Reader } from '../subjects/subject';
import { answer } from './answer';
import { answerFeeds } from './answer-feeds';
import { startSites } from './answer-sites';
import { getBuildFeed } from './build-feed';
import { createFactSearch, type FactSearch } from './fact-search';
import { listFeedHosts } from './list-feeds';
import { listPacks } from './list-packs';
import { todayIn } from './today';

const annotateScript = 'annotate.js';
const cardsScript = 'cards.js';

/** Everything that is made of the packs; made anew when the browser wakes the worker, never kept elsewhere. */
interface Engine {
  spot: Spotter;
  packs: PackIndex[];
  search: FactSearch;
  trouble: string | undefined;
  loaded: LoadedPacks;
}

/** Starts the background: it holds the packs and the language library and answers page scripts and popup. */
export function startBackground(): void {
  const store = new PackStore(readExtensionFile, { build: ownVersion(), feedKey: getBuildFeed()?.key });
  const sites = startSites(() => listFeedHosts(store.feeds));
  let engine: Promise<Engine> | undefined;
  const getEngine = (): Promise<Engine> => {
    engine ??= createEngine(store, sites.putRight).catch((error: unknown) => {
      engine = undefined;
      throw error;
    });
    return engine;
  };

  // A quarter of a second of work: only once a page has put a rule in doubt.
  let tagger: Promise<Tagger> | undefined;
  const getTagger = (): Promise<Tagger> => {
    tagger ??= loadTagger();
    return tagger;
  };

  onInstalled(() => void getEngine());
  onSettingsChange(() => void readPagesAgain());
  /** After a change of the packs everything that was made of them is made anew; open pages look again. */
  const startAgain = async (): Promise<void> => {
    engine = undefined;
    await getEngine();
  };

  answer('gateHit', (_data: undefined, tabId) => {
    // The worker is woken while the script is on its way.
    void getEngine();
    if (tabId !== undefined) void bringScript(tabId, annotateScript);
  });
  answer('bringCards', (_data: undefined, tabId) => tabId !== undefined && bringScript(tabId, cardsScript));
  answer('spotPage', async (data: unknown) => {
    const page = checkData('spotPage', data);
    const [{ spot, packs }, { strictness }] = await Promise.all([getEngine(), getSettings()]);
    const input = { ...page, strictness };
    const found = tagger ? { mentions: spot(input, await tagger), isInDoubt: false } : spotFirst(spot, input);
    // The page paints what is sure while the library is read.
    if (found.isInDoubt) setTimeout(() => void getTagger());
    return { ...found, ...toFound(found.mentions, packs) };
  });
  answer('spotPageAgain', async (data: unknown) => {
    const page = checkData('spotPageAgain', data);
    const [{ spot, packs }, { strictness }, tag] = await Promise.all([getEngine(), getSettings(), getTagger()]);
    return toFound(spot({ ...page, strictness }, tag), packs);
  });
  answer('explain', async (data: unknown) => {
    const { mention, reader } = checkData('explain', data);
    return explain(toMention(mention), toReader(reader), (await getEngine()).packs) ?? null;
  });
  answer('why', async (data: unknown) => {
    const { mention, reader } = checkData('explain', data);
    return explainWhy(toMention(mention), toReader(reader), (await getEngine()).packs);
  });
  answer('showCount', (data: unknown, tabId) => (tabId === undefined ? undefined : showBadge(tabId, checkData('showCount', data))));
  answer('getNotes', async (data: unknown) => {
    const { page, mentions, language } = checkData('getNotes', data);
    return makeNotes({
      page,
      mentions: mentions.map(toMention),
      reader: toReader({ ...page, language }),
      packs: (await getEngine()).packs,
    });
  });
  answer('getBoard', async (data: unknown) =>
    makeBoard({ reader: toReader(checkData('getBoard', data)), packs: (await getEngine()).packs }),
  );
  answer('getTopicCard', async (data: unknown) => {
    const { topic, reader } = checkData('getTopicCard', data);
    return makeTopicCard({ topic, reader: toReader(reader), packs: (await getEngine()).packs }) ?? null;
  });
  answer('searchFacts', async (data: unknown) => (await getEngine()).search(checkData('searchFacts', data)));
  answer('readTab', async (data: unknown) => {
    const tabId = checkData('readTab', data);
    const isReadable = await bringScript(tabId, annotateScript);
    // At once: leave that a press of the button lends may be gone by the time that a card is wanted.
    void bringScript(tabId, cardsScript);
    return { isReadable };
  });
  answer('addPack', async (data: unknown) => {
    const { name, text } = checkData('addPack', data);
    const outcome = await store.add(text, { file: name, on: todayIn(new Date()) });
    if ('id' in outcome) await startAgain();
    return outcome;
  });
  answer('removePack', async (data: unknown) => {
    if (await store.remove(checkData('removePack', data))) await startAgain();
  });
  answer('listPacks', async (data: unknown) => {
    const { loaded } = await getEngine();
    return listPacks(loaded, checkData('listPacks', data).language, readExtensionFile);
  });
  answer('getPacks', async () => {
    const { packs, trouble } = await getEngine();
    return {
      packs: packs.map(({ pack }) => ({
        id: pack.id,
        title: pack.title.en,
        version: pack.version,
        verifiedThrough: pack.verifiedThrough,
        facts: pack.facts.length,
      })),
      ...(trouble !== undefined && { trouble }),
    };
  });
  const getLoaded = async () => (await getEngine()).loaded;
  answerFeeds({ answer, store, build: ownVersion(), getTagger, getLoaded, startAgain, isWantedBySites: sites.wants });
}

async function createEngine(store: PackStore, putReadersRight: () => Promise<void>): Promise<Engine> {
  const loaded = await store.load();
  const { packs: shipped, renewed, added = [], trouble } = loaded;
  // The shipped packs come first: where two know one thing, the first has the word.
  const packs = [...shipped, ...added.map(({ pack }) => pack)];
  const indexed = [...shipped.map(indexPack), ...added.map((each) => ({ ...indexPack(each.pack), added: each.added }))];
  // At each start, because the browser may have ended the last one between the store and this; on its way while the words are compiled.
  const beyondBuild = [...shipped.filter(({ id }) => renewed?.has(id)), ...added.map(({ pack }) => pack)];
  const opening = openGate(beyondBuild, putReadersRight).catch(() => undefined);
  const engine = { spot: createSpotter(packs), packs: indexed, search: createFactSearch(indexed), trouble, loaded };
  await opening;
  return engine;
}

/** Lets pages with words that came after the build in, and tells open ones when these packs are others than before. */
async function openGate(added: readonly Pack[], putReadersRight: () => Promise<void>): Promise<void> {
  const isChanged = await keepAddedWords({
    gate: toRareWords([...new Set(added.flatMap(({ gate }) => gate))]),
    packs: added.map(({ id, version }) => `${id} ${version}`),
  });
  if (isChanged) await putReadersRight();
}

function toFound(mentions: Mention[], packs: readonly PackIndex[]): FoundMentions {
  const language = getInterfaceLanguage();
  return { mentions, noteCount: countNotes({ mentions, reader: toReader({ language }), packs }), language };
}

/** With the checked data of an article, which came as JSON: no member of it is `undefined`. */
function toReader({
  language,
  ...article
}: { [Key in keyof ReaderContext]?: ReaderContext[Key] | undefined } & Pick<ReaderContext, 'language'>): Reader {
  return { language, today: todayIn(new Date()), article: article as Reader['article'] };
}

/** The checked data of a mention, by its own type: a message that came as JSON has no member that is `undefined`. */
function toMention(data: v.InferOutput<typeof MentionShape>): Mention {
  return data as Mention;
}
