import { languages } from '../core/vocabulary';
import type { LocalText } from './schema';

/** Sentences of a changelog, in both languages. */

const longest = 600; // characters, as LocalText may have

/** A sentence, cut at a word where it is longer than a text may be. */
export function say(en: string, es: string): LocalText {
  return { en: cut(en), es: cut(es) };
}

/** A sentence of the same making in both languages. */
export function sayBoth(make: (language: 'en' | 'es') => string): LocalText {
  return say(make('en'), make('es'));
}

/** Whether two texts read the same in both languages. */
export function isSameText(a: LocalText | undefined, b: LocalText | undefined): boolean {
  return languages.every((language) => a?.[language] === b?.[language]);
}

/** Whether two values hold the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

const mostNamed = 3; // names in one sentence of a popup

/** "A", "A and B", "A, B, C and 4 more": many things of a kind are told in one sentence. */
export function listNames(names: readonly string[], language: 'en' | 'es'): string {
  const rest = names.length - mostNamed;
  const more = rest === 0 ? [] : [`${rest} ${language === 'en' ? 'more' : 'más'}`];
  const parts = rest <= 0 ? names : [...names.slice(0, mostNamed), ...more];
  if (parts.length < 2) return parts.join('');
  // "e" before the sound of i: "Boston e Illinois".
  const and = language === 'en' ? 'and' : /^h?i(?!e)/i.test(parts.at(-1)!) ? 'e' : 'y';
  return `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}

function cut(written: string): string {
  // A name may bring its own full stop: "Washington D.C."
  const text = written.replace(/(?<=[^.])\.\.$/, '.');
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 2).replace(/\s+\S*$/, '')} …`;
}
