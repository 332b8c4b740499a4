import { hasItems } from '../../core/by-place';
import type { Doc, Sentence } from '../../core/doc';
import type { NameHit, Scene } from '../../core/scene';
import { isAsked } from './sentence-kind';
import { tellsOfPerson, tellsOfRelative } from './tells-of-one';

interface Placed {
  from: number;
}

/** What opponents say of a city: "accused him of harboring gang members", "protege a delincuentes". */
const rhetoric =
  /\b(?:accus\w+ .*\bof |of |for |amount\w* to |means? )(?:harbor|coddl|shelter|shield|protect|releas|hiding|defend(?!ant))\w*\b|\b(?:harbor|coddl)(?:s|ed|ing)\b|\b(?:giv|offer|provid)\w* (?:refuge|sanctuary|safe haven|haven|cover) (?:to|for)\b|\b(?:haven|sanctuary|magnet|refugio|paraiso|guarida) (?:for|de|para)\b|\bacus\w+ .*\bde (?:proteger|(?:dar|ofrecer) (?:refugio|cobijo|santuario)|cobijar|esconder|albergar|encubrir|solapar|defender|amparar|liberar)\b|\b(?:encubr|solap)\w+ a\b/;

/** "The law shelters violent offenders": what opponents say again; whom a law leaves out it does not protect. */
export const people =
  /^(?:\S+ )?(?:criminals|offenders|felons|fugitives|gangbangers|gangsters|gang members|convicts|convicto|pandilleros|delincuentes|criminales|convictos|profugos|fugitivos|mareros|gangueros)$/;
const protecting = /\b(?:protect|shelter|shield)(?:s|ed|ing)?(?: \S+){0,6}$|\b(?:ampar|proteg|proteja|acog|cobij)\w*(?: \S+){0,6}$/;
const denied =
  /\b(?:no|not|never|n't|doesn't|didn't|don't|won't|nor|nunca|ni|tampoco|unless|except|but|if|other than|salvo|excepto|menos|si|pero)\b/;

/** News of arrests: "police arrested four alleged gang members", "agentes detuvieron a tres pandilleros". */
const arrests =
  /\b(?:arrested|captured|nabbed|apprehended|rounded up|rounding up|booked|seized|detuvieron|detuvo|arrestaron|arresto a|capturaron|capturo|aprehendieron|fue (?:arrestad[oa]|detenid[oa]|capturad[oa]) con|fueron (?:arrestados|detenidos|capturados))\b/;

/** Words by which a sentence speaks of what a law lets officers do. */
const ruling =
  /\b(?:if|unless|except|when|whenever|may|can|could|allow\w*|let|lets|permit\w*|si|salvo|excepto|cuando|puede\w*|podia\w*|permit\w+|exclu\w+)\b/;

/** "doesn't stop police from arresting anyone with a criminal warrant": what every law leaves to the police. */
const leftToPolice =
  /\b(?:not|doesn't|didn't|don't|never|nothing) (?:\S+ ){0,4}?(?:stop|bar|keep|prevent|prohibit|forbid)\w* (?:\S+ ){1,4}(?:from )?(?:arrest|jail|charg|prosecut)\w*(?: \S+){0,4}$|\b(?:no|nada) (?:\S+ ){0,4}?(?:impide|prohibe|impedia|veda) (?:\S+ ){1,4}(?:arrest\w+|deten\w+|captur\w+)(?: \S+){0,4}$/;

/** "ICE needs a judge's warrant to enter": what agents must bring. */
const needed =
  /\b(?:needs?|needed|requires?|must (?:have|show|bring|see|present)|ask(?:s|ed)? (?:to see|for)|hac(?:e|ia) falta|necesit\w+|requier\w+|exig\w+|muestr\w+|ensen\w+)(?: \S+){0,3}$/;

/** "declined to comment on a pending case" */
const comment =
  /\b(?:comment\w*|discuss\w*|speak\w*|talk\w*|coment\w+|opinar|declarar|hablar) (?:(?:on|about|sobre|acerca de|de) )?(?:\S+ ){0,2}$/;

/** "At twenty he pleaded guilty", "se declaró culpable en 2003": what one man did, and when. */
const happened =
  /\b(?:pleaded|pled|was (?:convicted|charged|indicted|sentenced|arrested)|served|did time|se declaro|declaro culpable|fue (?:condenad[oa]|acusad[oa]|sentenciad[oa]|detenid[oa])|cumplio|lo (?:condenaron|acusaron|sentenciaron)|had (?:him|her) down|(?:marked|listed|named|tagged) (?:him|her)|was listed|(?:lo|la) (?:anotaron|ficharon|apuntaron|anoto|ficho|apunto|marco)|habia sido (?:anotad|fichad|apuntad|registrad|incluid)[oa])\b/;
const when =
  /\b(?:in|en|since|desde|de) (?:19|20)\d\d\b|\bat (?:age )?(?:\w+teen|twenty|\d\d)\b|\ba los (?:\d\d|dieci\w+|veinte)\b|^(?:my|mi|his|her) (?:\S+ )?(?:nephew|son|cousin|brother|husband|client|neighbor|father|uncle|friend|sobrino|hijo|primo|hermano|esposo|marido|cliente|vecino|padre|tio|amigo|cunado)\b/;

/** Talk of what a law does to such people: then a report is of the law. */
const lawTalk =
  /\b(?:protect\w*|unprotected|shelter\w*|shield\w*|covers?|covered|exempt\w*|exclu\w+|except\w*|excep\w+|carved?|ends? for|(?:drops?|falls?) away|(?:left|leaves?|leaving|written|shut) out|los(?:e|es|t|ing)|forfeit\w*|outside|ordinances?|laws?|rules?|policy|polic(?:y|ies)|clauses?|categor\w+|cooperat\w+|coopera\w*|hand\w* over|turn\w* over|ampar\w+|proteg\w+|protec\w+|cubr\w+|cobij\w+|fuera|pierd\w+|perd\w+|ordenanzas?|ley(?:es)?|normas?|reglas?|entreg\w+|clausulas?|salvedad\w*)\b/;

/** Who tells of single people or of whom he goes after, and how. */
const reported =
  /\b(?:ice|dhs|homeland security|homan|noem|bovino|trump|vance|white house|border patrol|federal (?:officials?|authorities|agents?|prosecutors?)|prosecutors?|republicans?|spokes\w+|police|detectives?|operation) (?:\S+ ){0,3}?(?:said|says|described|announced|identified|named|target\w*|reported|dropped|filed|charged|claimed|alleged|wrote|posted)\b|\b(?:according to|segun) (?:\S+ )?(?:ice|dhs|homeland|federal|police|prosecutors|court|records|policia|fiscalia|agentes|autoridades|vocer[oa]|portavoz)\b|\b(?:ice|dhs|fiscalia|policia|seguridad nacional|homan|trump|casa blanca|patrulla fronteriza|republicanos|vocer[oa]s?|portavoz|(?:autoridades|agentes|fiscales) federales|fiscales|operativo) (?:\S+ ){0,3}?(?:dijo|dijeron|dice|informo|describio|anuncio|identifico|acuso|aseguro|senalo|retiro|retiraron|presento|presentaron|apunta\w*|ira\w*|publico|afirmo)\b|\bdijo (?:\S+ ){0,4}(?:seguridad nacional|ice|vocer[oa])\b/;
const crimes =
  /\b(?:killed|murdered|raped|stabbed|shot|killers?|murderers?|asesinad[oa]s?|asesinos?|mat(?:o|aron)|violadores|violo|baleo|balearon|search warrants?|orden(?:es)? de (?:allanamiento|cateo|registro))\b/;
const generic = /\b(?:anyone|anybody|someone|somebody|quien|quienes|cualquiera|alguien)\b/;

/** "He was charged", "prosecutors said he had", "lo acusaron": a report of one person, in the past. */
const told =
  /\b(?:he|she) (?:\S+ )?(?:was|had|pleaded|pled|served|got|faced|belonged|admitted|spent|did|ran|carried|joined|picked up)\b|\b(?:se declaro|fue (?:acusad|condenad|sentenciad|imputad|procesad|fichad|anotad|declarad|hallad)[oa]|l[oa] (?:acusaron|condenaron|sentenciaron|ficharon|anotaron|apuntaron|procesaron|imputaron)|(?:dijo|dijeron|dijera|dijeran|segun|aseguro|sostuvo)\b(?: \S+){0,9} (?:tenia|era|pertenecia|enfrentaba|debia|andaba))\b/;

/** "a woman who pleaded guilty at nineteen": told of everyone like her. */
const anyone =
  /\b(?:who|whom|whoever|anyone|anybody|someone|somebody|those|people|quien|quienes|cualquiera|alguien|aquel|aquellos|(?:el|la|los|las|al) que|personas?)\b/;

/** "cannot verify that he belongs to a gang", "had no grounds to list him": what nobody could show of one man. */
const unproved =
  /\b(?:(?:cannot|can't|could not|couldn't|unable to|not able to|failed to)(?: \S+)? (?:verif|confirm|prove|show|establish|substantiat|corroborat)\w*|no (?:evidence|proof|grounds|basis|reason)(?: for| to| that)?|no (?:puede|pudo|podia|logro|pueden|pudieron|consta)n?(?: \S+)? (?:acredit|prob|comprob|verific|demostr|confirm)\w*|(?:no (?:tenia|tuvo|hay|habia|hubo|tiene)n?|sin) (?:pruebas?|motivos?|razon|razones|bases?) (?:para|de))(?: \S+){0,5}$/;

/** "placed him on the department's gang rolls", "found his name in a gang book": what was done to one man. */
const toOneMan =
  /\b(?:(?:placed|put|entered|listed|found|logged|filed|added|had) (?:him|her|his name|her name)|(?:hallaron|hallo|encontraron|encontro|pusieron|metieron|anotaron) su nombre)\b/;

/** "a pending asylum case", "sigue en proceso de deportación": no felony. */
const immigrationCase = /\b(?:deportation|removal|asylum|immigration|visa|civil|custody|eviction|asilo|migratori[ao]s?|deportacion)\b/;
const immigrationBehind =
  /^(?:de |por )?(?:su |la )?(?:deportacion|expulsion|remocion|asilo|naturalizacion|regularizacion|inmigracion|residencia|visa|migratori[ao]s?)\b/;

/** So far before the words stands what is said with them. */
const saidWords = 14;

/**
 * Whether the words name somebody whom no law leaves out: others are blamed for him, agents must bring the warrant, he was arrested.
 * `laws` are the law's mentions, `nouns` the words for exemptions.
 */
export function isSaidOfOthers({ doc }: Scene, hit: NameHit, sentence: Sentence, { laws, nouns }: Told): boolean {
  const before = doc.words(Math.max(sentence.from, hit.from - saidWords), hit.from);
  if (rhetoric.test(before) || leftToPolice.test(before)) return true;
  if (hit.topic.id.endsWith('warrant') && needed.test(before)) return true;
  if (hit.topic.id.includes('pending') && (comment.test(`${before} `) || isOfOtherCase(doc, hit, sentence))) return true;
  if (hit.topic.id.includes('gang') && unproved.test(before) && !anyone.test(before)) return true;
  if (isNear(nouns, sentence)) return false;
  if (people.test(doc.words(hit.from, hit.to)) && protecting.test(before) && !denied.test(before)) return true;
  const text = doc.words(sentence.from, sentence.to);
  const isRuling = ruling.test(text) || isNear(laws, sentence);
  if (
    hit.topic.id.includes('gang') &&
    toOneMan.test(doc.words(hit.from - 3, hit.to)) &&
    !anyone.test(doc.words(hit.from - 6, hit.from)) &&
    !isRuling
  )
    return true;
  // Whose brother, her son: one person, whatever the sentence says of a law.
  if (
    tellsOfRelative(doc, Math.max(sentence.from, hit.from - saidWords), hit.from + 1) &&
    !/\b(?:if|unless|si|anyone|quien|quienes)\b/.test(text)
  )
    return true;
  return !isRuling && arrests.test(doc.words(sentence.from, hit.from));
}

/** Whether it may be one man's story, or what somebody reports of one: so may a law's condition be told, too. */
export function findStory({ doc }: Scene, hit: NameHit, sentence: Sentence, { laws, nouns }: Told): 'one story' | 'reported' | undefined {
  const text = doc.words(sentence.from, sentence.to);
  if (isNear(nouns, sentence) || isNear(laws, sentence) || ruling.test(text) || isAsked(doc, sentence) || lawTalk.test(text))
    return undefined;
  if (
    !anyone.test(text) &&
    ((happened.test(doc.words(hit.from - 3, hit.to)) && when.test(text)) ||
      told.test(doc.words(sentence.from, hit.to)) ||
      tellsOfPerson(doc, sentence.from, hit.to))
  )
    return 'one story';
  return !generic.test(text) && (reported.test(text) || crimes.test(text)) ? 'reported' : undefined;
}

/** What the page speaks of. */
interface Told {
  laws: readonly Placed[];
  nouns: readonly Placed[];
}

const isNear = (list: readonly Placed[], { from, to }: Sentence): boolean => hasItems(list, from, to);

/** "convicted of nothing", "a pending asylum case"; "la visa la tiene pendiente": only after a felony "it" is one. */
function isOfOtherCase(doc: Doc, { from, to }: NameHit, sentence: Sentence): boolean {
  return (
    /^(?:por|de|of) (?:nada|ningun\w*|anything|any)\b/.test(doc.words(to, to + 2)) ||
    (/^(?:la|lo|las|los) (?!de\b)/.test(doc.words(from, from + 2)) &&
      !/\b(?:felon\w+|delitos?|cargos?|crim\w+|conden\w+|acus\w+)\b/.test(doc.words(doc.around(sentence, 1).from, from))) ||
    immigrationCase.test(doc.words(from, to)) ||
    immigrationBehind.test(doc.words(to - 1, to + 3)) ||
    immigrationBehind.test(doc.words(to, to + 3))
  );
}
