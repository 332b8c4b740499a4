import type { Scene } from '../../core/scene';

/** "Boston passed a law. The Chicago one": another thing came between. */
export function hasRival({ doc }: Scene, from: number, to: number): boolean {
  return /\b(?:an?|another|una?|otra|otro) (?:\S+ )?(?:ordinance|law|bill|policy|rule|department|agency|ley|ordenanza|norma|agencia|oficina)\b(?! (?:over|about|against|into|of|on|sobre|contra|por)(?: \S+)?$)/.test(
    doc.words(from, to),
  );
}
