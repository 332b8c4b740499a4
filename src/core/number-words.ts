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
      'about|around|roughly|approximately|approx|some|an estimated|estimated|estimated at|somewhere around|in the neighborhood of|in the region of|in the order of|on the order of|circa|something like|or about|nearer|nearer to|closer to|perhaps|maybe|probably|likely|more like|in the vicinity of|in the ballpark of|somewhere near|somewhere in the neighborhood of|something on the order of|hovering around|hovers around|hovered around|give or take|or roughly|a rough|loosely|an approximate|some about|guessed at|put at about|pegged at about|call it|say|pegged at|put at',
    nearly:
      'nearly|almost|close to|just about|a shade under|a hair under|a touch under|a tick under|a bit under|a little under|slightly under|just under|just below|just short of|a little less than|a little fewer than|slightly less than|slightly fewer than|slightly below|a bit less than|within a whisker of|approaching|not quite|just shy of|nearing|virtually|verging on|approaches|nears|nigh on|going on|pushing|inching toward|within sight of|practically|all but|a few short of|bumping up against|closing in on|very nearly|just about to hit|nudging|bordering on|within reach of|a shade short of|the better part of|the best part of|a hair shy of|a little shy of|a tad under',
    'more-than':
      'more than|a good|over|upward of|upwards of|in excess of|just over|well over|just above|slightly more than|slightly over|a little over|a little more than|greater than|north of|above|exceeding|exceeds|exceeded|topped|tops|topping|surpassed|surpasses|surpassing|well above|beyond|better than|not just|a bit over|a bit more than|a shade over|a touch over|a hair over|a hair more than|a shade more than|a little above|slightly above|comfortably over|comfortably above|far more than|many more than|much more than|way more than|way over|well past|crossed|crosses|eclipsed|eclipses|more like over|way above|a tad over|a hair above',
    'at-least':
      'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|as few as|at the very least|a bare minimum of|easily|at a minimum|not below',
    'fewer-than':
      'fewer than|less than|under|below|well under|well below|far fewer than|south of|shy of|short of|not even|far less than|well short of|many fewer than|much less than|fewer even than|comfortably under|way under',
    'up-to':
      'up to|as many as|as much as|no more than|not more than|at most|a maximum of|maximum|as high as|at the most|no higher than|not over|never more than|not above|capped at|perhaps as many as|maybe as many as|a ceiling of|not many more than',
    exact: 'exactly|precisely|a high of|a peak of',
  }),
  boundsAfter: boundsOf({
    'at-least': 'or more|at least|at a minimum|minimum|at the very least|and up|or better',
    'more-than': 'plus|and counting|and change|and some|and then some|and rising|and climbing|or so and counting',
    about:
      'or so|odd|give or take|or thereabouts|maybe|more or less|approximately|roughly|or something like that|or near it|or close to it|ish',
    'up-to': 'or fewer|or less|at most|at the most|tops|max|maximum',
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
      'cerca de|cerca de las|cerca de los|cerca del|alrededor de|alrededor de los|alrededor de las|en torno a|unos|unas|aproximadamente|aproximadamente unos|aproximadamente unas|mas o menos|se estima en|se calcula en|se estima que|se calcula que|estimado en|estimadas en|un estimado de|del orden de|como|algunas|algunos|aprox|en la zona de|grosso modo|a grosso modo|poco mas o menos|ronda|ronda los|ronda las|rondan|rondan los|rondan las|rondaba|rondaba los|rondaba las|rondaban|rondaban los|rondaban las|rondando|bordea|bordea los|bordea las|bordean|bordeaba|bordeaban|cosa de|como unos|como unas|tal vez|quizas|quiza|digamos|estimada en|estimados en|calculada en|calculado en|calculadas en|calculados en|por el orden de|algo asi como|algo como|alrededor de unos|alrededor de unas|cerca de unos|cerca de unas|hacia los|hacia las|oscila en torno a|a eso de|a razon de unas|rondaria',
    nearly:
      'casi|casi casi|poco menos de|un poco menos de|apenas menos de|ligeramente por debajo de|poco menos que|por poco|rozan|rozando|a punto de llegar a|proximo a|proximas a|se acerca a|se acercan a|ya casi|practicamente|a un paso de|al borde de|se aproxima a|se aproximan a|se aproximaba a|se acercaba a|se acercaban a|se acercan a los|se acercan a las|se acerca a los|se acerca a las|frisa|frisan|frisaba|frisaban|roza|roza los|roza las|rozan los|rozan las|rozaba|rozaban|casi llega a|casi llegan a|casi llego a|casi llega a los|casi llega a las|casi llego a los|casi llego a las|casi llegan a los|casi llegan a las|arana|aranan',
    'more-than':
      'mas de|mas de las|mas de los|mas de la|mas de una|mas de un|por encima de|por encima de las|superior a|superiores a|poco mas de|algo mas de|mas que|supera|superan|superaba|superaban|supero|superaron|superando|rebasa|rebasan|rebasaban|sobrepasa|sobrepasan|excede|exceden|arriba de|sobre|sobre las|sobre los|pasan de|pasa de|pasaban de|pasaba de|muy por encima de|bien por encima de|bastante mas de|mucho mas de|un poco mas de|ligeramente por encima de|ligeramente superior a|ligeramente superiores a|rebaso|rebasaron|rebasaba|sobrepasaba|sobrepasaban|sobrepaso|sobrepasaron|excedia|excedian|excedio|excedieron|por arriba de|muy por arriba de|mayor a|mayor de|pasadas|pasados|algo por encima de|superiores a las',
    'at-least':
      'al menos|por lo menos|cuando menos|como minimo|no menos de|un minimo de|minimo|por lo bajo|como poco|a lo menos|cuanto menos|lo menos|no bajan de|no baja de|no bajaban de|no bajaba de|minimo de',
    'fewer-than':
      'algo menos de|menos de|menos de la|menos de un|menos de una|por debajo de|inferior a|debajo de|ni siquiera|no llegan a|no llega a|no llegaban a|no alcanzan|no alcanza|no llego a|no llegaron a|no llegaba a|no llega ni a|no llegan ni a|no alcanzaba|no alcanzaban|no alcanza a|no alcanzan a|bastante menos de|mucho menos de|muy por debajo de|sin llegar a|no llega a los|no llega a las|no llegan a los|no llegan a las|no llegaba a los|no llegaba a las|por abajo de|menor a|menor de|ni|ni a|no llegaban ni a',
    'up-to':
      'hasta|si acaso|como mucho|a lo mucho|si mucho|todo lo mas|a todo tirar|no pasan de|no pasa de|no mas de|como maximo|a lo sumo|un maximo de|tantas como|tantos como|no pasaban de|no pasaba de|no pasaron de|no supera|no superan|no superaba|no superaban|no rebasa|no rebasan|no rebasaba|no excede|no exceden|a lo mas|cuando mas|cuando mucho|maximo|tope de|no pasara de|no mas que',
    exact: 'exactamente|precisamente',
  }),
  boundsAfter: boundsOf({
    'at-least': 'o mas|o un poco mas|o poco mas|o algo mas|por lo menos|como minimo|cuando menos|al menos|como poco',
    about: 'mas o menos|aproximadamente|poco mas o menos|o asi|o por ahi|o cosa asi|mas menos|grosso modo|o algo asi',
    'more-than':
      'y pico|y tantas|y tantos|largas|largos|y fraccion|y piquito|y tal|y subiendo|y contando|pasadas|pasados|corridas|corridos',
    'up-to': 'o menos|como maximo|a lo sumo|cuando mucho|a lo mas|maximo|o un poco menos',
    nearly: 'casi',
  }),
  someMore: ['y tantos', 'y tantas', 'y pico', 'y algo', 'y tanto', 'y picos'],
  percent: ['por ciento', '%', 'porciento', 'por cien'],
  rangeJoiners: new Set(['a', 'y', 'o', 'hasta']),
  rangeOpeners: new Set(['entre', 'de']),
  ofEvery: ['de cada', 'por cada', 'de entre', 'entre cada', 'de'],
};

export const numberWords: Record<Language, NumberWords> = { en, es };
