import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Newsroom, newsroomRegions } from '../../../src/pack/newsrooms';
import { findEvidenceFaults, findNewsroomFaults } from '../../newsrooms/find-newsroom-faults';
import { schemaFolder, schemaNameOf } from '../../tools/pack-schemas';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

const file = read('assets/newsrooms.json') as { $schema: string; newsrooms: Newsroom[] };
const evidence = read('tests/newsrooms/evidence.json');
const { sources } = read('tests/dossier/ids.json') as { sources: string[] };

const ledger: Newsroom = { name: 'Ledger', hosts: ['ledger.example'], region: 'chicago', language: 'en' };

describe('the newsrooms', () => {
  it('have real host names, each once, in order', () => expect(findNewsroomFaults(file)).toEqual([]));

  it('have evidence, every host of them', () => expect(findEvidenceFaults(file.newsrooms, evidence, sources)).toEqual([]));

  it('are at least 120, and at least 20 in every region', () => {
    expect(file.newsrooms.length).toBeGreaterThanOrEqual(120);
    for (const region of newsroomRegions)
      expect(file.newsrooms.filter((newsroom) => newsroom.region === region).length, region).toBeGreaterThanOrEqual(20);
  });

  it('are as many as README.md says', () => {
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`holds ${file.newsrooms.length} newsrooms`);
  });

  it('name their schema, so that editors complete', () => {
    expect(file.$schema).toBe(
      relative(join(root, 'assets'), join(root, schemaFolder, schemaNameOf('newsrooms.json'))).replaceAll('\\', '/'),
    );
  });
});

describe('a fault in the newsrooms is told', () => {
  it.each<[string, unknown[], RegExp]>([
    ['a scheme', [{ ...ledger, hosts: ['https://ledger.example'] }], /no scheme/],
    ['a path', [{ ...ledger, hosts: ['ledger.example/news'] }], /no scheme, port or path/],
    ['a port', [{ ...ledger, hosts: ['ledger.example:80'] }], /no scheme, port or path/],
    ['a capital', [{ ...ledger, hosts: ['Ledger.example'] }], /lower-case/],
    ['no dot', [{ ...ledger, hosts: ['ledger'] }], /a host is/],
    ['a match pattern', [{ ...ledger, hosts: ['*.ledger.example'] }], /a host is/],
    ['no host', [{ ...ledger, hosts: [] }], /hosts/],
    ['an unknown key', [{ ...ledger, script: 'x' }], /script/],
    ['an unknown region', [{ ...ledger, region: 'mars' }], /region/],
    ['www.', [{ ...ledger, hosts: ['www.ledger.example'] }], /begins with www/],
    ['a host twice', [ledger, { ...ledger, name: 'Other' }], /ledger\.example stands twice/],
    ['a name twice', [ledger, { ...ledger, hosts: ['other.example'] }], /Ledger stands twice/],
    ['a subdomain of another', [ledger, { ...ledger, name: 'News', hosts: ['news.ledger.example'] }], /news\.ledger\.example is in/],
    ['a platform', [{ ...ledger, hosts: ['ledger.substack.com'] }], /is a platform/],
    ['names out of order', [ledger, { ...ledger, name: 'Herald', hosts: ['herald.example'] }], /Herald stands after Ledger/],
    [
      'regions out of order',
      [
        { ...ledger, region: 'national' },
        { ...ledger, name: 'Mercury', hosts: ['mercury.example'] },
      ],
      /Mercury stands after/,
    ],
    ['hosts out of order', [{ ...ledger, hosts: ['ledger.example', 'herald.example'] }], /not sorted/],
    ['English under Spanish', [{ ...ledger, region: 'spanish' }], /written in en/],
    ['Spanish elsewhere', [{ ...ledger, language: 'es' }], /written in es/],
  ])('%s', (_, newsrooms, fault) => {
    expect(findNewsroomFaults({ newsrooms }).join('\n')).toMatch(fault);
  });

  const seen = { address: 'https://www.ledger.example/story', corpus: 'pages', query: 'ledger' };
  it.each<[string, unknown, RegExp]>([
    ['no evidence', {}, /ledger\.example has no evidence/],
    ['evidence of nothing', { 'ledger.example': seen, 'herald.example': seen }, /herald\.example has evidence and stands nowhere/],
    ['a page elsewhere', { 'ledger.example': { ...seen, address: 'https://notledger.example/' } }, /is no page of ledger/],
    ['no query', { 'ledger.example': { address: seen.address, corpus: 'pages' } }, /ledger\.example/],
    ['a source of no dossier', { 'ledger.example': { address: seen.address, source: 'st-1900' } }, /st-1900 is no source/],
  ])('%s', (_, given, fault) => {
    expect(findEvidenceFaults([ledger], given, ['st-2017-07']).join('\n')).toMatch(fault);
  });
});
