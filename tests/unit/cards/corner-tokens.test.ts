import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../../../src/cards/${file}`, import.meta.url), 'utf8');

/** The colours of the rules for light pages, dark ones and forced colours, in this order. */
function colours(css: string): Record<string, string>[] {
  const light = /\.caveat \{[^}]*--surface[^}]*\}/.exec(css)?.[0] ?? '';
  const dark = /prefers-color-scheme: dark\) \{[^}]*\}/.exec(css)?.[0] ?? '';
  const forced = /forced-colors: active\) \{[^}]*\}/.exec(css)?.[0] ?? '';
  return [light, dark, forced].map((rule) =>
    Object.fromEntries(
      [...rule.matchAll(/--(?<name>surface|raised|ink|line-ui|article): (?<value>[^;]+);/g)].map(({ 1: name, 2: value }) => [name, value]),
    ),
  );
}

describe('the quiet button', () => {
  it('has the colours of card and list', () => {
    const own = colours(read('corner.css'));
    expect(own.map((rule) => Object.keys(rule).length)).toEqual([5, 5, 5]);
    expect(own).toEqual(colours(read('base.css')));
  });
});
