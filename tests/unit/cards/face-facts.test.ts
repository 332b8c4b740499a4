import { expect, test } from 'vitest';
import { splitFacts, statusNotes } from '../../../src/cards/face-facts';
import { shortenTogether } from '../../../src/cards/shorten-together';
import * as contents from '../../gallery/contents';
import { say } from '../../gallery/fixture-base';

test('two short facts stand on the short form, of two long ones the first', () => {
  const short = [say('All four were repealed.', 1), say('None has been restored.', 1)];
  const long = [say('a'.repeat(90), 1), say('b'.repeat(90), 1)];
  expect(splitFacts({ ...contents.exemption, facts: short }).onFace).toEqual(short);
  expect(splitFacts({ ...contents.exemption, facts: long })).toEqual({ onFace: [long[0]], folded: [long[1]] });
});

test('beside a disagreement all facts are told under More', () => {
  const facts = [say('A fact.', 1)];
  expect(splitFacts({ ...contents.database, facts })).toEqual({ onFace: [], folded: facts });
});

test('what limits an unknown past is said at once, a doubt about a known one under More', () => {
  expect(statusNotes(contents.either)).toEqual(['It changed on 23 February 2021; the page gives only the month.']);
  expect(statusNotes(contents.exemption)).toEqual([]);
  expect(statusNotes(contents.database)).toEqual(['Whether older records were erased is not confirmed.']);
});

test('names in one list are shown without the words that all of them share', () => {
  expect(shortenTogether(['Gang-database exemption', 'Pending-felony exemption'])).toEqual(['Gang-database', 'Pending-felony']);
  expect(shortenTogether(['Excepción por la base de datos', 'Excepción por orden penal'])).toEqual(['La base de datos', 'Orden penal']);
  expect(shortenTogether(['CalGang', 'ICEGangs'])).toEqual(['CalGang', 'ICEGangs']);
  expect(shortenTogether(['exemption', 'other exemption'])).toEqual(['exemption', 'other exemption']);
  expect(shortenTogether(['Only one'])).toEqual(['Only one']);
});
