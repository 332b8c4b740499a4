import type { Language } from '../core/vocabulary';

const lists: Record<Language, string> = {
  en: `the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she or an will my one
    all would there their what so up out if about who get which go me when make can like time no just him know take people into year
    your good some could them see other than then now look only come its over think also back after use two how our work first well way
    even new want because any these give day most us is are was were been has had did said more where while before between under again
    may must should here very both each many much own same such through too down off against during since until within without city
    state states county police law laws court public government federal local official officials department office news report group
    home world week month part place case high last long old right left life man men woman women child number s`,
  es: `de la que el en y a los se del las un por con no una su para es al lo como mas o pero sus le ha me si sin sobre este ya entre
    cuando todo esta ser son dos tambien fue habia era muy anos hasta desde mi porque que solo han yo hay vez puede todos asi nos ni
    parte tiene el uno donde bien tiempo mismo ese ahora cada e vida otro despues te otros aunque esa eso hace otra gobierno tan durante
    siempre dia tanto ella tres si dijo sido gran pais segun menos mundo ano antes estado contra sino forma caso nada hacer general
    estaba poco estos presidente mayor ante unos les algo hacia casa ellos ayer hecho primera mucho mientras ademas quien momento
    millones esto ciudad ciudades estados condado policia ley leyes tribunal publico publica federal local oficina departamento noticias
    grupo personas persona gente trabajo nuevo nueva nuevos semana mes lugar numero hombre mujer`,
};

/** Words, folded, that stand in nearly every news text; a pattern of these alone would be found everywhere. */
export const frequentWords: Record<Language, ReadonlySet<string>> = {
  en: new Set(lists.en.split(/\s+/)),
  es: new Set(lists.es.split(/\s+/)),
};

/** Words that are rare enough to spot by, but not to open the gate: a good part of all news pages hold them. */
export const commonOnPages: ReadonlySet<string> = new Set(
  `order orders list lists judge crime crimes criminal immigration immigrant immigrants mayor council rule rules policy policies school
  data database information member members system sheriff governor president arrest arrested arrests record records charge charges
  orden ordenes lista listas juez delito delitos inmigracion inmigrante inmigrantes alcalde concejo norma normas politica escuela datos
  informacion miembro miembros sistema gobernador arresto arrestos registro registros cargo cargos chicago illinois america american
  united estados unidos`.split(/\s+/),
);
