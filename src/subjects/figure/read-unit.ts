import { countBefore } from '../../core/by-place';
import type { Found, Scene } from '../../core/scene';
import type { FigureUnit } from '../../core/vocabulary';
import type { FigurePhrase } from './figure-phrase';

const people =
  '(?:people|persons|individuals|residents|men and women|defendants|fugitives|of us|personas|individuos|profugos|vecinos|acusados)';

/** "how many people in the parish are wanted": what a bare number behind it answers. */
const asked = new RegExp(`\\b(?:how many|the number of|cuant[ao]s|el numero de|la cantidad de) (?:\\S+ )?${people}\\b`);

/** "That's people with at least one warrant", "It is how many people": what the next sentence says was counted. */
const told = new RegExp(
  `^(?:that|it|those|these|eso|es[ao]s)? ?(?:'s|is|are|was|were|means|son|eran|es|fueron) (?:how many |the number of |actual |different |distinct )?${people}\\b`,
);

const toldFirst = "that it those these eso esos esas 's is are was were means son eran es fueron";

/** So many sentences back the question may stand. */
const reach = 2;

/** What a number counts: what is said of a bare one beside it, else what the figure that it goes on from does. */
export function readUnit(scene: Scene, phrase: FigurePhrase, earlier: readonly Found[]): FigureUnit {
  const { doc } = scene;
  if (phrase.unit === 'share') return isOfPeople(scene, phrase, earlier) ? 'ratio' : 'share';
  if (phrase.unit !== 'warrants' || (!phrase.like && phrase.rule !== 'figure.bare')) return phrase.unit;
  const { index, from, to } = doc.sentenceAt(phrase.from);
  if (/\b(?:warrants?|ordenes|mandamientos|requisitorias|issued|signed|emitid[ao]s|gir[ao]\w*|libr\w+)\b/.test(doc.words(from, to)))
    return 'warrants';
  const next = doc.sentences[index + 1];
  if (next && doc.isOneOf(next.from, toldFirst) && told.test(doc.words(next.from, Math.min(next.to, next.from + 6)))) return 'people';
  const previous = earlier[countBefore(earlier, phrase.from) - 1];
  const first = doc.sentences[Math.max(0, index - reach)]!;
  const isAsked =
    doc.hasOneOf(first.from, phrase.from, 'many number cuantas cuantos numero cantidad') && asked.test(doc.words(first.from, phrase.from));
  if (isAsked && (previous === undefined || previous.to <= first.from)) return 'people';
  // "The old computer says 19,000. The new one, about 14,500."
  const isNext = previous !== undefined && index - doc.sentenceAt(previous.from).index <= 1;
  return isNext && previous.reading?.unit === 'people' && isAsked ? 'people' : 'warrants';
}

/** "For Black men it is closer to one in four": of a group of people, where one of all people was told. */
const groups =
  /\b(?:for|among|entre|para) (?:\S+ ){0,2}(?:men|women|adults|residents|drivers|people|teenagers|families|hombres|mujeres|adultos|residentes|conductores|jovenes)\b[^.]{0,60}\b(?:it|is|was|it 's|rises?|rose|falls|climbs|es|sube|era|son)\b/;
const population = /\b(?:number of (?:adults|residents|people|inhabitants)|population|algo asi como|es decir|o sea)\b/;

function isOfPeople({ doc }: Scene, { from, number }: FigurePhrase, earlier: readonly Found[]): boolean {
  if (!number.ofEvery) return false;
  const sentence = doc.sentenceAt(from);
  const before = doc.words(sentence.from, from);
  const previous = earlier[countBefore(earlier, from) - 1]?.reading?.unit;
  return (groups.test(before) && previous === 'ratio') || (population.test(before) && previous === 'people');
}
