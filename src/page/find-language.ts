import type { Language } from '../core/vocabulary';

/** Letters by their range: `\p{L}` in a RegExp that ignores case takes an engine a millisecond to compile. */
const letter = '[a-z\\u00C0-\\u024F]';

const frequentWords: Record<Language, RegExp> = {
  en: /\b(?:the|and|of|that|was|with|for|were|said|his|they|from|would|which|this|have)\b/gi,
  // That no letter stands before is asked last: where an engine must look back first, it can skip nothing.
  es: new RegExp(
    `(?:el(?<!${letter}..)|(?:los|las|del|una|por|con|que|fue|más|sus)(?<!${letter}...)|` +
      `(?:para|como|pero|dijo)(?<!${letter}....)|según(?<!${letter}.....))(?!${letter})`,
    'gi',
  ),
};

/** So much of a text is enough to know its language. */
const sampleLength = 8_000;

/** A page's claim is overruled only by so many more words of the other language: templates often claim a wrong one. */
const sureRatio = 5;
const sureCount = 30;

/** The language of a text: what its page says, unless the words plainly say otherwise; English when nothing tells. */
export function findLanguage(claims: readonly (string | null | undefined)[], text: string): Language {
  const sample = text.slice(0, sampleLength);
  const count = (language: Language) => sample.match(frequentWords[language])?.length ?? 0;
  const claim = claims.map((value) => value?.trim().slice(0, 2).toLowerCase()).find((value) => value === 'en' || value === 'es');
  const other: Language = claim === 'en' ? 'es' : 'en';
  const others = count(other);
  // Most pages say the truth: with so few words of the other language nothing overrules them.
  if (claim !== undefined && others < sureCount) return claim;
  const own = count(claim ?? 'es');
  const [en, es] = other === 'en' ? [others, own] : [own, others];
  const guess: Language = es > en ? 'es' : 'en';
  const isSure = Math.max(en, es) >= sureCount && Math.max(en, es) >= sureRatio * Math.min(en, es);
  return isSure ? guess : (claim ?? guess);
}
