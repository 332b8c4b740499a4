import type { Mention } from '../../src/core/mention';
import type { SubjectId } from '../../src/core/vocabulary';

/** What anyone would write first: a list of expressions, without any understanding. The measure to beat. */
const expressions: readonly [SubjectId, string, RegExp][] = [
  [
    'law',
    'chicago-welcoming-city-ordinance',
    /\b(?:welcom(?:e|ing)[ -]cit(?:y|ies)|sanctuary[ -]cit(?:y|ies))(?: (?:ordinance|law|statute|act|policy|rules|protections))?|\bthe ordinance\b|\bla ordenanza\b|ciudad (?:de bienvenida|acogedora|santuario)|ley santuario/gi,
  ],
  [
    'exemption',
    'exemptions',
    /\b(?:carve[ -]?outs?|loopholes?|exceptions?|exemptions?|exclusions?|excepciones|salvedades|lagunas|exclusiones)\b/gi,
  ],
  [
    'exemption',
    'exemption-pending-felony',
    /\b(?:pending|open) felony (?:charges?|cases?|prosecutions?)|cargos? (?:por delitos? graves? )?pendientes?/gi,
  ],
  ['exemption', 'exemption-felony-conviction', /\bfelony convictions?|convicted of a felony|condenas? por delitos? graves?/gi],
  ['exemption', 'exemption-criminal-warrant', /\bcriminal warrants?|orden(?:es)? (?:criminal|penal)(?:es)?/gi],
  ['exemption', 'exemption-gang-database', /\b(?:in|on) (?:the|a) (?:city[’']s )?gang (?:database|list)|known gang members?/gi],
  [
    'database',
    'gang-database',
    /\bgang[ -](?:database|list|registry|roster|arrest cards?|file|member database)s?|\bCalGang\b|\bCEIS\b|\bRGID\b|\bthe database\b|bases? de datos de (?:pandillas|pandilleros)|\bla base de datos\b/gi,
  ],
  [
    'figure',
    'warrants',
    /\b\d[\d,.]*(?: (?:million|thousand|mil|millones))?(?: [\w-]+){0,4} (?:warrants|[óo]rdenes de (?:arresto|aprehensi[óo]n|captura|detenci[óo]n))/gi,
  ],
];

/** Of these the list can say that they only refer, so that its false ones count where ours do. */
const reference = /^(?:the ordinance|la ordenanza|the database|la base de datos)$/i;

export function spotFlat(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const [subject, topic, expression] of expressions) {
    for (const match of text.matchAll(expression)) {
      mentions.push({
        start: match.index,
        end: match.index + match[0].length,
        quote: match[0],
        subject,
        topic,
        ...(reference.test(match[0]) && { coref: true }),
        reason: { rule: 'flat', cues: [] },
      });
    }
  }
  return mentions;
}
