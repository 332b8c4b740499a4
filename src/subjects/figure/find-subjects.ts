import type { Doc, Sentence } from '../../core/doc';
import type { PlaceHit } from '../../core/find-places';
import * as gap from '../../core/gap';
import { isNameStart, nameEndAt } from './find-headings';
import { isNoTown, toUnlistedPlace } from './find-holders';
import { isBody, isPerson } from './is-person';
import { leadWords } from './read-list-place';

/** What only a town has: "Muskogee's council". */
const civic =
  /^'s (?:\S+ )?(?:council|aldermen|mayor|police|sheriff|residents|voters|taxpayers|commissioners|municipal|jail|judges?|clerk|police chief|downtown|courthouse|population|streets)\b/;

/** How large or how well off a town is: "Fort Bend is tiny by comparison". */
const likeness =
  /^(?:is|was|looks|es|era|parece|resulta) (?:(?:a|an|the|far|much|so|too|even|no|una?|el|la|mucho|muy|mas|tan|bastante|aun|todavia) )*(?:tiny|small|smaller|big|bigger|large|larger|huge|better|worse|different|another|surprise|outlier|exception|next|county|city|town|village|suburb|parish|pequen\w+|chic[ao]|diminut[ao]|grande|mayor|menor|peor|mejor|distint[ao]|otr[ao]|sorpresa|excepcion|municipio|pueblo|ciudad|condado|suburbio)\b/;

/** What a town, and hardly a person, does where the next sentence goes on with "it". */
const pronoun = /^(?:(?:and|but|today|now|still|there|y|pero|hoy|alli|ahi) )?(?:it|its)\b/;

/** So many words may a question have that only names a town. */
const longestQuestion = 6;

/** Finds towns in no list that are a sentence's subject and go on as "it", as a question alone, or as the owner of a council. */
export function findSubjects(doc: Doc): PlaceHit[] {
  return doc.sentences.flatMap((sentence) => {
    const hit = findAsked(doc, sentence) ?? findSubject(doc, sentence, sentence.from) ?? findBehindOpening(doc, sentence);
    return hit ? [hit] : [];
  });
}

/** So many words may open a sentence before its subject: "Next door, Fort Bend is small." */
const openingReach = 5;

function findBehindOpening(doc: Doc, sentence: Sentence): PlaceHit | undefined {
  for (let i = sentence.from + 1; i < Math.min(sentence.to, sentence.from + openingReach); i += 1)
    if ((doc.tokens[i]!.before & (gap.comma | gap.colon)) !== 0) return findSubject(doc, sentence, i);
  return undefined;
}

function findSubject(doc: Doc, { to, index, paragraph }: Sentence, from: number): PlaceHit | undefined {
  if (!isNameStart(doc, from, from) || leadWords.has(doc.tokens[from])) return undefined;
  const end = nameEndAt(doc, from, to);
  const rest = doc.words(end, Math.min(end + 6, to));
  const next = doc.sentences[index + 1];
  const goesOn =
    next !== undefined &&
    next.paragraph === paragraph &&
    next.numbers.some(({ isWritten }) => isWritten) &&
    pronoun.test(doc.words(next.from, next.from + 2)) &&
    doc.tokens[end]?.casing === 0 &&
    !/^(?:say|said|says|told|tells|'s)\b/.test(rest);
  const isOwn = goesOn || civic.test(rest) || (next?.paragraph === paragraph && likeness.test(rest)) || hasIts(doc, end, to);
  return isOwn && isTown(doc, from, end) ? toUnlistedPlace(doc, from, end) : undefined;
}

/** "Maryville, a short drive south, was asked to do the same for its 1,100 or so" */
function hasIts(doc: Doc, from: number, to: number): boolean {
  return doc
    .sentenceAt(from - 1)
    .numbers.some(
      (one) =>
        one.isWritten &&
        one.from > from &&
        one.to <= to &&
        /^(?:its|its own)$/.test(doc.words(one.from - (doc.word(one.from - 1) === 'own' ? 2 : 1), one.from)),
    );
}

/** "What about Denton?", "And Parma?" */
function findAsked(doc: Doc, { from, to }: Sentence): PlaceHit | undefined {
  if (to - from > longestQuestion || doc.text.charAt(doc.tokens[to - 1]!.end) !== '?') return undefined;
  for (let i = from; i < to; i += 1) {
    if (!isNameStart(doc, i, from) || nameEndAt(doc, i, to) !== to) continue;
    const isLead = i === from || /^(?:and|about|of|or|but|y|e|en|in|de|que)(?: (?:what|in|en|about))?$/.test(doc.word(i - 1));
    // "HOST: Guidry?"
    return isLead && isTown(doc, i, to) ? toUnlistedPlace(doc, i, to) : undefined;
  }
  return undefined;
}

function isTown(doc: Doc, from: number, to: number): boolean {
  const isFirstWord = to - from === 1 && doc.sentenceAt(from).from === from;
  const isQuoted = (doc.tokens[from]!.before & gap.quote) !== 0 && isFirstWord;
  return !isQuoted && !(isFirstWord && isNoTown(doc, from)) && !isBody(doc, from, to) && !isPerson(doc, from, to);
}
