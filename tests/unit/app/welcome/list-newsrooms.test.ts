import { describe, expect, test } from 'vitest';
import { newsrooms as shipped } from '../../../../assets/newsrooms.json' with { type: 'json' };
import { countChosen, listNewsrooms, regionOrder, tickNewsrooms } from '../../../../src/app/welcome/list-newsrooms';
import type { Newsroom } from '../../../../src/pack/newsrooms';

const room = (name: string, region: Newsroom['region'], ...hosts: string[]): Newsroom => ({ name, hosts, region, language: 'en' });
const tribune = room('Chicago Tribune', 'chicago', 'chicagotribune.com');
const twice = room('Twice', 'chicago', 'one.example', 'two.example');
const diario = room('El Periódico', 'spanish', 'periodico.example');
const all = [diario, tribune, twice];

describe('the newsrooms', () => {
  test('stand by region, what is near first, with what is chosen of how many', () => {
    expect(
      listNewsrooms(all, ['one.example', 'chicagotribune.com'], '').map(({ region, chosen, total }) => [region, chosen, total]),
    ).toEqual([
      ['chicago', 1, 2],
      ['spanish', 0, 1],
    ]);
  });
  test.each([
    ['TRIB', ['Chicago Tribune']],
    ['periodico', ['El Periódico']],
    ['two.ex', ['Twice']],
    ['nobody', []],
  ])('are found by name or host, without case or accents: %s', (query, names) => {
    const found = listNewsrooms(all, [], query).flatMap(({ newsrooms }) => newsrooms.map(({ newsroom }) => newsroom.name));
    expect(found).toEqual(names);
  });
  test('a search does not change what is counted', () =>
    expect(listNewsrooms(all, ['one.example', 'two.example'], 'trib')[0]).toMatchObject({ chosen: 1, total: 2 }));
  test('are ticked with all their hosts, and a host that no newsroom has any more falls away', () => {
    const ticked = tickNewsrooms(all, ['gone.example', 'periodico.example'], [twice], true);
    expect(ticked).toEqual(['periodico.example', 'one.example', 'two.example']);
    expect(countChosen(all, ticked)).toBe(2);
    expect(tickNewsrooms(all, ticked, [twice, diario], false)).toEqual([]);
  });
  test('that ship are all offered', () => {
    const listed = listNewsrooms(shipped as Newsroom[], [], '');
    expect(listed.map(({ region }) => region)).toEqual([...regionOrder]);
    expect(listed.reduce((sum, { total }) => sum + total, 0)).toBe(shipped.length);
  });
});
