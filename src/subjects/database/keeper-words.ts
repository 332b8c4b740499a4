import { WordSet } from '../../core/word-set';

/** Verbs of keeping a list, between who keeps it and the list; all folded. */
export const keeps = new RegExp(
  `\\b(?:${[
    "keep|keeps|kept|keeping|maintains?|maintained|runs?|ran|running|operates?|operated|holds?|held|has|have|had|owns?|contains?|possess(?:es)?|manages?|managed|administers?|oversees?|houses?|hosts?|stores?|compiles?|compiled|assembled?|develop(?:s|ed)?|builds?|built|building|creates?|created|starts?|started|starting|launch(?:es|ed)?|opens?|opened|sets? up|uses?|used|feeds?|fed|updates?|shut|shuts|closed?|closes|scrapp?e?d?|ended|drop(?:s|ped)|dismantled|deleted|purged|retired|switched|turned|unplugged|destroyed|wiped|erased?|abolished|eliminated|discontinued|abandoned|got rid of|does away|did away|makes? up|made|made up|draws? up|drew up|its own|there 's|there is|there was|went on",
    '(?:alberg|llev|manej|oper|utiliz|emple|conserv|guard|administr|aliment|cre|arm|elabor|compil|custodi|gestion|actualiz|resguard|apag|cerr|elimin|borr)(?:[ao]|an|aron|aban?|ara)|(?:conten|contien|manten|mantien|mantuv|ten|tien|tuv|dispon|pose|exist)(?:[eo]|en|ian?|ieron)|usan?|usaban?|cierran?|comparten?|(?:cuentan?|contaba) (?:\\S+ )?con|abr(?:io|ieron)|estren[oa]|presume|sostiene|suprimio|desmantelo|desactivo|abandono|clausuro|purgo|depuro|retiro|enterro|renuncio a|(?:puso|pondra) fin a|dej(?:o|ara|a) de|hay|habia|copia \\S+|vuelca',
  ].join('|')})\\b`,
);

/** Verbs of planning one, between who will keep it and the list. */
export const plans =
  /\b(?:announce[sd]?|propose[sd]?|plan(?:s|ned)?|promise[sd]?|want(?:s|ed)|unveil(?:s|ed)|order(?:s|ed)|approve[sd]|will (?:build|create|keep|launch|start)|anunci[ao]\w*|promet\w+|prepara\w*|alista\w*|planea\w*|propuso|propone|impulsa\w*|quiere\w*|tendra|creara\w*|lanz\w+|presento|implement\w+|aprob\w+|ordeno|decreto|inauguro)\b/;

/** "Boston police list them in a", "la policía los mete en una": who enters names in a list of theirs. */
export const enters =
  /^(?:'s )?(?:(?:police|officers|agents|deputies|detectives|department|sheriff|the) )*(?:\S+ )?(?:lists?|listed|tracks?|tracked|ranks?|ranked|classif\w+|clasifican?|clasifico|apuntan?|types?|typed|enters?|entered|records?|recorded|puts?|logs?|logged|places?|placed|registran?|registro|fichan?|ficho|anotan?|anoto|mete|meten|metio|incluyen?|incluyo|inscriben?|inscribio) (?:\S+ ){0,6}(?:in|into|on|en) (?:an?|una?)$/;

/** Words between a phrase and who keeps it, right behind: "kept by the FBI", "que lleva la policía estatal". */
export const linkWords: ReadonlySet<string> = set(
  'manos cargo hands of at from in within inside by kept run maintained held operated owned compiled managed overseen administered hosted housed created started that which the belonging to own its their his her s ' +
    'de del la el los las en por que cual mantiene mantienen mantenia lleva llevan llevaba tiene tienen tenia maneja manejan manejaba opera operan operaba conserva guarda administra administran administraba creo custodia gestiona resguarda llevan mantienen tienen manejan operan guardan conservan administran policia policias departamento departamentos oficina agencia agencias mantenido mantenida llevado llevada administrado administrada operado operada creado creada propio propia',
);

/** Links that alone tie a keeper to what stands before it. */
export const isLinked = /^(?:of|at|from|in|within|inside|by|del?|en|por)\b|\b(?:by|to|por|de|del)\b|^(?:that|which|que|the|el|la)\b/;

/** Words before a name that make it no subject: "shared with ICE", "según el FBI". */
export const notSubjectAfter = set(
  'with to by from for of in at on into against about unlike than like under after before con a al por de del para en sobre contra segun ante bajo tras hacia y and',
);

/** Who keeps lists in every town: "police keep", "la comisaría lleva". */
export const localKeepers = new WordSet(
  'police department detective detectives officer officers deputies cops sheriff sergeant sergeants lieutenant chief patrolmen investigators policia policias agente agentes comisaria jefatura corporacion ayuntamiento uniformados sargento gobierno government fiscalia antimaras'.split(
    ' ',
  ),
);

/** "in a drawer at the police station". */
export const ownStation =
  /\b(?:at|in) the (?:police|sheriff 's) (?:station|department|office|headquarters)\b|\ben la (?:comisaria|jefatura|estacion)\b/;

/** Whether, or anybody's: nobody says that there is one. */
export const isAsked =
  /\b(?:whether|if|should|could|would|may|might|can|cannot|can't|not|never|no|most|many|some|every|each|any|other|nobody|que si|si|deberian?|podrian?|cada|muchas|muchos|algunas|algunos|otras|otros|ningun\w*|nunca|nadie)\b/;

/** What makes a list somebody's own where nobody is named: "a local gang file", "un inventario municipal". */
export const isLocal = /\b(?:local|in-?house|in house|homegrown|home grown|municipal|townwide|citywide|interno|interna|casero|casera)\b/;

/** What sets a list apart from the one just spoken of. */
export const isSeparate =
  /\b(?:separate|another|second|additional|different|parallel|otro|otra|aparte|segundo|segunda|distinto|distinta|paralelo|paralela)\b/;

/** Keepers that no pack knows, with the phrase before or behind them. */
export const unknownKeeper = {
  /** A piece of each of them, looked for before the patterns are made ready: few pages speak of one. */
  any: /minist|secretari|nacional|national|gendarmer|guardia|scotland|school|escolar|jail|carcel/,
  behind:
    /^(?:(?:of|at|from|by|kept by|run by) (?:the )?|del |de la |de los |que (?:lleva|maneja|tiene|mantiene) (?:el|la) )(?:\S+ )?(?:ministerio|ministry|secretaria de|policia nacional|national police|gendarmeria|guardia (?:civil|nacional)|scotland yard|school district|distrito escolar|county jail|carcel del condado)\b/,
  ahead: new RegExp(
    `\\b(?:minister|ministry|ministr[oa]|ministerio|secretari[oa] de (?:seguridad|gobernacion))\\b(?: \\S+){0,6} ${plans.source}(?: \\S+){0,2} ?$|\\b(?:ministry|national police|gendarmerie|scotland yard|school district|jail)(?: 's)?(?: \\S+)? ?$`,
  ),
} as const;

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
