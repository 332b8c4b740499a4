import { countBefore, itemsIn, TokenMap } from '../../core/by-place';
import type { Found, Scene } from '../../core/scene';
import { gap } from '../../core/tokenize';
import { resolveDatabase } from './resolve-database';

/** So many sentences back the database stands whose noun is left out. */
const reach = 3;

/** Words before an owner whose noun is left out: "the county's", "el del alguacil"; the longest first. */
const englishOwners = /^(?:the )?(?:county|city|state|sheriff|police department|department)$/;

/** What follows an owner that has no noun of its own. */
const afterOwner =
  /^(?:is|are|was|were|has|had|have|lasted|remains?|remained|holds?|held|lists|listed|contains?|contained|goes|went|did|does|survived?|still|never|would|will)$/;

/** "keeps his own", "runs one of its own" */
const englishVerbs = 'keep|keeps|kept|run|runs|ran|has|had|maintain|maintains|maintained|operate|operates|built|started';
const englishOwn = new RegExp(`^(?:${englishVerbs}) (?:one of )?(?:his|her|its|their) own$`);

/** "lleva la suya", "tiene el suyo", "mantiene una propia" */
const spanishVerbs = 'lleva|llevan|tiene|tienen|mantiene|mantienen|maneja|conserva|guarda|opera|usa|llevaba|tenia|mantenia';
const spanishOwn = new RegExp(
  `^(?:${spanishVerbs})(?: (?:ademas|tambien|todavia|aun))? (?:la suya|el suyo|las suyas|los suyos|una propia|uno propio)$`,
);

/** "la del condado", "el de la policía", "la que lleva el alguacil" */
const spanishOwner =
  /^(?:la|el|las|los) (?:que (?:lleva|maneja|mantiene|conserva|tiene|usa|opera|guarda|administra) (?:la|el)|de la|del) (?:policia|alguacil|sheriff|condado|ciudad|estado|departamento)$/;

/** The words with which `readEnglish` and `readSpanish` begin: nothing is read at others. */
const beginnings: ReadonlySet<string> = new Set([...englishVerbs.split('|'), "'s", ...spanishVerbs.split('|'), 'la', 'el', 'las', 'los']);

/** Finds an owner that stands for its gang database: "The county's was shut down", "el alguacil lleva la suya". None before one was named. */
export function findElliptic(scene: Scene, known: readonly Found[]): Found[] {
  const { doc } = scene;
  const inOrder = [...known].sort((a, b) => a.from - b.from);
  const taken = new TokenMap(known);
  const found: Found[] = [];
  for (const sentence of doc.sentences) {
    const last = inOrder[countBefore(inOrder, sentence.to) - 1];
    if (last === undefined || sentence.index - doc.sentenceAt(last.from).index > reach) continue;
    for (let i = sentence.from; i < sentence.to; i += 1) {
      if (!beginnings.has(doc.word(i))) continue;
      const span = sentence.language === 'es' ? readSpanish(scene, i, sentence.to) : readEnglish(scene, i, sentence);
      if (!span || taken.has(span.from, span.to)) continue;
      const earlier = inOrder.filter((one) => one.to <= span.from);
      if (earlier.length === 0) continue;
      const { topic, cue } = resolveDatabase(scene, span.owner, span.ownerEnd ?? span.to, earlier);
      found.push({
        from: span.from,
        to: span.to,
        subject: 'database',
        topic,
        score: 0.72,
        reason: { rule: 'database.elliptic', cues: [doc.slice(span.from, span.to), ...(cue ? [cue] : [])] },
      });
      i = span.to - 1;
    }
  }
  return found;
}

/** The owner is looked for before `owner` and behind `ownerEnd`, which is the end where it is missing. */
interface Elliptic {
  from: number;
  to: number;
  owner: number;
  ownerEnd?: number;
}

function readEnglish({ doc, places }: Scene, i: number, { from, to }: { from: number; to: number }): Elliptic | undefined {
  for (const length of [3, 5]) {
    const end = i + length;
    if (end > to || !englishOwn.test(doc.words(i, end))) continue;
    // "has its own rules": a noun of its own.
    const next = doc.tokens[end];
    if (
      end === to ||
      next === undefined ||
      (next.before & (gap.comma | gap.colon | gap.dash)) !== 0 ||
      /^(?:and|but|with|of|in|as|too|since)$/.test(next.text)
    )
      return { from: i, to: end, owner: i };
  }
  if (doc.word(i) !== "'s") return undefined;
  const next = doc.tokens[i + 1];
  const isEnd = i + 1 >= to || next === undefined || (next.before & (gap.comma | gap.stop | gap.colon | gap.dash)) !== 0;
  if (!isEnd && !afterOwner.test(next.text)) return undefined;
  const place = itemsIn(places, from, i + 1).find((one) => one.to === i || one.to === i + 1);
  if (place && !isEnd) return { from: place.from, to: i + 1, owner: i + 1 };
  for (const length of [3, 2]) {
    const at = i - length;
    if (at >= from && englishOwners.test(doc.words(at, i)) && doc.word(at) === 'the' && (!isEnd || i + 1 < to))
      return { from: at, to: i + 1, owner: i + 1 };
  }
  return undefined;
}

function readSpanish({ doc }: Scene, i: number, to: number): Elliptic | undefined {
  for (const length of [4, 3])
    if (i + length <= to && spanishOwn.test(doc.words(i, i + length))) return { from: i, to: i + length, owner: i };
  // Nothing that "la" could be the article of stands before it.
  if (!/^(?:la|el|las|los)$/.test(doc.word(i))) return undefined;
  const isOpen =
    /^(?:y|e|que|a|con|de|pero|mientras|contra)$/.test(doc.word(i - 1)) || (doc.tokens[i]!.before & ~(gap.space | gap.line)) !== 0;
  if (!isOpen) return undefined;
  for (const length of [5, 4, 3])
    if (i + length <= to && spanishOwner.test(doc.words(i, i + length))) return { from: i, to: i + length, owner: i, ownerEnd: i + 1 };
  return undefined;
}
