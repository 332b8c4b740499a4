import { hasItems } from '../../core/by-place';
import type { Doc, Sentence } from '../../core/doc';
import * as gap from '../../core/gap';
import type { Found, Scene, TopicInfo } from '../../core/scene';
import { WordSet } from '../../core/word-set';

/** What follows an owner that has no noun of its own. */
const afterOwner = new WordSet(
  'is are was were has had does did bars barred binds contain contains contained goes went still never would cover covers allow allows allowed left keep keeps kept too instead first already once as',
);

/** The noun that is left out; whatever else was spoken of since owns "the city's" instead. */
const lawNoun = /\b(?:ordinances?|laws?|statutes?|act|ordenanzas?|ley|leyes|norma|normas)\b/g;
const rivalNoun =
  /\b(?:databases?|lists?|files?|roster|registry|police|officers|jail|budget|database|base|lista|registro|policia|cifra|orden|ordenes|carcel|alcaldesa|alcaldia|ciudad)\b/g;

/** "the city's"; "la de la ciudad" */
const owners = ['city', 'ciudad'];

/** Finds an owner that stands for its law: "The county's ordinance has none; the city's has four", "la de Chicago". Only where the law itself is named. */
export function findEllipticLaws(scene: Scene, law: TopicInfo, named: readonly { from: number; to: number }[]): Found[] {
  const { doc } = scene;
  const place = scene.placeKinds.get(law.place ?? '')?.name.toLowerCase();
  if (place === undefined) return [];
  const spoken: readonly { from: number; to: number }[] =
    named.length > 0 || !scene.lawsInPlay.has(law.id)
      ? named
      : scene.names.filter((hit) => hit.topic.id === law.id && hit.role === 'shared');
  if (spoken.length === 0) return [];
  const found: Found[] = [];
  for (const token of doc.tokensOf([...owners, place])) {
    const sentence = doc.sentenceAt(token);
    const span = readSpan(doc, token, sentence, place);
    if (!span || span.from < sentence.from) continue;
    const before = doc.words(doc.sentences[Math.max(0, sentence.index - 1)]!.from, span.from);
    // Where another town's ordinance has the name, its noun must be near.
    if (named.length === 0 && !hasItems(spoken, doc.sentences[Math.max(0, sentence.index - 1)]!.from, span.from)) continue;
    const noun = [...before.matchAll(lawNoun)].at(-1);
    if (!noun || (before.slice(noun.index).match(rivalNoun)?.length ?? 0) > 0) continue;
    found.push({
      ...span,
      subject: 'law',
      topic: law.id,
      isReference: true,
      score: 0.7,
      reason: { rule: 'law.elliptic', cues: [doc.slice(span.from, span.to), noun[0], doc.slice(spoken[0]!.from, spoken[0]!.to)] },
    });
  }
  return found;
}

function readSpan(doc: Doc, token: number, { to }: Sentence, place: string): { from: number; to: number } | undefined {
  const word = doc.word(token);
  const isEnd = (i: number) =>
    i >= to || (doc.tokens[i]!.before & (gap.comma | gap.stop | gap.colon | gap.dash | gap.close | gap.paragraph)) !== 0;
  if (doc.word(token + 1) === "'s") {
    const from = word === place ? token : token - 1;
    if (word !== place && doc.word(from) !== 'the') return undefined;
    const isLinked = doc.word(token + 2) === 'and' && doc.tokens[token + 3]?.casing === 0;
    return isEnd(token + 2) || isLinked || afterOwner.has(doc.tokens[token + 2]) ? { from, to: token + 2 } : undefined;
  }
  const lead = word === place ? 'la de' : 'la de la';
  const from = token - lead.split(' ').length;
  return from >= 0 && doc.words(from, token) === lead && isEnd(token + 1) ? { from, to: token + 1 } : undefined;
}
