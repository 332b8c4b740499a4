import type { Doc, Sentence } from '../../core/doc';

/** "¿Lo condenaron por una felonía?": of a checklist, and no report. */
export function isAsked(doc: Doc, sentence: Sentence): boolean {
  const end = doc.tokens[sentence.to - 1]!.end;
  return /^[\s"”'’)»*]*\?/.test(doc.text.slice(end, end + 4));
}

/** A paragraph of its own, as the lines of a list are. */
export function isAlone({ sentences }: Doc, { index, paragraph }: Sentence): boolean {
  return sentences[index - 1]?.paragraph !== paragraph && sentences[index + 1]?.paragraph !== paragraph;
}
