/** The same invented articles each time, as JSON Lines: plain, about our subjects, hard and broken ones. */

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const people = ['Ald. Moreno', 'the librarian', 'a baker from Pilsen', 'Officer Lund', 'la concejala Ortiz', 'the county clerk'];
const places = ['Chicago', 'Evanston', 'Cook County', 'Joliet', 'DuPage County', 'Aurora'];

const plain = [
  'PERSON opened the summer market on a wet Saturday.',
  'NUMBER people came to the harbor in PLACE to see the boats.',
  'The bus line through PLACE gets NUMBER new stops.',
  'PERSON said the bridge would be painted green again.',
  'La feria de PLACE recibió a NUMBER visitantes.',
];
const subject = [
  'PERSON defended the Welcoming City Ordinance of Chicago before NUMBER guests.',
  'The carve-outs in the Welcoming City Ordinance were closed after a long night.',
  'PLACE counted more than NUMBER outstanding arrest warrants last winter.',
  'The gang database of the Chicago Police Department held NUMBER names.',
  'Chicago’s Welcoming City Ordinance no longer exempts people with pending felony charges.',
  'En el Condado de Cook había NUMBER órdenes de arresto pendientes.',
  'La Ordenanza de Ciudad de Bienvenida de Chicago protege a NUMBER vecinos, dijo PERSON.',
];
const hard = [
  'PERSON called PLACE a welcoming city for NUMBER gulls and one gang of painters.',
  'The search war\u00adrants a second look, “PERSON” wrote,\u2028and NUMBER readers agreed.',
  'Nothing warrants a fee of $NUMBER for a parking ordinance\u200b in PLACE.',
  '\u202Eاتهم بالعصابات\u202C — the gang data\u200bbase of PLACE, NUMBER entries 🏙.',
  'A broken half \ud83d of a sign beside NUMBER outstanding warrants in PLACE.',
];

/** Gives `count` lines, each with its line break; each id once. About one in thirty cannot be read, one in fifty is blank. */
export function* makeArchive(count: number, seed = 20_210_127): Generator<string> {
  const random = createRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const fill = (sentence: string) =>
    sentence
      .replaceAll('PERSON', () => pick(people))
      .replaceAll('PLACE', () => pick(places))
      .replaceAll('NUMBER', () => Math.floor(10 ** (1 + random() * 5)).toLocaleString('en'));
  const write = (sentences: readonly string[], howMany: number) =>
    Array.from({ length: howMany }, () => fill(pick(sentences))).join(random() < 0.2 ? '\n\n' : ' ');
  for (let i = 0; i < count; i += 1) {
    const id = i % 5 === 0 ? i : `article-${String(i).padStart(6, '0')}`;
    const kind = random();
    const sentences = kind < 0.7 ? plain : kind < 0.9 ? [...plain, ...subject] : [...subject, ...hard];
    const text = write(sentences, random() < 0.002 ? 60 : 1 + Math.floor(random() * 4));
    const line = JSON.stringify({ id, ...(random() < 0.3 && { title: fill(pick(plain)), url: `https://news.example/${i}` }), text });
    yield `${random() < 0.033 ? spoil(line, id, Math.floor(random() * 6)) : line}${random() < 0.1 ? '\r\n' : '\n'}`;
    if (random() < 0.02) yield pick(['\n', ' \r\n', '\t\n']);
  }
}

function spoil(line: string, id: string | number, way: number): string {
  const ways = [
    line.slice(0, -5), // cut off
    `see ${line}`,
    JSON.stringify({ id, text: 41_000 }),
    JSON.stringify({ id }),
    JSON.stringify({ id, lang: 'fr', text: 'Les mandats.' }),
    `\uFEFF${line}`, // readable: files that were put together keep their marks
  ];
  return ways[way]!;
}
