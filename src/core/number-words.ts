import type { Bound, Language } from './vocabulary';

/** The words of which numbers are made in one language; all folded. */
export interface NumberWords {
  units: ReadonlyMap<string, number>;
  /** Multiply what stands before them: thousand, million, mil. */
  scales: ReadonlyMap<string, number>;
  /** Join parts of one number: "and", "y". */
  joiners: ReadonlySet<string>;
  /** "half", "third(s)", "cuarta(s)": the denominator. */
  fractions: ReadonlyMap<string, number>;
  /** Counts nobody counted: "dozens", "decenas de miles". */
  vague: ReadonlySet<string>;
  /** Before the number; the longest wins. */
  boundsBefore: BoundList;
  /** After the number. */
  boundsAfter: BoundList;
  /** Between a number and its scale: "forty-odd thousand". */
  someMore: readonly string[];
  percent: readonly string[];
  /** Between the ends of a range. */
  rangeJoiners: ReadonlySet<string>;
  rangeOpeners: ReadonlySet<string>;
  /** "one IN seven", "dos DE CADA tres", "one OUT OF five". */
  ofEvery: readonly string[];
}

function mapOf(text: string): Map<string, number> {
  return new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('=') as [string, string])
      .map(([word, value]) => [word, Number(value)]),
  );
}

/** "more than" and what it says of the number beside it. */
export interface BoundWords {
  phrase: string;
  words: readonly string[];
  bound: Bound;
}

/** Such words by their first and by their last one; the longest comes first. */
interface BoundList {
  byFirst: ReadonlyMap<string, readonly BoundWords[]>;
  byLast: ReadonlyMap<string, readonly BoundWords[]>;
}

function boundsOf(table: Partial<Record<Bound, string>>): BoundList {
  const list = Object.entries(table).flatMap(([bound, phrases]) =>
    phrases.split('|').map((text) => ({ phrase: text.trim(), words: text.trim().split(' '), bound: bound as Bound })),
  );
  list.sort((a, b) => b.words.length - a.words.length);
  const byFirst = new Map<string, BoundWords[]>();
  const byLast = new Map<string, BoundWords[]>();
  for (const one of list) {
    addTo(byFirst, one.words[0]!, one);
    addTo(byLast, one.words.at(-1)!, one);
  }
  return { byFirst, byLast };
}

function addTo(lists: Map<string, BoundWords[]>, word: string, one: BoundWords): void {
  lists.set(word, [...(lists.get(word) ?? []), one]);
}

const en: NumberWords = {
  units: mapOf(`one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15
    sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90`),
  scales: mapOf(
    'hundred=100 thousand=1000 k=1000 million=1000000 m=1000000 mn=1000000 billion=1000000000 lakh=100000 lakhs=100000 crore=10000000 dozen=12 score=20',
  ),
  joiners: new Set(['and']),
  fractions:
    mapOf(`half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fourth=4 fourths=4 fifth=5 fifths=5 sixth=6 sixths=6 seventh=7 sevenths=7
    eighth=8 eighths=8 ninth=9 ninths=9 tenth=10 tenths=10`),
  vague: new Set(['dozens', 'scores', 'hundreds', 'thousands', 'tens', 'millions', 'countless', 'untold']),
  boundsBefore: boundsOf({
    about:
      'about|around|roughly|approximately|approx|some|an estimated|estimated|estimated at|somewhere around|in the neighborhood of|in the region of|in the order of|on the order of|circa|something like|or about|nearer|nearer to|closer to|perhaps|maybe|probably|likely|more like|call it|say|hovering around|hovers around|in the vicinity of|pegged at|put at',
    nearly:
      'nearly|almost|close to|just about|a shade under|a hair under|approaching|not quite|just shy of|nearing|virtually|verging on|approaches|nears|pushing|nudging|bordering on|within reach of|shy of|a shade short of|the better part of|the best part of|a hair shy of|a little shy of',
    'more-than':
      'more than|over|upward of|upwards of|in excess of|just over|well over|just above|slightly more than|slightly over|a little over|a little more than|greater than|north of|above|exceeding|exceeds|exceeded|topped|tops|topping|surpassed|surpasses|surpassing|well above|beyond|better than|not just|comfortably over|way over|way above|a shade over|a hair over|a touch over|a tad over|a hair above|a bit over|a bit more than|easily',
    'at-least': 'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|as few as',
    'fewer-than':
      'fewer than|less than|under|below|just under|just below|well under|slightly under|slightly fewer than|a little under|south of|a touch under|a tad under|a bit under|a bit less than|a little less than|comfortably under|way under|short of',
    'up-to': 'up to|as many as|as much as|no more than|not more than|at most|a maximum of|maximum',
    exact: 'exactly|precisely|a high of|a peak of',
  }),
  boundsAfter: boundsOf({
    'at-least': 'or more',
    'more-than': 'plus|and counting|and change|and some',
    about: 'or so|odd|give or take|or thereabouts|maybe|more or less',
    'up-to': 'or fewer|or less|at most',
    'fewer-than': 'minus',
  }),
  someMore: ['odd', 'some', 'something', 'and some', 'and change', 'or so', 'plus'],
  percent: ['percent', 'per cent', '%', 'pct', 'percentage points'],
  rangeJoiners: new Set(['to', 'and', 'or', 'through']),
  rangeOpeners: new Set(['between', 'from', 'anywhere from']),
  ofEvery: ['in every', 'out of every', 'of every', 'for every', 'out of', 'in', 'of'],
};

const es: NumberWords = {
  units:
    mapOf(`un=1 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15
    dieciseis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiun=21 veintiuno=21 veintiuna=21 veintidos=22 veintitres=23 veinticuatro=24
    veinticinco=25 veintiseis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80
    noventa=90 cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500
    quinientas=500 seiscientos=600 seiscientas=600 setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 novecientos=900 novecientas=900`),
  scales: mapOf('mil=1000 k=1000 millon=1000000 millones=1000000 docena=12 docenas=12 veintena=20 treintena=30 centenar=100 millar=1000'),
  joiners: new Set(['y']),
  fractions:
    mapOf(`mitad=2 medio=2 media=2 tercio=3 tercios=3 tercera=3 terceras=3 cuarto=4 cuartos=4 cuarta=4 cuartas=4 quinto=5 quintos=5 quinta=5
    quintas=5 sexta=6 sextas=6 septima=7 octava=8 octavas=8 novena=9 decima=10 decimas=10`),
  vague: new Set(['decenas', 'docenas', 'cientos', 'centenares', 'centenas', 'miles', 'millares', 'millones', 'infinidad']),
  boundsBefore: boundsOf({
    about:
      'alrededor de|alrededor de los|alrededor de las|en torno a|unos|unas|aproximadamente|aproximadamente unos|aproximadamente unas|mas o menos|se estima en|se calcula en|se estima que|se calcula que|estimado en|estimadas en|un estimado de|del orden de|como|algunas|algunos|aprox|en la zona de|ronda|rondan|rondaba|rondaban|rondaria|rondando|algo asi como|bordea|bordean|bordeaba|bordeaban|calculadas en|calculados en|digamos',
    nearly:
      'casi|cerca de|cerca de las|cerca de los|cerca del|poco menos que|por poco|rozan|rozando|a punto de llegar a|proximo a|proximas a|se acerca a|se acercan a|se aproxima a|se aproximan a|roza|rozaba|rozaban|arana|aranan|frisa|frisan|casi llega a|casi llegan a|casi llego a',
    'more-than':
      'mas de|mas de las|mas de los|mas de la|mas de una|mas de un|por encima de|por encima de las|superior a|superiores a|poco mas de|algo mas de|mas que|supera|superan|superaba|superaban|supero|superaron|superando|rebasa|rebasan|rebasaban|sobrepasa|sobrepasan|excede|exceden|arriba de|sobre|sobre las|sobre los|pasan de|pasaban de|pasa de|pasaba de|algo por encima de|bastante mas de|mucho mas de|muy por encima de|superiores a las|superando',
    'at-least':
      'al menos|por lo menos|cuando menos|como minimo|no menos de|un minimo de|minimo|lo menos|no bajan de|no baja de|no bajaban de|no bajaba de|minimo de|como poco|cuanto menos',
    'fewer-than':
      'menos de|menos de la|menos de un|menos de una|por debajo de|inferior a|poco menos de|algo menos de|debajo de|ni siquiera|no llegan a|no llega a|no llegaban a|no alcanzan|no alcanza|un poco menos de|bastante menos de|no llegaban ni a|no llegan ni a',
    'up-to': 'hasta|no pasan de|no pasa de|no mas de|como maximo|a lo sumo|un maximo de|tantas como|tantos como',
    exact: 'exactamente|precisamente',
  }),
  boundsAfter: boundsOf({
    'at-least': 'o mas',
    about: 'mas o menos|aproximadamente',
    'more-than': 'y pico|y tantas|y tantos|largas|largos|y fraccion',
    'up-to': 'o menos|como maximo',
    nearly: 'casi',
  }),
  someMore: ['y tantos', 'y tantas', 'y pico', 'y algo', 'y tanto', 'y picos'],
  percent: ['por ciento', '%', 'porciento', 'por cien'],
  rangeJoiners: new Set(['a', 'y', 'o', 'hasta']),
  rangeOpeners: new Set(['entre', 'de']),
  ofEvery: ['de cada', 'por cada', 'de entre', 'entre cada', 'de'],
};

export const numberWords: Record<Language, NumberWords> = { en, es };
