import type { Doc, Sentence } from '../../core/doc';
import type { PlaceHit } from '../../core/find-places';
import * as gap from '../../core/gap';
import { WordSet } from '../../core/word-set';
import { leastCount } from './figure-phrase';
import { isNameStart, nameEndAt } from './find-headings';
import { isBody, isPerson } from './is-person';
import { leadWords, tellingVerbs } from './read-list-place';

/** What is said of a place in a ranking, right behind its name. */
const ranks =
  /^(?:(?:encabeza|encabezo|lidera|lidero|concentra|concentro|aporta|aporto|acapara|acaparo|acumula|acumulaba|arrastra|arrastraba|rondaba|ronda|quedo|queda|cerro|va al frente|va a la cabeza|va primer[ao]|va en cabeza|lleva la delantera|tops|topped|leads|led the|ranks|ranked|trails|trailed|logged|tallied|followed with|came in|came next)\b|con (?!su|la|el|los|las)|with \d)/;

/** How many live there, or where it is: said of places alone. */
const lives =
  /^(?:is home to|has|had|with|con|tiene|tenia|cuenta con) (?:about|some|just|only|nearly|roughly|apenas|unos|unas|casi|poco|mas|de|solo|under|over|fewer|than)? ?(?:\S+ )?(?:[\d.,]+|\S+ (?:mil|thousand)) (?:residents|people|inhabitants|habitantes|vecinos|residentes|almas)\b/;

const dwellers = 'residents people inhabitants habitantes vecinos residentes almas';

/** What a comma behind a town's name is followed by. */
const isTown =
  /^(?:where|donde|(?:with|con|of|de) (?:\S+ ){0,5}(?:population|residents|inhabitants|habitantes|vecinos|residentes|almas)|an? (?:\S+ )?(?:town|city|village|suburb|community|hamlet|county)|un (?:pueblo|municipio|suburbio|poblado|condado)|una (?:ciudad|localidad|comunidad))\b/;

/** What stands before the name of the next place of a ranking, or before that of a town: "in tiny Pine Lawn". */
const ranksBefore =
  /(?:^| )(?:(?:le|la|los|las) (?:siguen|sigue|siguieron|siguio)|siguieron|correspondio a|corresponde a|followed by|trailed by|next comes|next came|then comes|then came|(?:le|la|los|las) va(?:n)? a la zaga|in (?:tiny|little|nearby|neighboring|adjacent|rural)|en (?:la|el) (?:vecin[ao]|pequen[ao]|diminut[ao]|cercan[ao]))$/;

/** All that stands before a town's name at the head of a sentence: "Two years ago Pine Lawn had", "En 2014 Jennings tenía". */
const timeOpening =
  /^(?:\S+ ){0,4}(?:ago|earlier|later|pasad[ao]|(?:19|20)\d\d|year|month|spring|summer|fall|winter|\w+day|now|then|hoy|ahora|anos?|meses)$/;

/** "Torreón concentra una tercera parte", "le siguen Choloma, con más de 500, y La Ceiba": towns in no list. */
export function findHolders(doc: Doc, known: readonly PlaceHit[]): PlaceHit[] {
  const states = new Set(known.flatMap(({ to, state }) => (state === undefined ? [] : [`${to} ${state}`])));
  return doc.sentences.flatMap((sentence) => {
    if (sentence.numbers.length === 0) return [];
    const hits: PlaceHit[] = [];
    for (let i = sentence.from; i < sentence.to; i += 1) {
      if (!isNameStart(doc, i, sentence.from) || leadWords.has(doc.tokens[i])) continue;
      const to = nameEndAt(doc, i, sentence.to);
      // "Hamilton County, Ohio, had 28,000": the state only says which county.
      if (states.size > 0 && states.has(`${i} ${doc.slice(i, to)}`)) continue;
      const isClauseStart =
        i === sentence.from ||
        // "La Región Metropolitana reúne 31 mil"
        (i === sentence.from + 1 && to - i > 1 && doc.isOneOf(i - 1, 'el la the')) ||
        (doc.tokens[i]!.before & (gap.comma | gap.colon | gap.open)) !== 0 ||
        timeOpening.test(doc.words(sentence.from, Math.min(i, sentence.from + 5)));
      const isFirstWord = i === sentence.from && to - i === 1;
      const isAfterRank = ranksBefore.test(doc.words(Math.max(sentence.from, i - 3), i));
      const isRanked = isClauseStart && to < sentence.to && tellsOfTown(doc, to, sentence);
      const isOwner = doc.word(to) === "'s" && owns.test(doc.words(to, Math.min(to + 3, sentence.to)));
      const isHolder = (isClauseStart && (isHolding(doc, to, sentence) || isCivic(doc, i, to))) || isWithNumber(doc, i, to, sentence);
      if (
        !(isAfterRank || isRanked || isOwner || isHolder) ||
        (isFirstWord && isNoTown(doc, i)) ||
        isBody(doc, i, to) ||
        (!isAfterRank && isPerson(doc, i, to))
      )
        continue;
      hits.push(toUnlistedPlace(doc, i, to));
      i = Math.max(i, to - 1);
    }
    return hits;
  });
}

/** Whether what stands right behind a name is said of towns in a ranking, or of towns alone. */
function tellsOfTown(doc: Doc, at: number, sentence: Sentence): boolean {
  const end = Math.min(at + 9, sentence.to);
  const rest = doc.words(at, end);
  return (
    ranks.test(rest) ||
    (doc.hasOneOf(at, end, dwellers) && lives.test(rest)) ||
    ((doc.tokens[at]!.before & gap.comma) !== 0 && isTown.test(rest))
  );
}

/** "Orway's 4,000 open warrants", "Orway's backlog", "Orway's municipal court" */
const owns =
  /^'s (?:(?:\d[\d.,]*|backlog|count|total|tally|stock|number|court|courts|police|judges|municipal|warrants?|share)$|(?:\d[\d.,]*|backlog|count|total|tally|stock|court|courts|police|judges|municipal|city|own|open|outstanding|roughly|nearly|about|estimated|warrants?) )/;

/** What a town does with its warrants, as news tells it: holds, counts, tells, issues, clears them. */
const holderVerbs = new WordSet(
  `${tellingVerbs} gives estimates estimated guesses guessed tallies records faces faced sat issues issued serves served signs signed clears cleared quashes quashed
  recalls recalled vacates vacated withdraws withdrew dismisses dismissed drops dropped cancels canceled cancelled forgives forgave erases erased wipes
  wiped tosses tossed throws threw voids voided executes executed lifts lifted purges purged discloses disclosed tracks tracked claims ended started
  closed finished fell rose grew went reached hit topped passed makes made maintains maintained lags dwarfs mantiene mantenia conto sumo reune reunia
  acapara posee guarda conserva lleva rondaba supera rebasa alcanza alcanzo llego cerro emitio giro libro expidio firmo dicto ejecuto cumplio
  cumplimento diligencio anulo retiro cancelo revoco borro perdono levanto calcula estima admite admitio reconoce reconocio anda dio da reduce redujo
  bajo subio paso ofrece ofrecio comunica comunico conforma limita contenta`.split(/\s+/),
);

/** "is chasing 5,600", "was at 4,000"; what merely is a number is another thing. */
const beingAt = /^(?:is|was) (?:at|down|up|\S+ing)$/;

/** So many words may stand between a town's verb and its number, so many in an aside between commas. */
const holderReach = 6;
const longestAside = 14;

/** "Orway has 4,000 open warrants", "Orway, with a smaller court, has about 2,900": a town as the one that holds what is counted. */
function isHolding(doc: Doc, at: number, sentence: Sentence): boolean {
  let verb = skipAside(doc, skipNearness(doc, at), sentence.to);
  // "Aysén, en el otro extremo, ni siquiera trescientas"
  if (
    verb > at &&
    verb - at > 1 &&
    sentence.numbers.some((one) => one.from === verb && one.value !== null && one.value >= leastCount && !one.isShare)
  )
    return true;
  if (doc.word(verb) === 'se') verb += 1;
  if (verb >= sentence.to || !(holderVerbs.has(doc.tokens[verb]) || beingAt.test(doc.words(verb, verb + 2)))) return false;
  return sentence.numbers.some(
    (number) =>
      number.from > verb &&
      number.from - verb <= holderReach &&
      number.value !== null &&
      number.value >= leastCount &&
      !number.isShare &&
      !isParted(doc, verb + 1, number.from),
  );
}

/** "then Hudson with 58,900", "y Yuma con 1.150": the next of a row. */
function isWithNumber(doc: Doc, from: number, to: number, { numbers }: Sentence): boolean {
  if (
    !doc.isOneOf(to, 'with con') ||
    !doc.isOneOf(from - 1, 'then and y luego after despues followed by por is are esta aparece figura behind')
  )
    return false;
  return numbers.some((number) => number.from === to + 1 && number.value !== null && number.value >= leastCount && !number.isShare);
}

/** "Pine Lawn next door, population 3,200, has": where it is, right behind its name. */
function skipNearness(doc: Doc, at: number): number {
  const words = /^(?:next door|nearby|across the \S+|(?:up|down) the \S+|to the (?:north|south|east|west)|al lado|aqui cerca)(?= |$)/.exec(
    doc.words(at, at + 3),
  );
  return words === null || doc.tokens[at]!.before !== gap.space ? at : at + words[0].split(' ').length;
}

/** The token behind what stands between two commas, where a comma stands before `at`; else `at`. */
function skipAside(doc: Doc, at: number, limit: number): number {
  if (((doc.tokens[at]?.before ?? 0) & gap.comma) === 0) return at;
  for (let i = at + 1; i < Math.min(at + longestAside, limit); i += 1) {
    const { before } = doc.tokens[i]!;
    if ((before & gap.comma) !== 0) return i;
    if ((before & (gap.colon | gap.dash | gap.open)) !== 0) return at;
  }
  return at;
}

function isParted(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i <= to; i += 1) if ((doc.tokens[i]!.before & (gap.colon | gap.dash | gap.open | gap.quote)) !== 0) return true;
  return false;
}

/** Who speaks and acts for a town, right behind its name at the head of a sentence: "Gresham police carry". */
const civic = new WordSet(
  'police official officials council aldermen residents prosecutor prosecutors sheriff deputies judge judges court courts mayor commissioners city municipal',
);

/** Words before such a noun that only tell which: "Federal prosecutors", "Campus police". */
const whichOnes = new WordSet(
  'federal local state statewide county city municipal suburban campus transit military undercover black white latino hispanic asian muslim native retired former current metropolitan regional national tribal public elected senior top longtime immigrant undocumented rural urban area metro school university railroad port park airport housing night traffic drug family juvenile criminal civil supreme superior district circuit probate appeals immigration bankruptcy presiding chief deputy assistant associate capitol border secret religious royal trial appellate higher lower common small big larger smaller',
);

function isCivic(doc: Doc, from: number, to: number): boolean {
  return (
    civic.has(doc.tokens[to]) && doc.tokens[to]!.before === gap.space && doc.tokens[to]!.casing === 0 && !whichOnes.has(doc.tokens[from])
  );
}

/** Endings of adverbs, participles and plurals: such a word at the head of a sentence is seldom a town. */
const noTownEnd = /(?:ly|ing|ed|mente|ores|ados|idos|ions|ists|ers|tors)$/;

/** A word whose capital is that of its sentence. */
export function isNoTown(doc: Doc, i: number): boolean {
  return isWrittenSmall(doc, i) || noTownEnd.test(doc.word(i));
}

/** A word that the text writes small elsewhere is no name: its capital is that of a sentence. */
function isWrittenSmall(doc: Doc, i: number): boolean {
  return doc.tokensOf([doc.word(i)]).some((at) => doc.tokens[at]!.casing === 0);
}

/** A place in no list: a city under the name that the text gives it, or one like another place. */
export function toUnlistedPlace(doc: Doc, from: number, to: number, like?: PlaceHit): PlaceHit {
  const { name, kind } = like ?? { name: doc.slice(from, to).replace(/\s+/g, ' '), kind: 'city' };
  return { from, to, name, kind, isOwner: doc.word(to) === "'s", isUnlisted: true };
}
