import { countBefore, itemsIn, TokenMap } from '../../core/by-place';
import { countEnforcement } from '../../core/enforcement';
import { phraseListOf } from '../../core/phrase-list';
import { type Found, findOwner, isAround, lastPlaceBefore, type Scene } from '../../core/scene';
import { gap } from '../../core/tokenize';
import { findEllipticLaws } from './find-elliptic-laws';
import { findLawPhrases, type LawPhrase } from './find-law-phrases';
import { lawWords } from './law-words';

/** What "the ordinance" would mean at a place in the text. */
type Focus = 'force' | 'bill' | 'other' | 'none';

/** A place in the text that moves the focus; for a bill with the noun that names it. */
interface FocusEvent {
  from: number;
  focus: Focus;
  noun?: string;
  /** A state's act: "the ordinance" is none. */
  isAct?: true;
}

/** A page speaks of such laws when it names enforcement so many times. */
const leastTalk = 1;

/**
 * Finds references to the law in force: "the ordinance", "the city's sanctuary law", "esa norma". A bill, an amending
 * ordinance and another place's law are passed over: the words beside the reference decide, else what was spoken of last.
 */
export function findLawReferences(scene: Scene, named: readonly Found[]): Found[] {
  const law =
    scene.topics.get(named[0]?.topic ?? '') ??
    [...scene.topics.values()].find((topic) => topic.subject === 'law' && topic.place !== undefined && scene.home?.id === topic.place) ??
    [...scene.topics.values()].find((topic) => topic.subject === 'law' && topic.place !== undefined && scene.knownPlaces.has(topic.place));
  if (!law) return [];
  // On a page about elsewhere only "the Chicago ordinance" can be meant, and only where such laws are the talk.
  const isElsewhere = named.length === 0 && !scene.lawsInPlay.has(law.id) && scene.home?.id !== law.place;
  if (isElsewhere && countEnforcement(scene.doc) < leastTalk) return [];
  const found: Found[] = [];
  const taken = new TokenMap(named);
  const events = listEvents(scene, named);
  const firstName = named[0]?.from ?? Number.POSITIVE_INFINITY;
  for (const candidate of findLawPhrases(scene)) {
    if (taken.has(candidate.from, candidate.to)) continue;
    const owner =
      findOwner(scene, candidate.from + 1, candidate.to) ??
      itemsIn(scene.places, candidate.from, candidate.to).find((place) => place.to <= candidate.to);
    const ownerIsOurs = owner !== undefined && law.place !== undefined && isAround(scene, owner, law.place) && owner.kind === 'city';
    if (owner && !ownerIsOurs) continue;
    if (isElsewhere && !ownerIsOurs) continue;
    if (!owner && (isOwnedElsewhere(scene, candidate, law.place) || isAnyLaw(scene, candidate))) continue;
    const isEarly = candidate.from < firstName;
    const mayStandAlone =
      (candidate.hasTellingModifier || isDefined(scene, candidate)) && (ownerIsOurs || isCityHere(scene, candidate.from, law.place));
    const isInPlay = scene.lawsInPlay.has(law.id);
    if (!isInPlay && !mayStandAlone && (named.length === 0 || (isEarly && !ownerIsOurs))) continue;
    const cue = readCue(scene, candidate);
    // "the city's new law": in news of its passage; where a bill was spoken of it may be that one.
    const isBillBefore = () => events.some(({ from, focus }) => from < candidate.from && focus === 'bill');
    if (isNew(scene, candidate) && (isEarly || (cue?.focus !== 'force' && !candidate.isMunicipal) || isBillBefore())) continue;
    // Before the name, or without it, only a word that speaks of a law in force makes "the law" this one.
    if ((named.length === 0 || isEarly) && !mayStandAlone && !ownerIsOurs && !candidate.isMunicipal && cue?.focus !== 'force') continue;
    const focus = focusAt(events, candidate.from, candidate.isWeak ? undefined : scene.doc.word(candidate.noun));
    // "the city ordinance" beside the state's act is the city's own.
    const isTheCitys =
      candidate.isMunicipal &&
      ((focus === 'other' && named.length > 0) || (focus === 'none' && isInPlay) || (focus === 'bill' && isDated(scene, candidate)));
    const meaning: Focus = cue?.focus ?? (mayStandAlone || isTheCitys ? 'force' : focus);
    // What no word decides may be either: for readers who want everything likely.
    const isOpen = meaning !== 'force' && !cue && named.length > 0 && !candidate.isWeak && focus !== 'other';
    if (meaning !== 'force' && !isOpen) continue;
    // "the measure", "la regla": only right after the law itself, with a word that speaks of a law in force.
    if (candidate.isWeak && !candidate.hasTellingModifier && !isToldApart(scene, candidate, { cue, focus, named })) continue;
    // What was spoken of last, close by, was another law.
    if (
      focus === 'other' &&
      !mayStandAlone &&
      !ownerIsOurs &&
      !candidate.isMunicipal &&
      (!cue || isOtherClose(scene, events, candidate.from))
    )
      continue;
    const cues = [scene.doc.slice(candidate.from, candidate.to)];
    if (cue) cues.push(cue.words);
    const antecedent = named[countBefore(named, candidate.from) - 1] ?? named[0];
    if (antecedent) cues.push(scene.doc.slice(antecedent.from, antecedent.to));
    found.push({
      from: candidate.from,
      to: candidate.to,
      subject: 'law',
      topic: law.id,
      isReference: true,
      score: isOpen ? 0.4 : cue ? 0.85 : mayStandAlone ? 0.75 : 0.65,
      reason: { rule: 'law.reference', cues },
    });
  }
  return [...found, ...findEllipticLaws(scene, law, named)].sort((a, b) => a.from - b.from);
}

/** So many sentences behind the law's name "that rule" is still that law. */
const pointingReach = 2;

/** Whether "the measure", "esa regla" is the law after all: by a word that speaks of a law in force, by its year, or pointed at right behind the name. */
function isToldApart(
  scene: Scene,
  candidate: LawPhrase,
  { cue, focus, named }: { cue: { focus: Focus; words: string } | undefined; focus: Focus; named: readonly Found[] },
): boolean {
  const { doc } = scene;
  if (isDated(scene, candidate) || (cue?.focus === 'force' && /\b(?:19|20)\d\d\b/.test(cue.words))) return true;
  if (focus !== 'force') return false;
  if (cue?.focus === 'force' && tellingCue.test(cue.words)) return true;
  const last = named[countBefore(named, candidate.from) - 1];
  const isPointed = /^(?:that|such|esa|ese|dicha|dicho)$/.test(doc.word(candidate.from)) && pointed.test(doc.word(candidate.noun));
  return isPointed && last !== undefined && doc.sentenceAt(candidate.from).index - doc.sentenceAt(last.from).index <= pointingReach;
}

/** Nouns that stand for a law when something points at it. */
const pointed = /^(?:rule|measure|policy|regla|medida|politica|reglamento|legislacion|texto)$/;

function isNew({ doc }: Scene, { from, to }: LawPhrase): boolean {
  return /\b(?:new|nuev[ao])\b/.test(doc.words(from, to));
}

/** "the 2012 law", "the 13-year-old law": what has a year or an age is no bill. */
function isDated({ doc }: Scene, { from, to }: LawPhrase): boolean {
  return /\b(?:(?:19|20)\d\d|years? old|decade old)\b/.test(doc.words(from, to));
}

/** Words beside "the measure" or "the rules" that speak of a law in force and of little else. */
const tellingCue =
  /^(?:under|violat\w*|compl\w+|protected by|covered by|forbidden by|barred by|exceptions? .*|carve.*|loopholes? .*|exemptions? .*|bars|barred|prohibits|prohibited|forbids|forbade|limits|restricts|protects|protected|shields|bans|bajo|segun|viola\w*|cumpl\w+|excepciones .*|prohibe|prohibia|impide|protege|protegia|ampara|amparaba|deja|dejaba|cubre)$/;

/** "the ordinance that bars police from cooperating with immigration agents", "la ordenanza que prohíbe ..." */
function isDefined(scene: Scene, candidate: LawPhrase): boolean {
  const { doc } = scene;
  const sentence = doc.sentenceAt(candidate.from);
  if (!/^(?:that|which|que)$/.test(doc.word(candidate.to)) || !lawWords[sentence.language].forceAfter.has(doc.word(candidate.to + 1)))
    return false;
  const clause = doc.words(candidate.to, Math.min(candidate.to + 16, sentence.to));
  return (
    /\b(?:police|officers|policia|agentes|city)\b/.test(clause) &&
    /\b(?:immigration|federal|ice|inmigracion|migratori[ao]s|federales)\b/.test(clause)
  );
}

function isCityHere(scene: Scene, token: number, place: string | undefined): boolean {
  if (place === undefined) return false;
  const last = lastPlaceBefore(scene, token, new Set(['city', 'county']));
  return last ? isAround(scene, last, place) : scene.home?.id === place;
}

/** "Denver said that its ordinance will stay": "its" is the last town's. */
function isOwnedElsewhere(scene: Scene, candidate: LawPhrase, place: string | undefined): boolean {
  if (place === undefined || !/^(?:its|their|our|su|sus|nuestra|nuestro)$/.test(scene.doc.word(candidate.from))) return false;
  const { from, index } = scene.doc.sentenceAt(candidate.from);
  // "Cook County went further. Its ordinance ...": a possessive at the head of a sentence looks back.
  const before = index > 0 && candidate.from - from <= 1 ? scene.doc.sentences[index - 1]!.from : from;
  // "El condado fue más lejos. Su ordenanza …"
  if (before < from && /^(?:the|el) (?:county|state|condado|estado)\b/.test(scene.doc.words(before, before + 2))) return true;
  const last = itemsIn(scene.places, before, candidate.from).findLast(({ kind }) => kind === 'city' || kind === 'county');
  return last !== undefined && last.id !== place;
}

/** "Illinois follows the law", "no one is above the law", "cumplir la ley": laws at large. */
function isAnyLaw({ doc }: Scene, { from, to }: LawPhrase): boolean {
  return (
    /^(?:the law|la ley)$/.test(doc.words(from, to)) &&
    /(?:^| )(?:follow\w*|obey\w*|above|abid\w+ by|break|breaks|breaking|broke|before|within|cumpl\w+|respet\w+|ante|dentro de|fuera de|encima de|margen de|imperio de|rule of|arm of|eyes of|sobre)$/.test(
      doc.words(from - 2, from),
    )
  );
}

/** The words right beside the reference that say law in force or bill. */
function readCue(scene: Scene, candidate: LawPhrase): { focus: Focus; words: string } | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(candidate.from);
  const words = lawWords[sentence.language];
  let after = candidate.to;
  while (['also', 'itself', 'that', 'tambien', 'ya', 'city', 'and', 'now'].includes(doc.word(after)) && after < sentence.to) after += 1;
  const follows = after < sentence.to && (doc.tokens[after]!.before & (gap.stop | gap.colon | gap.paragraph)) === 0 ? doc.word(after) : '';
  const before = (list: readonly string[], isWanted?: (phrase: string) => boolean): string | undefined =>
    phraseListOf(list).findBefore(doc.tokens, candidate.from, sentence.from, isWanted);
  // "Changing the law would ...": the verb behind is not the law's own.
  const changing = before(words.forceBefore, (phrase) => phrase.endsWith('ing'));
  if (changing) return { focus: 'force', words: changing };
  // "whether the ordinance would survive"
  const isOfOne = /^(?:would|could|might) (?:survive|stand|remain|stay|continue|still|apply|hold|no longer)$/.test(
    doc.words(after, after + 2),
  );
  if (words.billAfter.has(follows) && !isOfOne && !/^(?:passed|passes|comes|came|if|goes|won)$/.test(follows))
    return { focus: 'bill', words: follows };
  const adopted = readAdoption(scene, candidate, after);
  if (adopted) return adopted;
  const clause = readOwnClause(doc.words(candidate.to, Math.min(candidate.to + 6, sentence.to)));
  if (clause) return clause;
  const billWords = before(words.billBefore);
  if (billWords) return { focus: 'bill', words: billWords };
  const forceWords = before(words.forceBefore);
  const isWeakWord =
    forceWords !== undefined &&
    /^(?:in the|by|with|from|what|since|within|behind|out of|because of|de|en|con|por|contra|segun)$/.test(forceWords);
  if (forceWords && !isWeakWord) return { focus: 'force', words: forceWords };
  const verb = doc.word(candidate.from - 1);
  if (candidate.from > sentence.from && worksOnLaw[sentence.language].test(verb)) return { focus: 'force', words: verb };
  if (words.forceAfter.has(follows)) return { focus: 'force', words: follows };
  return undefined;
}

/** Verbs whose object is a law that exists, in all their forms: "defends the law", "incumplieron la ordenanza". */
const worksOnLaw = {
  en: /^(?:amend|chang|strengthen|weaken|gutt?|scrapp?|uphold|enforc|revis|updat|loosen|tighten|breach|obey|follow|break|ignor|flout|circumvent|skirt|honor|respect|repeal|suspend|invok|cit|explain|reopen|touch|fix|sav|overturn|challeng|sidestepp?|bypass|evad|undercutt?|undermin|dismantl|preserv|defend|attack|blam|prais|criticiz|interpret|violat|expand|narrow)(?:e|es|s|ed|d|ing)$/,
  es: /^(?:viol|incumpl|modific|reform|enmend|cambi|fortalec|fortalez|reforz|refuerz|debilit|defend|defiend|aplic|respet|derog|infring|invoc|critic|impugn|esquiv|burl|reabr|anul|amplia|endurec|suaviz|desmantel|atac|cuestion|interpret)\w{1,6}$/,
} as const;

/** "the ordinance they filed", "la ordenanza que ella propone", "the ordinance in her honor", "was sent to Rules": words that name another one. */
function readOwnClause(after: string): { focus: Focus; words: string } | undefined {
  const ofBill =
    /^(?:(?:that |which |que )?(?:they|he|she|we|you|i|ella|el|ellos|la concejal|el concejal)? ?(?:have |has |had |ha |han )?(?:filed|files|proposes?|proposed|propone|proponen|propuso|propusieron|introduced?|presento|presentaron|sponsors?|sponsored|drafted|wrote|wants?|seeks?|quiere|quieren|impulsa|impulsan|redacto)\b|in (?:his|her|their) honor|en su honor|(?:was|were|is|has been|fue|ha sido) (?:buried|tabled|sent|referred|introduced|shelved|filed|defeated|withdrawn|amended in committee|enviad[ao]|archivad[ao]|presentad[ao]|rechazad[ao]|retirad[ao])\b)/.exec(
      after,
    );
  return ofBill ? { focus: 'bill', words: ofBill[0].trim() } : undefined;
}

/** "was passed in 2012", "adopted in 2012", "aprobada en 2012": a law once adopted is in force. */
function readAdoption(scene: Scene, candidate: LawPhrase, after: number): { focus: Focus; words: string } | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(candidate.from);
  const rest = doc.words(after, Math.min(after + 9, sentence.to));
  if (
    /^(?:(?:that |which |que )?(?:the |el |la )?(?:city |chicago )?(?:council|aldermen|city|concejo|mayor \w+) |was |were |has been |had been |first |fue |ha sido )?(?:first |originally )?(?:passed|adopted|enacted|approved|signed|written|created|aprobada|adoptada|promulgada|firmada)\b.*\b(?:19|20)\d\d\b/.test(
      rest,
    )
  )
    return { focus: 'force', words: rest };
  return undefined;
}

const eventNouns = new Set(Object.values(lawWords).flatMap(({ nouns, billNouns }) => [...nouns, ...billNouns]));

/** Everything that moves the focus, in order of place. */
function listEvents(scene: Scene, named: readonly Found[]): FocusEvent[] {
  const { doc } = scene;
  const events: FocusEvent[] = named.map((found) => ({ from: found.from, focus: 'force' }));
  for (const at of scene.otherLaws)
    events.push({ from: at, focus: 'other', ...(!/\b(?:ordinance|ordenanza)\b/.test(doc.words(at, at + 3)) && { isAct: true as const }) });
  for (const i of doc.tokensOf(eventNouns)) {
    const sentence = doc.sentenceAt(i);
    const words = lawWords[sentence.language];
    const word = doc.word(i);
    if (words.billNouns.has(word) || (words.nouns.has(word) && words.indefinite.has(doc.word(i - 1)))) {
      if (!isAdopted(scene, i, sentence.to)) events.push({ from: i, focus: 'bill', noun: word });
      else events.push({ from: i, focus: 'force' });
    }
    // "Evanston's ordinance"
    if (words.nouns.has(word)) {
      const owner = findOwner(scene, i, i + 1);
      if (owner && named[0] && !isAround(scene, owner, scene.topics.get(named[0].topic)?.place ?? ''))
        events.push({ from: i, focus: 'other' });
    }
  }
  return events.sort((a, b) => a.from - b.from);
}

function isAdopted(scene: Scene, token: number, end: number): boolean {
  const { doc } = scene;
  const around = doc.words(Math.max(0, token - 8), Math.min(token + 12, end));
  return /\b(?:passed|adopted|enacted|aprobo|aprobada|adopto)\b/.test(around) && /\b(?:2012|decade ago|years ago|hace anos)\b/.test(around);
}

function isOtherClose(scene: Scene, events: readonly FocusEvent[], token: number): boolean {
  const last = events[countBefore(events, token) - 1];
  return last !== undefined && scene.doc.sentenceAt(last.from).paragraph === scene.doc.sentenceAt(token).paragraph;
}

/** The focus at a token; "the ordinance" after "the proposal" is the law still, after "an ordinance" of the bill's it is the bill. */
function focusAt(events: readonly FocusEvent[], token: number, noun: string | undefined): Focus {
  for (let i = countBefore(events, token) - 1; i >= 0; i -= 1) {
    const event = events[i]!;
    if (event.isAct && noun !== undefined && /^(?:ordinance|ordenanza)$/.test(noun)) continue;
    if (event.focus !== 'bill' || noun === undefined || event.noun === noun) return event.focus;
  }
  return 'none';
}
