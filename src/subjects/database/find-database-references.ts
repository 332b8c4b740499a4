import { countBefore, itemsIn, TokenMap } from '../../core/by-place';
import type { Found, Scene } from '../../core/scene';
import { gap } from '../../core/tokenize';
import { findDatabaseFrames, mainDatabaseOf, resolveDatabase } from './find-database-names';

/** Words after "the database" that make it another thing. */
const otherKinds = /^(?:working|administrator|error|query|server|company)$/;

/** How many sentences a reference may stand from the last gang database. */
const reach = 12;
const farWords = 3000;

/** Finds "the database", "its database", "la base de datos" where a gang database was named before. */
export function findDatabaseReferences(scene: Scene, named: readonly Found[]): Found[] {
  if (named.length === 0) return [];
  const { doc } = scene;
  const found: Found[] = [];
  const taken = new TokenMap(named);
  for (const hit of findDatabaseFrames(scene, 'reference')) {
    if (taken.has(hit.from, hit.to)) continue;
    const next = doc.tokens[hit.to];
    const sentence = doc.sentenceAt(hit.from);
    if (next && hit.to < sentence.to && (next.before & ~(gap.space | gap.line)) === 0) {
      if (next.casing === 1 || otherKinds.test(next.text)) continue;
      if (isAboutElse(doc.words(hit.to, hit.to + 3))) continue;
    }
    // The last ones spoken of: nothing further off than the reach can be meant.
    const before = [...itemsIn(named, hit.from - farWords, hit.from), ...itemsIn(found, hit.from - farWords, hit.from)].sort(
      (a, b) => a.from - b.from,
    );
    const phrase = doc.words(hit.from, hit.to);
    const chosen = chooseAntecedent(scene, before, phrase);
    const antecedent = chosen && wholeOf(scene, chosen, before);
    if (!antecedent) continue;
    const distance = sentence.index - doc.sentenceAt(before.at(-1)!.from).index;
    if (distance > (isPlain.test(phrase) ? reach : shortReach) || otherTopics.test(phrase)) continue;
    found.push({
      from: hit.from,
      to: hit.to,
      subject: 'database',
      topic: antecedent.topic,
      isReference: true,
      // "the list" may be any list: for readers who want everything likely.
      score: isVague.test(phrase) ? 0.4 : distance <= 4 ? 0.85 : 0.7,
      reason: { rule: 'database.reference', cues: [doc.slice(hit.from, hit.to), doc.slice(antecedent.from, antecedent.to)] },
    });
  }
  return [...found, ...findOwned(scene, [...named, ...found])];
}

/** "the roster", "el archivo": they stand for many things, so one must have been named just before. */
const shortReach = 4;
const isPlain = /\b(?:database|databases|data base|base|base de datos)$/;

const isVague = /\b(?:list|lists|file|files|system|lista|listado|sistema)$/;

/** Databases of other things. */
const otherTopics =
  /\b(?:dna|gun|guns|offender|sex|voter|voters|tax|vaccine|property|immigration|fingerprint|plate|license|court|crime|complaint|misconduct|death|civil|land|votantes|vacunas|delitos)\b/;

/** After "the LAPD's part of CalGang" plain "the database" is CalGang: a topic's id ends with that of what it is a part of. */
function wholeOf({ topics }: Scene, part: Found, before: readonly Found[]): Found {
  const whole = [...topics.keys()].find((id) => part.topic.endsWith(`-${id}`));
  return whole === undefined ? part : (before.findLast((one) => one.topic === whole) ?? part);
}

/** The last one named; "the new database" is a planned one of the same place, "the old database" its main one. */
function chooseAntecedent(scene: Scene, before: readonly Found[], phrase: string): Found | undefined {
  const last = before.filter((one) => one.topic !== 'gang-database').at(-1) ?? before.at(-1);
  if (last === undefined || !/\b(?:new|old|existing|current|nueva|nuevo|vieja|viejo|actual|antigua)\b/.test(phrase)) return last;
  const place = scene.topics.get(last.topic)?.place;
  if (place === undefined) return last;
  const main = mainDatabaseOf(scene, place);
  const isNew = /\b(?:new|nueva|nuevo)\b/.test(phrase);
  return before.findLast((one) => scene.topics.get(one.topic)?.place === place && (one.topic === main) !== isNew) ?? last;
}

/** "CPD's database", "the state police file", once a gang database was spoken of. */
function findOwned(scene: Scene, known: readonly Found[]): Found[] {
  const { doc } = scene;
  const found: Found[] = [];
  const taken = new TokenMap(known);
  const inOrder = [...known].sort((a, b) => a.from - b.from);
  for (const i of doc.tokensOf(['database', 'databases', 'registry', 'roster', 'file'])) {
    if (i === 0 || taken.has(i, i + 1)) continue;
    const next = doc.tokens[i + 1];
    if (next && next.before === gap.space && (next.casing === 1 || otherKinds.test(next.text) || isAboutElse(doc.words(i + 1, i + 4))))
      continue;
    const place = itemsIn(scene.places, i - 8, i).find(
      (one) => (one.to === i - 1 && doc.word(i - 1) === "'s") || (one.to === i && one.to - one.from > 1),
    );
    const before = inOrder[countBefore(inOrder, i) - 1];
    if (!place || !before || doc.sentenceAt(i).index - doc.sentenceAt(before.from).index > reach / 2) continue;
    const { topic } = resolveDatabase(scene, i, i + 1, known);
    found.push({
      from: place.from,
      to: i + 1,
      subject: 'database',
      topic,
      isReference: true,
      score: 0.78,
      reason: { rule: 'database.reference', cues: [doc.slice(place.from, i + 1), place.name] },
    });
  }
  return found;
}

/** "the database of gun offenders", "la base de datos de vacunas" */
function isAboutElse(words: string): boolean {
  return (
    /^(?:of|for|on|de|sobre) (?!(?:people|persons|names|the|its|la|el|los|las|chicago|police|personas|nombres)\b)/.test(words) &&
    !/gang|pandill/.test(words)
  );
}
