import { countBefore, itemsIn, TokenMap } from '../../core/by-place';
import { type Found, findOwner, isAround, lastPlaceBefore, type Scene } from '../../core/scene';
import { gap } from '../../core/tokenize';
import { type LawWords, lawWords } from './law-words';

/** What "the ordinance" would mean at a place in the text. */
type Focus = 'force' | 'bill' | 'other' | 'none';

interface Candidate {
  from: number;
  to: number;
  noun: number;
  hasTellingModifier: boolean;
  /** "the city's law", "the 2012 ordinance". */
  isMunicipal: boolean;
}

/**
 * Finds references to the law in force: "the ordinance", "the city's sanctuary law", "esa norma". A bill, an amending
 * ordinance and another place's law are passed over: the words beside the reference decide, else what was spoken of last.
 */
export function findLawReferences(scene: Scene, named: readonly Found[]): Found[] {
  const law =
    scene.topics.get(named[0]?.topic ?? '') ??
    [...scene.topics.values()].find((topic) => topic.subject === 'law' && topic.place !== undefined && scene.home?.id === topic.place);
  if (!law) return [];
  const found: Found[] = [];
  const taken = new TokenMap(named);
  const events = listEvents(scene, named);
  const firstName = named[0]?.from ?? Number.POSITIVE_INFINITY;
  for (const candidate of findCandidates(scene)) {
    if (taken.has(candidate.from, candidate.to)) continue;
    const owner =
      findOwner(scene, candidate.from + 1, candidate.to) ??
      itemsIn(scene.places, candidate.from, candidate.to).find((place) => place.to <= candidate.to);
    const ownerIsOurs = owner !== undefined && law.place !== undefined && isAround(scene, owner, law.place) && owner.kind === 'city';
    if (owner && !ownerIsOurs) continue;
    const isEarly = candidate.from < firstName;
    const mayStandAlone =
      (candidate.hasTellingModifier || isDefined(scene, candidate)) && (ownerIsOurs || isCityHere(scene, candidate.from, law.place));
    const isInPlay = scene.lawsInPlay.has(law.id);
    if (!isInPlay && !mayStandAlone && (named.length === 0 || (isEarly && !ownerIsOurs))) continue;
    const cue = readCue(scene, candidate);
    // Before the name, or without it, only a word that speaks of a law in force makes "the law" this one.
    if ((named.length === 0 || isEarly) && !mayStandAlone && !ownerIsOurs && !candidate.isMunicipal && cue?.focus !== 'force') continue;
    const focus = focusAt(events, candidate.from);
    const meaning: Focus = cue?.focus ?? (mayStandAlone ? 'force' : focus);
    if (meaning !== 'force') continue;
    // What was spoken of last, close by, was another law.
    if (focus === 'other' && !mayStandAlone && !ownerIsOurs && (!cue || isOtherClose(scene, events, candidate.from))) continue;
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
      score: cue ? 0.85 : mayStandAlone ? 0.75 : 0.65,
      reason: { rule: 'law.reference', cues },
    });
  }
  return found;
}

/** "the ordinance that bars police from cooperating with immigration agents", "la ordenanza que prohíbe ..." */
function isDefined(scene: Scene, candidate: Candidate): boolean {
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

/** Determiner, modifiers, law noun: "the city's sanctuary law". */
function findCandidates(scene: Scene): Candidate[] {
  const { doc } = scene;
  const candidates: Candidate[] = [];
  for (let noun = 0; noun < doc.tokens.length; noun += 1) {
    const sentence = doc.sentenceAt(noun);
    const words = lawWords[sentence.language];
    const isStrong = words.nouns.has(doc.word(noun));
    if (!isStrong && !words.weakNouns.has(doc.word(noun))) continue;
    const candidate = sentence.language === 'es' ? readSpanish(scene, noun, words) : readEnglish(scene, noun, words);
    if (!candidate || candidate.from < sentence.from) continue;
    if (!isStrong && !candidate.hasTellingModifier) continue;
    const next = doc.tokens[candidate.to];
    if (next && candidate.to < sentence.to) {
      if ((next.before & ~(gap.space | gap.line)) === 0) {
        if (words.notAfter.has(next.text)) continue;
        if (
          next.casing === 1 &&
          next.text.length > 1 &&
          sentence.language === 'en' &&
          itemsIn(scene.places, candidate.to, candidate.to + 1).length === 0
        )
          continue;
      }
      if ((next.before & gap.hyphen) !== 0) continue;
    }
    candidates.push(candidate);
  }
  return candidates;
}

function readEnglish(scene: Scene, noun: number, words: LawWords): Candidate | undefined {
  const { doc } = scene;
  let at = noun - 1;
  let hasTellingModifier = false;
  let isMunicipal = false;
  for (let steps = 0; steps < 6 && at >= 0; steps += 1, at -= 1) {
    const word = doc.word(at);
    if ((doc.tokens[at + 1]!.before & (gap.stop | gap.comma | gap.colon | gap.open | gap.close | gap.dash)) !== 0) return undefined;
    const isOwner = itemsIn(scene.places, at - 8, at + 1).some((place) => at < place.to);
    if (isOwner) {
      const place = itemsIn(scene.places, at - 8, at + 1).find((one) => at < one.to)!;
      const start = doc.word(place.from - 1) === 'the' ? place.from - 1 : place.from;
      if (doc.word(place.to) === "'s" || hasTellingModifier || place.to === noun)
        return {
          from: start,
          to: noun + 1,
          noun,
          hasTellingModifier:
            hasTellingModifier || ((doc.word(place.to) === "'s" || start < place.from) && words.nouns.has(doc.word(noun))),
          isMunicipal: true,
        };
      return undefined;
    }
    if (words.determiners.has(word)) {
      const from = ['both', 'all'].includes(doc.word(at - 1)) ? at - 1 : at;
      return { from, to: noun + 1, noun, hasTellingModifier, isMunicipal };
    }
    if (!words.modifiers.has(word)) return undefined;
    if (words.telling.has(word)) hasTellingModifier = true;
    if (/^(?:city|municipal|2012|local)$/.test(word)) isMunicipal = true;
  }
  return undefined;
}

function readSpanish(scene: Scene, noun: number, words: LawWords): Candidate | undefined {
  const { doc } = scene;
  let at = noun - 1;
  while (words.modifiers.has(doc.word(at)) && noun - at < 3) at -= 1;
  const article = doc.word(at);
  if (!words.determiners.has(article) && article !== 'del') return undefined;
  let to = noun + 1;
  let hasTellingModifier = false;
  // la ordenanza municipal, la ley santuario de Chicago, la ordenanza de la ciudad
  while (
    ['municipal', 'local', 'actual', 'vigente', 'santuario', 'citada', 'mencionada', 'chicaguense', 'existente'].includes(doc.word(to)) &&
    (doc.tokens[to]!.before & ~(gap.space | gap.quote)) === 0
  ) {
    if (words.telling.has(doc.word(to))) hasTellingModifier = true;
    to += 1;
  }
  const tail = /^(?:de la ciudad|de chicago|de ciudad santuario|de santuario|de 20\d\d)\b/.exec(doc.words(to, to + 3));
  if (tail) {
    if (tail[0].includes('santuario') || tail[0].includes('chicago')) hasTellingModifier = true;
    to += tail[0].split(' ').length;
  }
  const isMunicipal = /\b(?:municipal|local|ciudad|2012)\b/.test(doc.words(noun + 1, to));
  return { from: at, to, noun, hasTellingModifier, isMunicipal };
}

/** The words right beside the reference that say law in force or bill. */
function readCue(scene: Scene, candidate: Candidate): { focus: Focus; words: string } | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(candidate.from);
  const words = lawWords[sentence.language];
  let after = candidate.to;
  while (['also', 'itself', 'that', 'tambien', 'ya', 'city', 'and', 'now'].includes(doc.word(after)) && after < sentence.to) after += 1;
  const follows = after < sentence.to && (doc.tokens[after]!.before & (gap.stop | gap.colon | gap.paragraph)) === 0 ? doc.word(after) : '';
  const before = (list: readonly string[]): string | undefined => {
    const end = candidate.from;
    return list.find((phrase) => {
      const length = phrase.split(/[ -]/).length;
      return end - length >= sentence.from && doc.words(end - length, end) === phrase.replaceAll('-', ' ');
    });
  };
  // "Changing the law would ...": the verb behind is not the law's own.
  const changing = before(words.forceBefore.filter((phrase) => /ing$/.test(phrase)));
  if (changing) return { focus: 'force', words: changing };
  if (words.billAfter.has(follows) && !/^(?:passed|passes|comes|came|if|goes|won)$/.test(follows)) return { focus: 'bill', words: follows };
  const adopted = readAdoption(scene, candidate, after);
  if (adopted) return adopted;
  const billWords = before(words.billBefore);
  if (billWords) return { focus: 'bill', words: billWords };
  const forceWords = before(words.forceBefore);
  const isWeakWord =
    forceWords !== undefined &&
    /^(?:in the|by|with|from|what|since|within|behind|out of|because of|de|en|con|por|contra|segun)$/.test(forceWords);
  if (forceWords && !isWeakWord) return { focus: 'force', words: forceWords };
  if (words.forceAfter.has(follows)) return { focus: 'force', words: follows };
  return undefined;
}

/** "was passed in 2012", "adopted in 2012", "aprobada en 2012": a law once adopted is in force. */
function readAdoption(scene: Scene, candidate: Candidate, after: number): { focus: Focus; words: string } | undefined {
  const { doc } = scene;
  const sentence = doc.sentenceAt(candidate.from);
  const rest = doc.words(after, Math.min(after + 9, sentence.to));
  if (
    /^(?:was |were |has been |had been |first |fue |ha sido )?(?:first |originally )?(?:passed|adopted|enacted|approved|signed|written|created|aprobada|adoptada|promulgada|firmada)\b.*\b(?:19|20)\d\d\b/.test(
      rest,
    )
  )
    return { focus: 'force', words: rest };
  return undefined;
}

/** Everything that moves the focus, in order of place. */
function listEvents(scene: Scene, named: readonly Found[]): { from: number; focus: Focus }[] {
  const { doc } = scene;
  const events: { from: number; focus: Focus }[] = named.map((found) => ({ from: found.from, focus: 'force' }));
  for (const at of scene.otherLaws) events.push({ from: at, focus: 'other' });
  for (const sentence of doc.sentences) {
    const words = lawWords[sentence.language];
    for (let i = sentence.from; i < sentence.to; i += 1) {
      const word = doc.word(i);
      const previous = doc.word(i - 1);
      if (words.billNouns.has(word) || (words.nouns.has(word) && words.indefinite.has(previous))) {
        if (!isAdopted(scene, i, sentence.to)) events.push({ from: i, focus: 'bill' });
        else events.push({ from: i, focus: 'force' });
      }
      // "Evanston's ordinance"
      if (words.nouns.has(word)) {
        const owner = findOwner(scene, i, i + 1);
        if (owner && named[0] && !isAround(scene, owner, scene.topics.get(named[0].topic)?.place ?? ''))
          events.push({ from: i, focus: 'other' });
      }
    }
  }
  return events.sort((a, b) => a.from - b.from);
}

function isAdopted(scene: Scene, token: number, end: number): boolean {
  const { doc } = scene;
  const around = doc.words(Math.max(0, token - 8), Math.min(token + 12, end));
  return /\b(?:passed|adopted|enacted|aprobo|aprobada|adopto)\b/.test(around) && /\b(?:2012|decade ago|years ago|hace anos)\b/.test(around);
}

function isOtherClose(scene: Scene, events: readonly { from: number; focus: Focus }[], token: number): boolean {
  const last = events[countBefore(events, token) - 1];
  return last !== undefined && scene.doc.sentenceAt(last.from).paragraph === scene.doc.sentenceAt(token).paragraph;
}

function focusAt(events: readonly { from: number; focus: Focus }[], token: number): Focus {
  return events[countBefore(events, token) - 1]?.focus ?? 'none';
}
