import { TokenMap } from '../../core/by-place';
import * as gap from '../../core/gap';
import type { NameHit, Scene } from '../../core/scene';
import { longest } from '../../core/settle';
import { asPending, joinConditions, withLead } from './join-conditions';

/** All words that may state a condition of a law (id), in order of place: its wordings, and between them the common words ("warrants"). */
export function listCandidates(scene: Scene, law: string): NameHit[] {
  const own = scene.names.filter(({ topic }) => topic.subject === 'exemption' && topic.of === law);
  const worded = joinConditions(scene, own);
  const taken = new TokenMap(worded);
  const hints = own
    .filter((hit) => hit.role === 'hint' && !taken.has(hit.from, hit.to) && !isVerb(scene, hit))
    .map((hit) => asPending(scene, hit));
  return [...worded, ...longest(hints).map((hint) => withLead(scene, hint))].sort((a, b) => a.from - b.from);
}

/** "The chief wanted it", "Republicans accused him": what is wanted or blamed names nobody. */
function isVerb({ doc }: Scene, { from, to }: NameHit): boolean {
  const word = doc.word(to - 1);
  // "el debido proceso", "una orden de ICE", "an administrative warrant"
  if (
    /^debido$/.test(doc.word(from - 1)) ||
    /^(?:de (?:la )?(?:ice|inmigracion|migra)|administrativ\w+|migratori\w+|civil(?:es)?)\b/.test(doc.words(to, to + 3))
  )
    return true;
  if (/^(?:units?|violence|crimes?|wars?|shootings?|squads?|task|intervention|feuds?|territory)$/.test(doc.word(to))) return true;
  if (/^(?:administrative|civil|immigration|ice|ice's|detainer)$/.test(doc.word(from - 1))) return true;
  if (
    word === 'wanted' &&
    (/^(?:it|to|in|what|more|out)$/.test(doc.word(to)) || /^(?:he|she|they|we|i|you|who|never|always)$/.test(doc.word(from - 1)))
  )
    return true;
  return (
    /^(?:wanted|accused|charged)$/.test(word) &&
    (/^(?:the|a|an|that|this|him|her|them|us|me)$/.test(doc.word(to)) ||
      (doc.tokens[to]?.casing === 1 && doc.tokens[to]!.before === gap.space))
  );
}
