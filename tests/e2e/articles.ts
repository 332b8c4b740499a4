import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './start-caveat';

/** The article Caveat starts from lies beside the repository on its makers' machines; one in the house's own words lies in it. */
export const articles = [
  { folder: join(root, 'tests/pages/fixtures'), file: 'aclu-letter-2017.html' },
  { folder: join(root, '../shared/real'), file: 'aclu-welcoming-city-2017.html' },
].filter(({ folder, file }) => existsSync(join(folder, file)));

/** Both articles' mentions in order of place: topic, and words that the quote must hold. Nothing else may be marked. */
export const expectedMentions: readonly (readonly [topic: string, words: string])[] = [
  ['chicago-welcoming-city-ordinance', 'Welcoming City Ordinance'], // headline
  ['chicago-welcoming-city-ordinance', 'Welcoming City Ordinance'], // first paragraph
  ['exemption-gang-database', 'gang database'],
  ['cpd-gang-database', 'gang database'],
  ['exemption-pending-felony', 'pending felony'],
  ['exemption-felony-conviction', 'felony conviction'],
  ['exemption-criminal-warrant', 'criminal warrant'],
  ['exemptions', 'carve-outs'],
  ['exemptions', 'exemptions'],
  ['warrants', '41,000'],
  ['warrants', 'more than half'],
  ['cpd-gang-database', 'gang database'],
  ['exemptions', 'loopholes'], // caption
  ['chicago-welcoming-city-ordinance', 'Welcoming City ordinance'],
  ['exemptions', 'carve-outs'],
  ['chicago-welcoming-city-ordinance', 'Welcoming City Ordinance'],
  ['exemptions', 'exceptions'],
  ['exemptions', 'exceptions'],
  ['chicago-welcoming-city-ordinance', 'the ordinance'], // "exceptions in the ordinance"
  ['exemptions', 'carve-outs'],
  ['exemptions', 'exemptions'],
];
