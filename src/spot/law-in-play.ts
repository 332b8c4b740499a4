import type { Doc } from '../core/doc';
import { countEnforcement } from '../core/enforcement';
import { type Evidence, weigh } from '../core/evidence';
import { conditionsOf, countOtherTowns, type NameHit, type NameRole, type Scene, type TopicInfo, topicsOf } from '../core/scene';
import { findEffect } from '../subjects/exemption/find-effect';
import { lawInPlayWeights } from './law-in-play-weights';

/** A page speaks of a law where that is so likely. */
const leastLikely = 0.5;

/** How likely it is, 0 to 1, that a page speaks of each of the packs' laws, also where it never gives their full name; of most it does not. */
export function weighLaws(scene: Scene, titleNames: readonly { role: NameRole; topic: TopicInfo }[]): Map<string, number> {
  const { doc, names, home, knownPlaces } = scene;
  const likely = new Map<string, number>();
  // Of thousands of laws the page speaks of these few, or of their places.
  const spokenOf = new Set([...names, ...titleNames].flatMap(({ topic }) => [topic.id, topic.of]));
  let page: Evidence | undefined;
  for (const topic of topicsOf(scene, 'law')) {
    if (topic.place === undefined || !(knownPlaces.has(topic.place) || spokenOf.has(topic.id) || home?.id === topic.place)) continue;
    page ??= readPage(scene);
    const law = readLaw(scene, topic, titleNames);
    if (!isSpokenOf(page, law)) continue;
    const evidence = [page, law];
    scene.watch?.({ by: 'law-in-play', from: 0, to: doc.tokens.length, topic: topic.id, evidence });
    likely.set(topic.id, weigh(evidence, lawInPlayWeights));
  }
  return likely;
}

/**
 * Whether any of what such pages have in common is there: "Waukegan adopted its own welcoming city ordinance" names neither the law in
 * full nor its conditions or exemptions, and of immigrants it says no more than the name does.
 */
function isSpokenOf(page: Evidence, law: Evidence): boolean {
  if (page['exemption word'] || law.full || law['one kind'] || law['two kinds'] || law['three kinds']) return true;
  return Number(page.talk) > (law['home is elsewhere'] ? 1 : 0);
}

/** The laws that a page speaks of. */
export function pickLaws(likely: ReadonlyMap<string, number>): Set<string> {
  return new Set([...likely].filter(([, chance]) => chance >= leastLikely).map(([id]) => id));
}

const ordinances = 'ordinance ordinances ordenanza'.split(' ');
const laws = 'law laws policy rule rules ley leyes norma normas reglas politica'.split(' ');
const police = 'police officer officers cop cops policia policias agentes oficiales cpd'.split(' ');
const county = 'county sheriff condado alguacil'.split(' ');
const state =
  'state statewide governor legislature lawmakers senate house springfield estatal gobernador legislatura congreso congress federal'.split(
    ' ',
  );
const bill = 'bill proposal proposed would measure amendment propuesta proyecto enmienda iniciativa'.split(' ');
const immigrants =
  'immigrant immigrants undocumented migrants newcomers inmigrante inmigrantes indocumentado indocumentados indocumentada migrantes'.split(
    ' ',
  );
const agents = 'ice deportation deport deported immigration migra inmigracion deportacion deportar'.split(' ');
const ours = "city city's ciudad our nuestra".split(' ');

/** "The ordinance does not protect anyone convicted of a felony": a law, a condition of ours and what the law does on it, in one sentence. */
function isRuleTold(doc: Doc, { from }: NameHit): boolean {
  const sentence = doc.sentenceAt(from);
  return (
    /\b(?:the|this|our|la|esa|esta|nuestra) (?:\S+ ){0,2}?(?:ordinance|ordenanza)\b/.test(doc.words(sentence.from, from)) &&
    findEffect(doc, sentence) !== undefined
  );
}

/** What a page speaks of, whatever the law. */
function readPage({ doc, home, names }: Scene): Evidence {
  const talk = countEnforcement(doc);
  const has = (words: readonly string[], least = 1) => doc.tokensOf(words).length >= least;
  return {
    'home is unlisted': home?.isUnlisted === true,
    'no home': home === undefined,
    talk: Math.min(4, talk),
    'no talk': talk === 0,
    'exemption word': names.some((hit) => hit.topic.id === 'exemptions' && hit.role !== 'exclude'),
    ordinance: has(ordinances),
    ordinances: has(ordinances, 2),
    law: has(laws),
    police: has(police),
    county: has(county),
    state: has(state),
    bill: has(bill),
    immigrants: has(immigrants),
    agents: has(agents),
    'our city': has(ours),
    'is short': doc.tokens.length < shortPage,
  };
}

/** A page of fewer words says less of what it is about. */
const shortPage = 120;

/** What of it speaks for one town's law. */
function readLaw(scene: Scene, law: TopicInfo, titleNames: readonly { role: NameRole; topic: TopicInfo }[]): Evidence {
  const { doc, names, home, knownPlaces, within, titlePlaces } = scene;
  const chain = new Set<string>();
  for (let at = law.place; at !== undefined; at = within.get(at)) chain.add(at);
  const own = names.filter(({ topic }) => topic.id === law.id);
  const conditions = conditionsOf(scene, law.id);
  const kinds = new Set(conditions.map(({ topic }) => topic.id)).size;
  const hasRole = (role: NameRole) => own.some((hit) => hit.role === role);
  return {
    full: hasRole('name'),
    shared: hasRole('shared'),
    short: hasRole('short'),
    'short of words': own.some((hit) => hit.role === 'short' && hit.to - hit.from >= 2),
    'in title': titleNames.some(({ role, topic }) => topic.id === law.id && role !== 'exclude'),
    'home is around': home !== undefined && home.id !== law.place && chain.has(home.id ?? ''),
    'home is elsewhere': home !== undefined && !home.isUnlisted && !chain.has(home.id ?? ''),
    'place named': knownPlaces.has(law.place ?? ''),
    'other town in title': titlePlaces.some(({ id, kind }) => id !== law.place && kind !== 'country'),
    'other towns': countOtherTowns(scene, law.place),
    'one kind': kinds === 1,
    'two kinds': kinds === 2,
    'three kinds': kinds >= 3,
    'rule told': conditions.some((hit) => isRuleTold(doc, hit)),
  };
}
