import { askOnce } from '../core/ask-once';
import type { Language } from '../core/vocabulary';

/** A word that tells the reader what to think; what to write instead. Few: the list is for slips, an editor does the rest. */
type Loaded = readonly (readonly [pattern: string, instead: string])[];
const loaded: Record<Language, Loaded> = {
  en: [
    ['illegal (?:alien|immigrant)s?|illegals|criminal aliens?', 'write "person without legal status" or what the source counts'],
    ['undocumented criminals?|migrant crime', 'write what the person was charged with or convicted of'],
    ['anti-immigrant|pro-criminal|open[- ]borders|soft on crime|tough on crime', 'write what the rule does'],
    ['thugs?|gangbangers?|cronies|bureaucrats', 'write who they are'],
    [
      'draconian|notorious|infamous|outrageous|shameful|disgraceful|cruel|brutal|racist|radical|extremist|common-?sense',
      'write what happened',
    ],
    ['so-called|supposedly|claims? falsely', 'write who says it'],
    [
      'slammed|blasted|ripped|lashed out|gutted|skyrocketed|plummeted|exploded|ballooned',
      'write "criticized", "rose" or "fell" with the number',
    ],
    [
      'unfortunately|sadly|thankfully|fortunately|shockingly|surprisingly|obviously|of course|clearly (?:shows?|proves?|violates?|wrong|false|illegal)|needless to say',
      'leave it out',
    ],
    ['witch hunt|crackdown on families|invasion|flood of|surge of (?:migrants|immigrants)', 'write the number and the dates'],
    ['best|worst|finest|greatest', 'write by what measure'],
  ],
  es: [
    ['(?:inmigrante|extranjero|migrante|indocumentado)s? ilegal(?:es)?|los ilegales|ilegales', 'escriba «persona sin estatus legal»'],
    ['antiinmigrante|fronteras abiertas|mano dura', 'escriba qué hace la norma'],
    ['matones?|delincuentes|maleantes', 'escriba quiénes son'],
    [
      'draconian[oa]s?|infame|vergonzos[oa]s?|indignante|cruel|brutal|racista|radical|extremista|tristemente célebre',
      'escriba qué ocurrió',
    ],
    ['el llamado|la llamada|los llamados|las llamadas|supuestamente', 'escriba quién lo dice'],
    ['arremetió|despedazó|se disparó|se disparaban|se desplomó|explotó', 'escriba «criticó», «subió» o «bajó» con la cifra'],
    [
      'lamentablemente|desgraciadamente|tristemente|afortunadamente|sorprendentemente|obviamente|por supuesto|desde luego|claramente (?:muestran?|demuestran?|viola|falso|ilegal)',
      'omítalo',
    ],
    ['cacería de brujas|invasión|avalancha de|oleada de', 'escriba la cifra y las fechas'],
    ['el mejor|la mejor|el peor|la peor', 'escriba según qué medida'],
  ],
};

/** Made when a text is first looked at: the background, which only checks packs that a reader adds, need not pay for them at each wake. */
const patternsOf = askOnce((list: Loaded) =>
  list.map(([words, instead]) => ({ words: new RegExp(`(?<![\\p{L}\\d-])(?:${words})(?![\\p{L}\\d])`, 'iu'), instead })),
);

const quoted = /"[^"]*"|“[^”]*”|«[^»]*»|‘[^’]*’(?!\p{L})|(?<![\p{L}\d])'[^']*'(?!\p{L})/gu;

/** The first loaded word outside quotes, and what to write; undefined when there is none. */
export function findLoadedWord(text: string, language: Language): { found: string; instead: string } | undefined {
  const own = text.replaceAll(quoted, '…');
  for (const { words, instead } of patternsOf(loaded[language])) {
    const found = words.exec(own)?.[0];
    if (found !== undefined) return { found, instead };
  }
  return undefined;
}
