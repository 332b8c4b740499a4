import * as gap from '../../core/gap';
import { phraseListOf } from '../../core/phrase-list';
import type { Scene } from '../../core/scene';
import { WordSet } from '../../core/word-set';
import { type LawPhrase, languageOfNoun } from './find-law-phrases';
import type { Focus } from './law-focus';
import { lawWords } from './law-words';

/** Between a law and its verb: "the law also says", "la medida nos da". */
const passed = new WordSet(
  'also itself that and city now simply only plainly merely expressly tambien ya nos les le solo solamente apenas siempre si',
);

/** Words beside a reference, and what they say of it. */
export interface Cue {
  focus: Focus;
  words: string;
}

/** The words right beside the reference that say law in force or bill. */
export function readCue(scene: Scene, candidate: LawPhrase): Cue | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(candidate.from);
  const language = languageOfNoun(doc.word(candidate.noun));
  const words = lawWords[language];
  let after = candidate.to;
  while (passed.has(doc.tokens[after]) && after < sentence.to) after += 1;
  const follows = after < sentence.to && (doc.tokens[after]!.before & (gap.stop | gap.colon | gap.paragraph)) === 0 ? doc.word(after) : '';
  const before = (list: readonly string[], isWanted?: (phrase: string) => boolean): string | undefined =>
    phraseListOf(list).findBefore(doc.tokens, candidate.from, sentence.from, isWanted);
  // "Changing the law would ...": the verb behind is not the law's own.
  const verb = candidate.from > sentence.from ? doc.word(candidate.from - 1) : '';
  const isWorked = worksOnLaw[language].test(verb);
  const changing = isWorked && verb.endsWith('ing') ? verb : before(words.forceBefore, (phrase) => phrase.endsWith('ing'));
  if (changing) return { focus: 'force', words: changing };
  // "The ordinance that would do it sits in committee"
  if (
    /^(?:that|which|que) (?:would|could|might|(?:eliminar|quitar|permitir|prohibir|cambiar|pondr|har)ia)\b/.test(
      doc.words(candidate.to, candidate.to + 2),
    )
  )
    return { focus: 'bill', words: doc.words(candidate.to, candidate.to + 2) };
  // "whether the ordinance would survive"
  const isOfOne = /^(?:would|could|might) (?:survive|stand|remain|stay|continue|still|apply|hold|no longer)$/.test(
    doc.words(after, after + 2),
  );
  if (words.billAfter.hasWord(follows) && !isOfOne && !/^(?:passed|passes|comes|came|if|goes|won)$/.test(follows))
    return { focus: 'bill', words: follows };
  const adopted = readAdoption(scene, candidate, after);
  if (adopted) return adopted;
  const clause = readOwnClause(doc.words(candidate.to, Math.min(candidate.to + 6, sentence.to)));
  if (clause) return clause;
  const signed = readSigning(scene, candidate);
  if (signed) return signed;
  const billWords = before(words.billBefore);
  if (billWords) return { focus: 'bill', words: billWords };
  const forceWords = before(words.forceBefore, (phrase) => !weak.test(phrase));
  if (forceWords) return { focus: 'force', words: forceWords };
  if (isWorked) return { focus: 'force', words: verb };
  if (words.forceAfter.hasWord(follows)) return { focus: 'force', words: follows };
  return undefined;
}

/** Words before a law that say nothing of it by themselves: they are in the list for the longer phrases that end in them. */
const weak = /^(?:in the|by|with|from|what|since|within|behind|out of|because of|de|en|con|por|contra|segun)$/;

/** Verbs whose object is a law that exists, in all their forms: "defends the law", "incumplieron la ordenanza". */
const worksOnLaw = {
  en: /^(?:amend|chang|strengthen|weaken|gutt?|scrapp?|uphold|enforc|revis|updat|loosen|tighten|breach|obey|follow|break|ignor|flout|circumvent|skirt|honor|respect|repeal|suspend|invok|cit|explain|reopen|touch|fix|sav|overturn|challeng|sidestepp?|bypass|evad|undercutt?|undermin|dismantl|preserv|defend|attack|blam|prais|criticiz|interpret|violat|expand|narrow|quot|misread|rewrit|exploit|twist|stretch|abus|administer|undercut)(?:e|es|s|ed|d|ing)?$/,
  es: /^(?:viol|incumpl|modific|reform|enmend|cambi|fortalec|fortalez|reforz|refuerz|debilit|defend|defiend|aplic|respet|derog|infring|invoc|critic|impugn|esquiv|burl|reabr|anul|amplia|endurec|suaviz|desmantel|atac|cuestion|interpret)\w{1,6}$/,
} as const;

/** Who is said to have made a bill, right behind it: "the ordinance they filed", "la ordenanza que ella propone". */
const maker = /^(?:that |which |que )?(?:(?:they|he|she|we|you|i|la concejal|el concejal|ella|ellos|el)\b ?)?(?:(?:have|has|had|ha|han) )?/;
const makes =
  /^(?:filed|files|proposes?|proposed|propone|proponen|propuso|propusieron|introduced?|presento|presentaron|sponsors?|sponsored|drafted|wrote|wants?|seeks?|quiere|quieren|impulsa|impulsan|redacto)\b/;

/** "in her honor", "was sent to Rules": what happens to bills alone. */
const isOfBill =
  /^(?:(?:won't|will not|would not|cannot|can't|could not|did not|didn't) (?:pass|advance|get a vote|make it)|needs? \S+ votes|(?:has|lacks?|have) the votes|(?:no |nunca )?(?:pasara|prosper\w+|avanzara)\b|(?:no )?se (?:votara|aprobara|vota)\b|in (?:his|her|their) honor|en su honor|(?:now |ahora |next )?(?:goes|heads|moves|pasa|va|ira|pasara) (?:ahora |now |next |back )?(?:to|before|al|ante) (?:the |el )?(?:full |entire )?(?:council|committee|floor|pleno|comite|concejo)|(?:was|were|is|has been|fue|ha sido) (?:buried|tabled|sent|referred|introduced|shelved|filed|defeated|withdrawn|amended in committee|enviad[ao]|archivad[ao]|presentad[ao]|rechazad[ao]|retirad[ao])\b)/;

/** Words that name another law than the one in force. */
function readOwnClause(after: string): Cue | undefined {
  const who = maker.exec(after)?.[0] ?? '';
  const made = makes.exec(after.slice(who.length))?.[0];
  const words = made === undefined ? isOfBill.exec(after)?.[0] : who + made;
  return words === undefined ? undefined : { focus: 'bill', words: words.trim() };
}

/** "was passed in 2012", "adopted in 2012", "aprobada en 2012": a law once adopted is in force. */
function readAdoption(scene: Scene, candidate: LawPhrase, after: number): { focus: Focus; words: string } | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(candidate.from);
  const rest = doc.words(after, Math.min(after + 9, sentence.to));
  // Asked first: a year seldom stands there, and what follows is dear to make ready.
  if (!/\b(?:19|20)\d\d\b/.test(rest)) return undefined;
  if (
    /^(?:(?:that |which |que )?(?:the |el |la )?(?:city |chicago )?(?:council|aldermen|city|concejo|mayor \w+) |was |were |has been |had been |first |fue |ha sido )?(?:first |originally )?(?:passed|adopted|enacted|approved|signed|written|created|aprobada|adoptada|promulgada|firmada)\b.*\b(?:19|20)\d\d\b/.test(
      rest,
    )
  )
    return { focus: 'force', words: rest };
  return undefined;
}

/** "who signed the measure in 2012", "voted for the ordinance a decade ago": what was made then is the law now. */
function readSigning({ doc }: Scene, { from, to }: LawPhrase): { focus: Focus; words: string } | undefined {
  const lead =
    /(?:^| )(?:signed|passed|approved|adopted|enacted|wrote|championed|backed|voted (?:for|on|against)|pushed through|firmo|aprobo|aprobaron|promulgo|adopto|votaron|voto|impulso)$/;
  const time =
    /^(?:into law )?(?:(?:back )?in 2012|(?:\w+ ){1,2}years? ago|a decade ago|last decade|en (?:el )?2012|hace (?:\w+ ){0,2}(?:anos|una decada))\b/;
  const after = doc.words(to, to + 6);
  return lead.test(doc.words(from - 2, from)) && time.test(after) ? { focus: 'force', words: '2012' } : undefined;
}
