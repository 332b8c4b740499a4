import { hasItems } from '../../core/by-place';
import * as gap from '../../core/gap';
import type { Found, Scene } from '../../core/scene';
import { WordSet } from '../../core/word-set';

/** The nouns that a glossary begins to explain a gang database with. */
const kinds = new WordSet(
  'database list register registry roster file files index archive collection system network program platform application app tool ranking card cards record records name base lista listado registro padron fichero archivo indice nomina sistema red programa plataforma aplicacion herramienta nombre',
);

/** So many words of a description may stand before its noun: "The Cook County sheriff's regional collection". */
const mostBefore = 7;
const small = new WordSet(
  'of in on for by used kept that which where who with from de del en que donde para con por sobre is was es era fue',
);

/** A glossary: "**CalGang.** The shared file of California police": a name alone at the head, and what it is behind it. */
export function findGlossed({ doc }: Scene, named: readonly Found[]): Found[] {
  return named.flatMap((name) => {
    const sentence = doc.sentenceAt(name.from);
    const next = doc.tokens[name.to];
    if (name.from !== sentence.from || next === undefined || !isHead(doc, name)) return [];
    const own = doc.sentenceAt(name.to);
    if (own.paragraph !== sentence.paragraph) return [];
    for (let i = name.to; i < Math.min(name.to + mostBefore, own.to) && !small.has(doc.tokens[i]); i += 1) {
      if (i > name.to && (doc.tokens[i]!.before & ~(gap.space | gap.line | gap.hyphen | gap.quote)) !== 0) return [];
      if (!kinds.has(doc.tokens[i]) || kinds.has(doc.tokens[i + 1])) continue;
      if (hasItems(named, name.to, i + 1)) return [];
      const reason = { rule: 'database.reference', cues: [doc.slice(name.to, i + 1), doc.slice(name.from, name.to)] };
      return [{ from: name.to, to: i + 1, subject: 'database' as const, topic: name.topic, score: 0.85, reason }];
    }
    return [];
  });
}

/** "TxGang." or "TxGang:" at the head of a paragraph or of a line. */
export function isHead(doc: Scene['doc'], { from, to }: { from: number; to: number }): boolean {
  const first = doc.tokens[from]!;
  const next = doc.tokens[to];
  return (
    (from === 0 || (first.before & (gap.paragraph | gap.line | gap.other)) !== 0) &&
    next !== undefined &&
    (next.before & (gap.stop | gap.colon | gap.dash)) !== 0
  );
}
