import type { Doc } from '../../core/doc';
import { findSurnames, isFirstName } from '../../core/find-surnames';
import * as gap from '../../core/gap';
import { WordSet } from '../../core/word-set';

/** Words before a person's name. */
export const personTitles = new WordSet(
  'minister ministro ministra subsecretario subsecretaria superintendent constable brigadier colonel coronel general auditor treasurer comptroller warden sir lord pastor rev father padre investigator trooper marshal bailiff ms mr mrs dr judge justice sheriff chief capt captain lt lieutenant sgt sergeant maj major cmdr commander deputy officer detective director clerk commissioner councilman councilwoman councilmember council spokesman spokeswoman spokesperson attorney prosecutor defender magistrate administrator supervisor secretary professor mayor gov governor sen senator rep representative ald alderman alderwoman president don dona senor senora juez jueza jefe jefa capitan teniente sargento comandante comisario comisionado comisionada directora secretario secretaria fiscal alcalde alcaldesa portavoz vocero vocera abogado abogada licenciado licenciada diputado diputada senador senadora concejal concejala regidor regidora alguacil agente inspector inspectora doctor doctora profesor profesora',
);

/** Capitalised at the head of a sentence, before a town's name as well. */
const smallWords = new WordSet(
  'the a an in at of for from and but by to on that then than if when while as where which neighboring nearby across unlike like la el los las en de y pero si cuando mientras donde como segun san santa new north south east west fort lake mount city county condado',
);

/** Whether a capitalised name is that of a person, as far as the text tells: by a first name or a title before it, here or elsewhere. */
export function isPerson(doc: Doc, from: number, to: number): boolean {
  if ((to - from > 1 && isFirstName(doc.tokens[from])) || personTitles.has(doc.tokens[from]) || findSurnames(doc).has(doc.word(to - 1)))
    return true;
  const last = doc.word(to - 1);
  return doc.tokensOf([last]).some((i) => {
    const token = doc.tokens[i]!;
    if (token.casing === 0 || i === 0 || (token.before & ~gap.space) !== 0) return false;
    if (personTitles.has(doc.tokens[i - 1])) return true;
    // "Loraine Pruitt … Pruitt": another capitalised word stands before the same name.
    const previous = doc.tokens[i - 1]!;
    return to - from === 1 && previous.casing === 1 && !smallWords.has(previous) && i !== from;
  });
}

/** Offices and groups hold figures, too, and are no towns. */
export const isBody = (doc: Doc, from: number, to: number): boolean => doc.hasOneOf(from, to, bodies);

const bodies =
  'services service center project group institute association department office bureau courts court council board committee union times tribune alliance coalition network university force agency commission foundation society league defenders defender initiative police division unit servicios servicio centro proyecto grupo instituto asociacion departamento oficina cortes corte tribunal tribunales juzgados juzgado fiscalia policia ministerio secretaria poder consejo comision fundacion colegio direccion unidad interpol guardia registro sistema suprema procuraduria congreso senado organismo agencia dependencia jefatura comandancia gobierno defensoria colectivo observatorio cuerpo alcaldia ayuntamiento municipalidad auditoria contraloria administracion judicatura federacion sindicato universidad camara asamblea diario periodico prensa auditor ministry clinic watch post herald news press judiciary legislature assembly senate congress administration aclu fbi dea ministers minister marshals patrol task';
