import { placesIn, type Scene } from '../../core/scene';
import { phraseEnd } from '../../core/tokenize';
import { databaseWords } from './database-words';

type Kind = 'city' | 'county' | 'state' | 'federal';

/** "the sheriff's", "state", "del condado": an owner without a name. */
export function findOwnerNoun(scene: Scene, from: number, to: number): { word: string; kind: Kind; isExplicit?: true } | undefined {
  const { doc } = scene;
  const keeper = findKeeperNoun(scene, from, to);
  if (keeper) return { ...keeper, isExplicit: true };
  const sentence = doc.sentenceAt(from);
  // "a file the sheriff's office had kept on gang members"
  const inside = /\b(sheriff|county|alguacil|condado)\b/.exec(doc.words(from, to))?.[0];
  if (inside) return { word: inside, kind: 'county', isExplicit: true };
  if (/\b(?:statewide|estatal)\b/.test(doc.words(from, to)) && scene.home !== undefined)
    return { word: 'state', kind: 'state', isExplicit: true };
  const words = databaseWords[sentence.language];
  const range = sentence.language === 'es' ? [to, Math.min(to + 4, sentence.to)] : [Math.max(sentence.from, from - 4), from];
  for (let i = range[0]!; i < range[1]!; i += 1) {
    const word = doc.word(i);
    if (sentence.language === 'es' && (doc.tokens[i]!.before & phraseEnd) !== 0) break;
    const kind = words.ownerNouns.get(word);
    // "los archivos de alguna corporación policial": nobody's.
    if (!kind || (i > to && /^policia[lc]/.test(word))) continue;
    if (sentence.language === 'en' && !(doc.word(i + 1) === "'s" || i === from - 1 || doc.isOneOf(i + 1, "department office police 's")))
      continue;
    // "the Sheriff's Department's own gang file"
    if (/^(?:department|office)$/.test(word) && doc.words(i - 2, i) === "sheriff 's") return { word: 'sheriff', kind: 'county' };
    // "a statewide gang database": some state's, where the sentence names one.
    if (/^(?:statewide|estatal)$/.test(word) && placesIn(scene, sentence).some((place) => place.kind === 'state'))
      return { word, kind, isExplicit: true };
    if (word === 'police' && doc.word(i - 1) === 'state') return { word: 'state police', kind: 'state' };
    if (word === 'policia' && doc.words(i + 1, i + 3).includes('estatal')) return { word: 'policia estatal', kind: 'state' };
    if (/^(?:department|departamento) (?:of public safety|de seguridad publica)/.test(doc.words(i, i + 4))) return { word, kind: 'state' };
    // "a Police Department gang database": written as a name, it is this town's.
    return { word, kind, ...(doc.tokens[i]!.casing === 1 && i > sentence.from && { isExplicit: true as const }) };
  }
  return undefined;
}

/** "kept by the county", "the sheriff keeps a gang file", "que lleva el alguacil": an owner with a verb between. */
function findKeeperNoun({ doc }: Scene, from: number, to: number): { word: string; kind: Kind } | undefined {
  const after = doc.words(to, to + 8);
  const before = doc.words(Math.max(doc.sentenceAt(from).from, from - 7), from);
  // Looked for first: the patterns are dear to make ready, and seldom is one of these near.
  const behind = isOffice.test(after) ? verbBehind.exec(after) : undefined;
  const ahead = isOffice.test(before) ? verbAhead.exec(before) : undefined;
  const word = behind?.slice(1).find((one) => one !== undefined) ?? ahead?.[1];
  if (word === undefined) return undefined;
  const kind = word === 'state' ? 'state' : 'county';
  return { word, kind };
}

const isOffice = /\b(?:sheriff|county|state|alguacil|condado)\b/;
const verbBehind =
  /^(?:kept|run|maintained|held|operated|compiled) by (?:the )?(sheriff|county|state)|^(?:(?:that|which) )?the (sheriff|county) (?:'s office |'s department |office )?(?:keeps?|kept|runs?|ran|has|had|used|uses|shut|built|created|maintains?|maintained|said|retired|switched)|^que (?:mantiene|lleva|tiene|maneja|opera|conserva|tenia|llevaba|mantenia|usaba|creo|guarda) (?:el|la) (alguacil|sheriff|condado)/;
const verbAhead =
  /\b(sheriff|alguacil)(?: (?:del condado|de la ciudad|office))? (?:keeps?|kept|runs?|ran|maintains?|has|had|uses?|built|lleva|mantiene|tiene|maneja|guarda|opera|usa|conserva|administra|alimenta)(?: (?:also|still|tambien|ademas|todavia))? (?:an?|its own|his own|her own|un|una|su propi[ao])?$/;
