/** What the invented newspaper should be like. */
export interface ProseOptions {
  words: number;
  /** The same seed gives the same prose. */
  seed: number;
  /** Quotes and apostrophes as newspapers print them; one of them makes V8 store the whole text in two bytes a character. */
  hasCurlyQuotes: boolean;
  /** A sentence that is not allowed is drawn again. */
  isAllowed: (sentence: string) => boolean;
}

const list = (text: string): string[] => text.trim().split(/\s*\|\s*/);

const starts = list(
  'Bar|Cal|Dor|Ell|Far|Gil|Hol|Ish|Jan|Kal|Lor|Mar|Nor|Ost|Pel|Quin|Ros|Sal|Tor|Und|Ver|Wal|Xen|Yar|Zim|Brad|Clay|Dun|Fen|Hart',
);
const ends = list('ton|ley|man|sky|berg|ez|son|ford|well|ini|ova|mere|by|worth|stein|quist|ander|etti|owski|ard|low|ham|ke|ura|dahl');
const firstNames = list(
  'Ana|Ben|Carla|Darnell|Edith|Farid|Grace|Hector|Ivy|Jamal|Keiko|Luis|Mona|Nadia|Omar|Priya|Ruth|Sam|Tessa|Victor|Wendy|Yusuf|Zoe',
);
const roles = list(
  'engineer|nurse|teacher|coach|baker|librarian|economist|fire captain|bus driver|pastor|union steward|contractor|zoning clerk|curator|pharmacist',
);
const people = list(
  'residents|commuters|parents|shoppers|tenants|students|drivers|volunteers|retirees|fans|farmers|riders|voters|musicians|landlords|neighbors|crews',
);
const things = list(
  'bridge|budget|library branch|bus line|ballpark|school roof|water main|grain elevator|harbor wall|night market|bakery|clinic|playground|parking deck|theater|power line|greenhouse|recipe|rail yard|sewer plan|museum wing|tax levy|snow plow|skating rink|orchard|radio tower|ferry|laundromat|warehouse|food pantry',
);
const adjectives = list(
  'aging|ambitious|quiet|crowded|disputed|half-finished|narrow|costly|beloved|flood-prone|long-delayed|modest|drafty|unusual|sturdy|empty|popular|troubled|sunlit|low-cost',
);
const verbs = list(
  'approved|delayed|praised|questioned|rebuilt|closed|opened|painted|inspected|sold|funded|toured|abandoned|measured|postponed|renamed|repaired|surveyed|flooded|auctioned',
);
const reasons = list(
  'after a winter of heavy snow|because a grant fell through|to the surprise of nearly everyone|in spite of a thin turnout|while the rest of the block slept|before the first bell rang|without a single dissenting vote|as prices for steel climbed|since the last inspection|under a plan drawn up in the spring|at a cost few had foreseen',
);
const places = list(
  'on the north side|near the old depot|along the river|behind the courthouse|at the county fairgrounds|in the basement of a church|two miles from the lake|on Maple Avenue|by the freight tracks|in a converted mill|outside the arena|up on the ridge',
);
const months = list('January|February|March|April|May|June|July|August|September|October|November|December');
const units = list('dollars|households|seats|gallons|tickets|miles of pipe|trees|bushels|passengers|square feet|signatures|permits');
const remarks = list(
  'we had no idea it would take this long|nobody asked us first|you could hear the wind through it|it’s the best thing to happen here in years|they’re counting every penny now|I’ve walked past it since I was a boy|that’s not how my mother would have done it|there isn’t a plan B|we’ll know more when the frost is out of the ground|it smelled of bread all the way to the corner',
);

type Draw = { of: (from: readonly string[]) => string; below: (limit: number) => number };

const templates: ((draw: Draw) => string)[] = [
  (d) => `${cap(d.of(people))} ${d.of(places)} ${d.of(verbs)} the ${d.of(adjectives)} ${d.of(things)} ${d.of(reasons)}.`,
  (d) => `The ${d.of(things)}, ${d.of(adjectives)} and ${d.of(adjectives)}, was ${d.of(verbs)} in ${d.of(months)} ${1990 + d.below(35)}.`,
  (d) => `“${cap(d.of(remarks))},” said ${person(d)}, a ${d.of(roles)} who has lived ${d.of(places)} for ${2 + d.below(40)} years.`,
  (d) =>
    `By ${d.of(months)}, some ${(1 + d.below(99)).toLocaleString('en')},${String(d.below(1000)).padStart(3, '0')} ${d.of(units)} had been ${d.of(verbs)}, up ${1 + d.below(60)} percent from a year earlier.`,
  (d) => `${person(d)} and ${person(d)} ${d.of(verbs)} it together, the ${d.of(things)} that ${d.of(people)} had long wanted.`,
  (d) => `A spokeswoman for Mayor ${surname(d)} did not say whether the ${d.of(things)} would be ${d.of(verbs)} ${d.of(reasons)}.`,
  (d) =>
    `Officials in ${surname(d)} County ${d.of(verbs)} a ${d.of(adjectives)} ${d.of(things)}; ${d.of(people)} there called the idea ${d.of(adjectives)}.`,
  (d) => `The vote was ${20 + d.below(25)} to ${d.below(20)}, and ${d.of(people)} ${d.of(places)} went home early.`,
  (d) =>
    `It began ${d.of(places)}: a ${d.of(adjectives)} ${d.of(things)}, a few ${d.of(people)}, and the city’s ${d.of(adjectives)} ${d.of(things)}.`,
  (d) => `“${cap(d.of(remarks))},” ${surname(d)} said. “${cap(d.of(remarks))}.”`,
  (d) => `Police closed the street ${d.of(places)} for ${1 + d.below(9)} hours so that crews could reach the ${d.of(things)}.`,
  (d) =>
    `In the ${4 + d.below(6)}th inning ${surname(d)} scored, and ${d.of(people)} sang about the ${d.of(adjectives)} ${d.of(things)} until the lights went out.`,
];

/** Writes newspaper-like prose of exactly so many words: the same for the same options, on every machine. */
export function makeProse({ words, seed, hasCurlyQuotes, isAllowed }: ProseOptions): string {
  const draw = createDraw(seed);
  const paragraphs: string[] = [];
  let count = 0;
  while (count < words) {
    const sentences: string[] = [];
    for (let left = 2 + draw.below(3); left > 0; ) {
      const sentence = draw.pick(templates)(draw);
      if (!isAllowed(sentence)) continue;
      sentences.push(sentence);
      left -= 1;
    }
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    count += countWords(paragraph);
  }
  const text = takeWords(paragraphs.join('\n\n'), words);
  return hasCurlyQuotes ? text : text.replace(/[“”]/g, '"').replace(/’/g, "'");
}

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** The first words of a text, with the white space between them. */
export function takeWords(text: string, words: number): string {
  let count = 0;
  for (const match of text.matchAll(/\S+/g)) {
    count += 1;
    if (count === words) return text.slice(0, match.index + match[0].length);
  }
  return text;
}

function person(draw: Draw): string {
  return `${draw.of(firstNames)} ${surname(draw)}`;
}

function surname(draw: Draw): string {
  return draw.of(starts) + draw.of(ends);
}

function cap(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** mulberry32: small, the same everywhere, and random enough for prose. */
function createDraw(seed: number): Draw & { pick: <Item>(from: readonly Item[]) => Item } {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
  const pick = <Item>(from: readonly Item[]): Item => from[below(from.length)]!;
  return { below, pick, of: pick };
}
