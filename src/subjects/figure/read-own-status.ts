import type { Sentence } from '../../core/doc';
import * as gap from '../../core/gap';
import type { Scene } from '../../core/scene';
import type { FigureStatus } from '../../core/vocabulary';
import type { FigurePhrase } from './figure-phrase';
import { figureWords } from './figure-words';
import { readOpening, skipWhen } from './read-clause-status';
import { readVerbBefore, skipSource } from './read-verb-before';
import { isFuture, isPlanned, statusAt } from './status-at';

/** The verb right before or after a bare number, or taken in with it: "served 4,417", "13,200 were served", "640 quashed", "4,000 remain". */
export function readOwnStatus(scene: Scene, phrase: FigurePhrase): FigureStatus | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(phrase.from);
  const isApart = skipSource(doc, phrase.from, sentence.from) < phrase.from || skipWhen(doc, phrase.from, sentence.from) < phrase.from;
  const governing = readOpening(scene, phrase) ?? (isApart ? readVerbBefore(scene, phrase) : undefined);
  if (governing) return governing;
  const before = readRightBefore(scene, phrase, sentence);
  if (before && !before.isOfOther) return before.status;
  return readRightBehind(scene, phrase, sentence) ?? before?.status;
}

/** The verb right before a bare number; it may be another number's where "and" or a semicolon stands between. */
function readRightBefore(scene: Scene, phrase: FigurePhrase, sentence: Sentence): { status: FigureStatus; isOfOther: boolean } | undefined {
  const { doc } = scene;
  const words = figureWords[sentence.language];
  let isParted = false;
  for (let i = phrase.from - 1; i >= Math.max(sentence.from, phrase.from - 3); i -= 1) {
    const { before } = doc.tokens[i + 1]!;
    // "Served: 29,150"
    if ((before & gap.stop) !== 0 || ((before & (gap.colon | gap.comma)) !== 0 && i < phrase.from - 1)) return undefined;
    isParted ||= (before & (gap.colon | gap.comma)) !== 0 || doc.isOneOf(i, 'and but while y e pero mientras');
    const status = statusAt(doc, i, words);
    if (!status || (doc.word(i) === 'new' && i < phrase.from - 1)) continue;
    const isOfOther = isParted && sentence.numbers.some((one) => one.to <= i && i - one.to < parted);
    return { status: status !== 'outstanding' && isPlanned(scene, sentence, i) ? 'outstanding' : status, isOfOther };
  }
  return undefined;
}

/** So many words may stand between a number and its own verb behind it. */
const parted = 5;

/** The verb right behind a bare number, or taken in with it. */
function readRightBehind(scene: Scene, phrase: FigurePhrase, sentence: Sentence): FigureStatus | undefined {
  const { doc } = scene;
  const words = figureWords[sentence.language];
  const behind = doc.words(phrase.number.to, phrase.number.to + 7);
  if (added.test(behind)) return 'issued';
  if (gone.test(behind)) {
    if (wished.test(doc.words(Math.max(sentence.from, phrase.from - 6), phrase.from))) return 'outstanding';
    return /^(?:recalled|dismissed)$/.test(phrase.like?.status ?? '') ? undefined : 'recalled';
  }
  for (let i = phrase.number.to; i < Math.min(phrase.to + 5, sentence.to); i += 1) {
    if ((doc.tokens[i]!.before & (gap.stop | gap.colon | gap.comma)) !== 0) break;
    // "faced its 42,000 last year and forgave half"
    if (doc.isOneOf(i, 'and but y pero') && i > phrase.number.to && !doc.tokens[i + 1]?.isNumber) break;
    const status = doc.word(i) === 'new' && i > phrase.number.to ? undefined : statusAt(doc, i, words);
    if (status) return isFuture(scene, phrase.number.to, i, words.future) || isPlanned(scene, sentence, i) ? 'outstanding' : status;
  }
  // "some 7,000 are at least a decade old"
  return /^(?:are|were|have been|llevan|tienen) .*\b(?:years?|decades?|anos|decadas?)\b/.test(behind) ? 'outstanding' : undefined;
}

/** "decenas de miles se añaden cada año" */
const added =
  /^(?:se (?:anad|sum|agreg|incorpor)\w+|(?:more )?(?:are|were|get) added|(?:more )?come in|(?:mas )?(?:llegan|entran|ingresan))\b.*\b(?:year|month|week|day|ano|mes|semana|dia)\b/;

/** "She'd like to see 5,000 gone by Christmas" */
const wished = /\b(?:to see|wants?|wanted|wishes|hopes?|needs?|have|quier\w+|espera\w*)\b/;

/** "Sixteen thousand went in one afternoon" */
export const gone =
  /^(?:more |mas )?(?:off the (?:books|docket|rolls)\b|(?:have |had |are |were |all )*(?:gone\b|vanished|disappeared|evaporated)|went (?!un|out|to\b|into|on|from|through|back)|(?:ya )?(?:desaparecieron|se esfumaron|se evaporaron))/;
