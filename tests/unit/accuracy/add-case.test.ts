import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addCase } from '../../accuracy/add-case';
import { readTexts } from '../../accuracy/read-texts';

const topics = new Set(['chicago-welcoming-city-ordinance', 'exemptions', 'calgang', 'warrants']);
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caveat-cases-'));
  writeFileSync(join(folder, '01-old.txt'), '=== dev-en-001 | en | 2017-07-10 | Old\nAn [[ordinance|?law]].\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const add = (source: string) => addCase(source, { file: 'missed.txt', folder, topics });

describe('a missed text', () => {
  it('becomes a case with the next free id, and is read like the others', () => {
    expect(add('=== new | en | 2024-03-01 | A | title\nThey read [[the law|law coref]] there.').id).toBe('dev-case-001');
    expect(add('=== | es | |\nFue [[CalGang|database:calgang]].\n').id).toBe('dev-case-002');
    expect(readFileSync(join(folder, 'cases.txt'), 'utf8')).toBe(
      '=== dev-case-001 | en | 2024-03-01 | A|title\nThey read [[the law|law coref]] there.\n\n=== dev-case-002 | es |  |\nFue [[CalGang|database:calgang]].\n',
    );
    expect(readTexts(folder).map(({ id, labels }) => [id, labels.length])).toEqual([
      ['dev-en-001', 1],
      ['dev-case-001', 1],
      ['dev-case-002', 1],
    ]);
  });

  it('needs no head where its language is plain', () => {
    expect(add('\nThe law of the city was in force and it is still the law.').language).toBe('en');
    expect(add('La ley de la ciudad es la que fue y no la que se dice en los diarios.').language).toBe('es');
  });

  it('may hold no mention at all', () => {
    expect(add('The case of the city was one that warrants attention by the court.').labels).toEqual([]);
  });
});

describe('what cannot be read is told with its line, and nothing is added', () => {
  it.each([
    ['an unknown label', '=== new | en | |\nOne.\n\nTwo [[x|lex]].', 'missed.txt, line 4: the label "lex" is unknown'],
    [
      'an unknown topic',
      'The one.\nThe [[x|database:other-list]] of it and the rest.',
      'missed.txt, line 2: no pack has a topic "other-list"',
    ],
    ['a word too many', 'The [[x|law corref]].', 'missed.txt, line 1: "corref" has no place in the label "law corref"'],
    ['a number in words', 'The\n[[x|figure value=many]].', 'missed.txt, line 2: value=many is no plain number'],
    ['an unknown bound', 'The [[x|figure value=1 bound=circa]].', 'line 1: bound=circa is unknown; there are exact, about'],
    ['an unknown status', 'The [[x|figure status=old]].', 'status=old is unknown; there are outstanding'],
    ['an unknown field', 'The [[x|figure number=1]].', '"number=1" has no place in a figure'],
    ['a label without words', 'The\n\n[[|law]].', 'missed.txt, line 3: "[[" opens no label'],
    ['a label that is not closed', 'The [[law|law].', 'missed.txt, line 1: "[[" opens no label'],
    ['a label that was not opened', 'The law|law]].', 'missed.txt, line 1: "]]" closes no label'],
    ['a label inside another', 'The [[law of [[Chicago|law]]|law]].', 'line 1: "[[" opens no label'],
    ['a language we do not read', '=== new | fr | |\nUne ville.', 'missed.txt, line 1: the language "fr" is not en or es'],
    ['a date in words', '=== new | en | May 2017 |\nA town.', 'line 1: the date "May 2017" is not of the form'],
    ['a language nobody can tell', 'Hm.', 'missed.txt: the language is not clear'],
    ['two texts', '=== a | en | |\nA.\n\n=== b | en | |\nB.', 'missed.txt, line 4: a second text begins here'],
    ['nothing', ' \n', 'missed.txt is empty'],
    ['a head alone', '=== a | en | |\n', 'has a head and no text'],
    ['a text that is there', '=== a | en | |\nAn [[ordinance|law]].', 'this text is there already, as dev-en-001'],
  ])('%s', (_, source, message) => {
    expect(() => add(source)).toThrow(message);
    expect(() => readFileSync(join(folder, 'cases.txt'))).toThrow();
  });
});
