import type { Sentence } from '../../core/doc';
import { enforcement } from '../../core/enforcement';
import type { Evidence } from '../../core/evidence';
import { isAround, otherLawParagraphs, placesIn, type Scene } from '../../core/scene';
import { exemptionWords } from './exemption-words';
import { findEffect, findLoss } from './find-effect';
import { findCooperation } from './find-exemption-words';
import { isAsked } from './sentence-kind';
import { tellsOfPerson } from './tells-of-one';

/** Whom a rule speaks of, and the words by which it does. */
const ruled =
  /\b(?:if|enough|gente|unless|once|whenever|because|depends|being|having|however|no matter|keeps?|anyone|anybody|someone|somebody|those|people|persons?|whoever|whose|you|you're|your|si|basta\w*|quien|quienes|cualquiera|alguien|personas?|usted|ustedes|salvo|excepto|cuy[oa]s?|mientras|tener|estar|por \S+ que (?:sea|fuera)n?|(?:para|a|por|todo|de) (?:el|la|los|las) que|(?:al|el|los|las) que)\b/;

/** "Another is", "basta", "el de": one more of what was told. */
const further =
  /^(?:a los|al|el de|los de|la de|las de)\b|\b(?:(?:es|fue|era) (?:el|la) de|another|also|too|enough|third|fourth|basta\w*|alcanza\w*|otr[ao]|tambien|segund[ao]|tercer[ao]?|cuart[ao]|ultim[ao])\b/;

/** Single words and what they speak of. */
const plainWords: readonly (readonly [sign: string, words: RegExp])[] = [
  ['police', /\b(?:police|officers?|cops?|policia\w*|agentes?|oficial\w*)\b/],
  ['may', /\b(?:may|can|could|might|must|puede\w*|podia\w*|podr\w+|deb\w+)\b/],
  ['because', /\b(?:because|since|so|porque|pues|ya que)\b/],
  ['end', /\b(?:2021|2012|amend\w*|enmend\w*|repeal\w*|derog\w*|strip\w*|removed|elimin\w*|ended|closed)\b/],
  ['violence', /\b(?:killed|shot|stabbed|gun|drugs?|murder|robber\w*|assault\w*|balacera|droga|asesin\w*)\b/],
  ['cleared', /\b(?:clear|expung\w*|seal|wipe|borr\w+|limpi\w+|sell\w+)\b/],
  ['court', /\b(?:judge|court|jury|prosecutor\w*|trial|attorney|juez|tribunal|corte|fiscal\w*|abogad\w*)\b/],
];

/** A sentence of so many words is a line of a list. */
const lineWords = 14;

/** Gives what reads the signs of sentences, and of those right beside them, each once; a law's place decides which towns are its own. */
export function createSentenceReader(scene: Scene): (sentence: Sentence, place: string | undefined) => Evidence[] {
  const { doc } = scene;
  const own: Evidence[] = [];
  const ofPlaces = new Map<string, Evidence>();
  const read = (index: number) => {
    const sentence = doc.sentences[index];
    if (sentence && !own[index]) own[index] = readWords(scene, sentence);
    return own[index];
  };
  return (sentence, place) => {
    const { index } = sentence;
    const signs = read(index)!;
    const before = read(index - 1);
    const after = read(index + 1);
    const key = `${index} ${place}`;
    if (!ofPlaces.has(key)) ofPlaces.set(key, readTowns(scene, sentence, place));
    return [
      signs,
      ofPlaces.get(key)!,
      {
        'other law in paragraph': otherLawParagraphs(scene).has(sentence.paragraph),
        'effect before': before?.effect === true,
        'shelter after': after?.shelter === true,
        'withheld before': before?.withheld === true,
        'enforcement beside': before?.enforcement === true || after?.enforcement === true,
        'line by line': signs['a line'] === true && before?.['a line'] === true,
      },
    ];
  };
}

/** What the words of one sentence say. */
function readWords(scene: Scene, sentence: Sentence): Evidence {
  const { doc } = scene;
  const { from, to } = sentence;
  const words = exemptionWords[sentence.language];
  const text = doc.words(from, to);
  const signs: Record<string, boolean> = {
    effect: findEffect(doc, sentence) !== undefined,
    loss: findLoss(text) !== undefined,
    shelter: words.shelter.test(text),
    withheld: words.withheld.test(text),
    added: words.added.test(text),
    cooperation: findCooperation(scene, from, to) !== undefined,
    enforcement: enforcement.test(text),
    ruled: ruled.test(text),
    further: further.test(text),
    asked: isAsked(doc, sentence),
    'a line': to - from <= lineWords,
    number: sentence.numbers.length > 0,
    'one person': tellsOfPerson(doc, from, to),
  };
  for (const [sign, pattern] of plainWords) signs[sign] = pattern.test(text);
  return signs;
}

/** Whose towns it names. */
function readTowns(scene: Scene, sentence: Sentence, place: string | undefined): Evidence {
  const towns = place === undefined ? [] : placesIn(scene, sentence).map((town) => isAround(scene, town, place));
  return { 'our town': towns.includes(true), 'other town': towns.includes(false) };
}
