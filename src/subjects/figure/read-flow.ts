import type { Doc, Sentence } from '../../core/doc';
import * as gap from '../../core/gap';
import type { ReadNumber } from '../../core/read-numbers';
import type { Scene } from '../../core/scene';
import type { Shape } from './continuation-shape';
import { figureWords } from './figure-words';
import { isBare } from './is-bare-number';
import { skipWhen } from './read-clause-status';

/** Verbs that are said of little but warrants. */
const warrantVerbs =
  /^(?:lift(?:ed|ing|s)?|quash\w*|recall\w*|vacat\w*|rescind\w*|serv(?:ed|ing|es)|cancel\w*|withdr\w*|execut\w*|void(?:ed|ing)?|revoc\w*|anul\w*|cumplimen\w*|diligenci\w*|ejecut\w*|expid\w*|firm(?:a|an|o|aron|aba|aban)|libr(?:aron|adas|o)|gir(?:aron|adas|o))$/;

/** How those who are wanted are caught. */
export const taking =
  /^(?:detuvo|detuvieron|caught|captured|located|tracked|rounded|cuffed|hauled|collared|netted|snagged|(?:localiz|ubic|agarr|atrap|apres|arrest|recaptur)(?:o|aron|a|an|ado|ados)|prendi(?:o|eron)|cayeron|(?:anul|cancel|retir|levant|revis|depur|borr|archiv|desestim|ejecut|cumpliment|revoc|elimin|perdon|busc)ar(?:an?|ian?))$/;

/** "31 walked in", "ciento treinta se entregaron": those who are wanted come by themselves. */
const coming =
  /^(?:more )?(?:(?:have|had|also|simply|just|ya|tambien) )*(?:walked in|(?:turned|gave) themselves in|gave themselves up|surrendered|came forward|came in|went free|remain at large|are still at large|se (?:entregaron|presentaron|rindieron|entregan|presentan)|siguen (?:libres|profug[ao]s)|andan (?:libres|sueltos))\b/;

/** Where warrants are gone from. */
const offBooks = /^(?:more |others )?(?:off|from) the (?:books|docket|rolls)\b/;

/** "served 4,417 in a year", "while 13,200 were served", "cancelaron 1.400" */
export function readFlow(scene: Scene, number: ReadNumber, sentence: Sentence): Shape | undefined {
  const { doc } = scene;
  const words = figureWords[sentence.language];
  // "some 300 more will be wiped": of what was counted before.
  if (doc.isOneOf(number.to, 'more others mas') && isDoneLater(doc, number.to + 1, sentence))
    return { from: number.from, to: number.to + 1, rule: 'figure.flow', score: 0.78 };
  const isOpen =
    isBare(scene, number, sentence) ||
    doc.isOneOf(number.to, 'more others ones low of were have was fueron mas nuevas mandamientos requisitorias');
  if (coming.test(doc.words(number.to, number.to + 4))) return { from: number.from, to: number.to, rule: 'figure.part', score: 0.78 };
  // "took about 200 off the books"
  if (offBooks.test(doc.words(number.to, number.to + 4)))
    return { from: number.from, to: number.to, rule: 'figure.flow', score: 0.78, isTelling: true };
  if (!isOpen) return undefined;
  const when = skipWhen(doc, number.from, sentence.from);
  for (let i = number.from - 1; i >= Math.max(sentence.from, Math.min(number.from - 3, when - 1)); i -= 1) {
    const isVoid = /^(?:sin efecto|hicieron efectiv[ao]s|hizo efectiv[ao]s)$/.test(doc.words(i - 1, i + 1));
    const status = words.statuses.get(doc.word(i)) ?? (taking.test(doc.word(i)) ? 'served' : undefined);
    if (isVoid || (status && status !== 'outstanding'))
      return {
        from: number.from,
        to: number.to,
        rule: 'figure.flow',
        score: 0.8,
        ...((isVoid || warrantVerbs.test(doc.word(i))) && { isTelling: true as const }),
      };
  }
  if (
    /^(?:were|have been|had been|was|got|fueron|han sido|se)$/.test(doc.word(number.to)) ||
    /^(?:have|had) been/.test(doc.words(number.to, number.to + 2))
  ) {
    for (let i = number.to; i < Math.min(sentence.to, number.to + 4); i += 1) {
      if (words.statuses.has(doc.word(i))) return { from: number.from, to: number.to, rule: 'figure.flow', score: 0.82 };
    }
  }
  return undefined;
}

/** "will be wiped", "went unserved": a verb of warrants within a few words. */
function isDoneLater(doc: Doc, from: number, sentence: Sentence): boolean {
  if (from >= sentence.to || (doc.tokens[from]!.before & ~(gap.space | gap.line)) !== 0) return false;
  const { statuses } = figureWords[sentence.language];
  if (!doc.isOneOf(from, 'will would were was are have had may could should go went se fueron seran estan quedan siguen remain'))
    return false;
  for (let i = from + 1; i < Math.min(from + 4, sentence.to); i += 1) if (statuses.has(doc.word(i))) return true;
  return false;
}

/** "Upward of 26,000 were active" */
export function readOpen({ doc }: Scene, number: ReadNumber): Shape | undefined {
  const at = doc.word(number.to + 1) === 'still' ? number.to + 2 : number.to + 1;
  return doc.isOneOf(number.to, 'were are remain remained still siguen seguian estan estaban') &&
    doc.isOneOf(at, 'active open outstanding unserved pending vigentes pendientes activas abiertas')
    ? { from: number.from, to: number.to, rule: 'figure.stock', score: 0.78, isTelling: true }
    : undefined;
}

/** What was done to them, as an adjective with no noun. */
const participle = /(?:[aei]das|nuevas|[^s]ed|thrown|withdrawn|struck|undone|written|forgiven)$/;

/** "39,000 unserved ones", "roughly 700 new ones", "a further 22,000", "55,600 of the things" */
export function readOnes(scene: Scene, number: ReadNumber, sentence: Sentence): Shape | undefined {
  const { doc } = scene;
  const words = figureWords[sentence.language];
  for (let i = number.to; i < Math.min(number.to + 4, sentence.to); i += 1) {
    if (doc.isOneOf(i, 'ones things others more') && (doc.tokens[i]!.before & ~(gap.space | gap.hyphen | gap.line)) === 0) {
      const isPlain =
        i === number.to ||
        doc
          .words(number.to, i)
          .split(' ')
          .every(
            (word) =>
              words.statuses.has(word) ||
              /^(?:of|the|level|low|old|older|oldest|such|new|newer|newest|fresh|recent|additional|extra|minor|serious|petty|stale|live|ancient|dusty|violent|remaining|others?)$/.test(
                word,
              ),
          );
      return isPlain && doc.word(i) !== 'more' ? { from: number.from, to: i + 1, rule: 'figure.part', score: 0.8 } : undefined;
    }
  }
  // "ochocientas doce ejecutadas", "mil cien nuevas", "2,750 thrown out"
  const status = words.statuses.get(doc.word(number.to));
  if (
    status &&
    status !== 'outstanding' &&
    number.to < sentence.to &&
    (doc.tokens[number.to]!.before & ~(gap.space | gap.line)) === 0 &&
    participle.test(doc.word(number.to))
  ) {
    return { from: number.from, to: number.to + 1, rule: 'figure.flow', score: 0.78, isTelling: true };
  }
  // "tiene entre 145,000 y 150,000 activas"
  if (
    words.statuses.get(doc.word(number.to)) === 'outstanding' &&
    (number.to + 1 >= sentence.to || (doc.tokens[number.to + 1]!.before & (gap.comma | gap.stop | gap.colon)) !== 0)
  ) {
    return { from: number.from, to: number.to + 1, rule: 'figure.part', score: 0.8 };
  }
  return undefined;
}
