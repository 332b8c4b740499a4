import type { Doc } from '../../core/doc';
import { longest } from '../../core/settle';
import { WordIndex } from '../../core/word-index';

/** A word that stands for warrants, or for those who are wanted, on some pages only. */
export interface SoftHead {
  from: number;
  to: number;
  isPlural: boolean;
  /** A word for those who are wanted. */
  isPeople?: true;
}

/** Other words for warrants, and for those who are wanted; elsewhere they mean much else. */
const soft = {
  papers: [
    'attachments',
    'attachment',
    'mandamientos',
    '(ordenes|orden) (viejas|vieja|antiguas|antigua|vencidas|sin ejecutar|sin cumplir|sin cumplimentar|por cumplir|por ejecutar|incumplidas)',
    '(aprehensiones|capturas|detenciones) (sin ejecutar|sin cumplir|por ejecutar|por cumplir|sin cumplimentar|ordenadas|libradas)',
  ],
  people: [
    '(fugitives|fugitive|absconders|absconder)',
    'the wanted',
    'wanted (people|persons|men|residents|suspects|individuals)',
    '(people|persons|men|women|residents|adults|drivers|citizens|names) (who|that)? (are|were|is|was|be|being)? (still|now|currently)? wanted',
    '(people|persons) (the|its|our|their) (court|courts|police|county|sheriff|judges|law) (is|are|was|were) (after|seeking|hunting|looking for)',
    '(people|persons) (it|they|he|she|judges|courts|police) (want|wants|wanted) arrested',
    '(wanted|fugitive) (list|lists)',
    '(lista|listas|padron|nomina|registro) de (buscados|requeridos|profugos|requisitoriados|reclamados)',
    'un buscado',
    'people (who|that)? (could|can|may|might) be (arrested|jailed|picked up)',
    '(profugos|profugo|profugas|profuga|requisitoriados|requisitoriado|requisitoriadas|evadidos|evadidas)',
    '(los|las|sus|unos) (buscados|buscadas|requeridos|reclamados)',
    '(personas|gente) (que|a la que|a las que|a quienes)? (son|estan|eran|estaban|es|esta|tiene|tienen)? (buscadas|buscada|requeridas|con captura|con requisitoria)',
    '(buscados|buscadas|requeridos|reclamados) por (la|el|las|los|un|una) (justicia|policia|juez|jueces|juzgados|tribunales|fiscalia|ley)',
    'personas (buscadas|requeridas|requisitoriadas|profugas|evadidas|reclamadas)',
    '(ciudadanos|individuos|sujetos) (buscados|requeridos|requisitoriados|profugos)',
  ],
};

let built: WordIndex<'papers' | 'people'> | undefined;

function softIndex(): WordIndex<'papers' | 'people'> {
  built ??= new WordIndex((['papers', 'people'] as const).flatMap((value) => soft[value].map((pattern) => ({ pattern, value }))));
  return built;
}

/** Who orders an arrest, and who makes it: a page with both speaks of what these words mean in court. */
const courts =
  /\b(?:judges?|courts?|courtrooms?|courthouse|prosecutors?|bench|jue(?:z|za|ces)|juzgados?|corte|tribunal(?:es)?|fiscal(?:ia|es)?|justicia|magistrad[ao]s?)\b/;
const pursuers =
  /\b(?:arrest(?:s|ed)?|jail(?:ed)?|sheriffs?|deput(?:y|ies)|police|officers?|marshals?|constables?|arrest(?:o|os|ad[ao]s?)|detenid[ao]s?|detenciones|policias?|agentes|alguacil|carcel|captura(?:s|d[ao]s?)?)\b/;

/** Beside such a word it means another thing: papers on a letter, a part of wages, slaves, those to be deported. */
const others =
  /\b(?:e-?mails?|mail|pdf|files?|vacuum|wages?|bank|assets?|property|liens?|emotional|secure|theory|parents?|parental|loving|slaves?|slavery|immigration|ice|deport\w*|migra\w*|inmigra\w*|esclav\w*|diez|pantalla|pesca|atun|divinos?|embargo|desalojo|cateo|pago|habeas|gas|fuel|dust|unit|squad|team|task|division|unidad|grupo)\b/;

/** So many words on both sides are beside it. */
const besides = 4;

/** Finds those words on a page that speaks of courts and arrests, apart from the heads already known. */
export function findSoftHeads(doc: Doc, known: readonly { from: number; to: number }[]): SoftHead[] {
  const hits = longest(softIndex().findAll(doc.tokens, doc.text)).filter(
    ({ from, to }) => !known.some((head) => head.from < to && from < head.to),
  );
  if (hits.length === 0) return [];
  if (known.length === 0) {
    const text = doc.words(0, doc.tokens.length);
    if (!courts.test(text) || !pursuers.test(text)) return [];
  }
  return hits
    .filter(({ from, to, value }) => {
      const sentence = doc.sentenceAt(from);
      return !others.test(
        value === 'papers' ? doc.words(sentence.from, sentence.to) : `${doc.words(from - besides, from)} ${doc.words(to, to + besides)}`,
      );
    })
    .map(({ from, to, value }) => ({
      from,
      to,
      isPlural:
        value === 'people'
          ? !/(?:absconder|fugitive|profug[ao]|requisitoriado|buscado)$/.test(doc.word(to - 1))
          : /s$/.test(doc.word(from)),
      ...(value === 'people' && { isPeople: true as const }),
    }));
}
