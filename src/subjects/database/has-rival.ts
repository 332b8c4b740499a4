import type { Scene } from '../../core/scene';

/** "Boston passed a law. The Chicago one": another thing came between. */
export function hasRival({ doc }: Scene, from: number, to: number): boolean {
  return /\b(?:an?|another|una?|otra|otro) (?:\S+ )?(?:ordinance|law|bill|policy|rule|department|agency|ley|ordenanza|norma|agencia|oficina)\b(?! (?:over|about|against|into|of|on|sobre|contra|por)(?: \S+)?$)/.test(
    doc.words(from, to),
  );
}

/** What an article may take up instead of a list. */
const feminine =
  /\b(?:policias?|ciudad|ley|ordenanza|alcaldesa|corte|oficina|norma|comisionada|concejala|abogada|excepcion|salvedad|orden|cifra|cuenta|demanda|auditoria|carcel|jueza|junta|politica|regla|comision|noticia|carta|fiscalia|agencia|comisaria|vista|audiencia|muerte|voz|vida|madre|hermana|gente|casa|foto|escuela|iglesia|version|administracion|mujer|senora|propuesta|iniciativa)\b/;
const masculine =
  /\b(?:departamento|alguacil|sheriff|condado|concejo|alcalde|estado|concejal|fiscal|caso|informe|juez|plan|proyecto|rezago|total|jefe|secretario|programa|tribunal|voto|acuerdo|numero|gobierno|hermano|padre|hijo|nombre|presidente|gobernador|contrato|edificio|barrio|mandato|reglamento|hombre|carro)\b/;

const english =
  /\b(?:courts?|laws?|ordinances?|polic(?:y|ies)|rules?|cars?|terms?|contracts?|mayors?|chiefs?|offices?|prisons?|jails?|agency|houses?|jobs?|cases?|charges?|bills?|judges?|warrants?|plans?|programs?|governors?|presidents?|administration|suits?|boards?|budgets?|reports?)\b/;

/** What stands between may be taken up by an article or "one" as well. */
export const otherThings = (article: string): RegExp =>
  /^las?$/.test(article) ? feminine : /^(?:el|los|al|del)$/.test(article) ? masculine : english;
