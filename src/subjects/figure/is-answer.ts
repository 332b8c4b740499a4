import type { Doc, Sentence } from '../../core/doc';
import type { ReadNumber } from '../../core/read-numbers';
import { WordSet } from '../../core/word-set';

/** So many words an answer may have, and a question that only goes on: "And last year?" */
const longestAnswer = 12;
const longestFollowUp = 7;

/** "How many do you serve a month? Eighty.": whether the question before a number asks for warrants, or for something else by name; undefined where nothing was asked. */
export function askedFor(doc: Doc, number: ReadNumber, sentence: Sentence): 'own' | 'other' | undefined {
  if (sentence.to - sentence.from > longestAnswer) return undefined;
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 2); index -= 1) {
    const question = doc.sentences[index]!;
    const last = doc.tokens[question.to - 1]!.end;
    if (!doc.text.slice(last, doc.tokens[question.to]?.start ?? last + 2).includes('?')) continue;
    const at = [...Array(question.to - question.from).keys()].find((i) => asking.has(doc.tokens[question.from + i]));
    const words = doc.words(question.from, question.to);
    // "How many deputies have you got?", "How old is she?"
    if (otherwise.test(words)) return 'other';
    if (at !== undefined) {
      const noun = question.from + at + 1;
      return isOther(doc.word(noun)) || isOther(doc.word(noun + 1)) ? 'other' : 'own';
    }
    if (question.to - question.from > longestFollowUp || !number.isWritten) return undefined;
    for (let i = question.from; i < question.to; i += 1) if (isOther(doc.word(i))) return 'other';
    return /^(?:(?:q|p) )?(?:and|y) /.test(words) ? 'own' : undefined;
  }
  return undefined;
}

/** A plural, but for warrants and those who are wanted. */
function isOther(word: string): boolean {
  return /(?:[^su']s|^people|^men|^women|^gente)$/.test(word) && !own.test(word);
}

const own =
  /^(?:warrants|orders|ones|others|those|these|was|has|does|cases|files|names|papers|capiases|attachments|felonies|misdemeanors|fugitives|absconders|ordenes|capturas|mandamientos|boletas|requisitorias|casos|nombres|profugos|buscad[ao]s|nuev[ao]s|otr[ao]s|es[ao]s|ell[ao]s|son|este|mes|pasados?|anos?|years?)$/;

const asking = new WordSet('many much cuantas cuantos');

/** What else is asked. */
const otherwise = /\b(?:how (?:old|long|far|much|often)|que edad|cuant[ao]s (?:anos|dias|meses)|cuanto (?:tiempo|cuesta)|who|quien)\b/;
