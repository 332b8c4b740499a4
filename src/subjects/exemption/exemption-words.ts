import type { Language } from '../../core/vocabulary';
import { WordSet } from '../../core/word-set';

/** A general word for an exemption, where it stands. */
export interface ExemptionNoun {
  from: number;
  to: number;
  /** "gaps", "huecos". */
  isWeak?: true;
}

/** The grammar words by which exemptions are read; all folded. */
export interface ExemptionWords {
  /** The general word, as patterns. */
  nouns: readonly string[];
  /** Words for holes and provisos that are an exemption only right beside the law or its conditions. */
  weakNouns: readonly string[];
  /** Another thing's exceptions: words right before. */
  otherBefore: ReadonlySet<string>;
  /** "exception to the Fourth Amendment": what follows and belongs to something else. */
  otherAfter: readonly string[];
  /** Idioms: "with the exception of". */
  idioms: readonly string[];
  /** Words that speak of helping immigration agents. */
  cooperation: readonly string[];
  /** Words that speak of a law's protection, and of its loss. */
  shelter: RegExp;
  /** Words by which a law says whom it does not protect. */
  withheld: RegExp;
  /** Words by which a sentence adds one more to what the sentence before it told. */
  added: RegExp;
  /** Words of conditions: if, unless, who. */
  conditional: WordSet;
}

/** At each bar that stands in no bracket. */
const phrases = (text: string): string[] => text.split(/\|(?![^(]*\))/).map((phrase) => phrase.trim());
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const en: ExemptionWords = {
  nouns: phrases(
    "carve-out|carve-outs|carveout|carveouts|loophole|loopholes|exception|exceptions|exemption|exemptions|exclusion|exclusions|carved out exceptions|outs|escape hatches|escape hatch|escape clause|escape clauses|(situations|circumstances|instances) (in which|where|when) [0-3] (not|longer|doesn't|didn't|don't) [0-1] (apply|protect|cover|hold)",
  ),
  weakNouns: phrases(
    'caveat|caveats|proviso|provisos|holes|gap|gaps|trapdoor|trapdoors|back doors|backdoors|side doors|cutout|cutouts|opt outs|allowances|limitations|qualifications|disqualifications|asterisk|asterisks|set asides|derogations|wiggle room|strings attached|get out clauses|opt outs|blind spots|weak spots|trap doors|(excluded|exempted|exempt|excepted|exclusionary|disqualifying|disqualified|exceptional) (group|groups|category|categories|class|classes|condition|conditions|case|cases|provisions|persons|people)|categories of people excluded|ineligibility criteria|four (categories|conditions|circumstances|situations|clauses|grounds|triggers)|(the|those|these) four (groups|classes|cases|instances|reasons|scenarios|footnotes|kinds of people)|outs|escape routes|escape route|let outs|ways out|exit ramps|permissions|exclusionary clauses|excluded classes|soft spots|cracks|chinks|leaks|workarounds|safety valves|off ramps',
  ),
  otherBefore: set(
    'tax property homestead zoning parking fare vaccine religious medical hearsay exigent sales income school budget fee toll mask export hardship filibuster labor overtime antitrust public-records foia records sunset senior legal noise license licensing copyright fire building insurance coverage disclosure gun gunshot travel visa refugee ministerial environmental emergency spending liquor food rent tariff trade title estate charitable policy accounting warrant search discovery curfew helmet plastic bag personal',
  ),
  otherAfter: phrases(
    'to the rule|to the rules|to the warrant requirement|to the fourth amendment|to the curfew|to the ban|to the mask|to the hearsay rule|to that rule|to this rule|to the moratorium|to the public records|from taxes|from taxation|from the tax|from jury duty|from property taxes|from the sales tax|for religious|for medical|for seniors|to policy|to the filibuster|to zoning|to the zoning|from zoning|to the tax code|in the tax code|to the open meetings|from disclosure|in the road|in the roads|in the street|in the streets|in the pavement|in the roof|in the wall|in the budget|in the schedule|in the data|from overtime|to the travel ban|from parking',
  ),
  idioms: phrases(
    'with the exception|with few exceptions|with some exceptions|without exception|no exceptions|no exception|by way of exception|exception that proves|take exception|took exception|takes exception|taken exception|the exception rather|exception not the rule|make an exception|makes an exception|made an exception|an exception for|is the exception|are the exception|was the exception|were the exception|not the exception|to the exclusion|rare exception|rare exceptions|few exceptions|only exception was|notable exception|notable exceptions|possible exception',
  ),
  cooperation: phrases(
    'cooperate|cooperates|cooperating|cooperation|collaborate|collaborating|collaboration|work with|works with|working with|work alongside|help|helps|helping|assist|assists|assisting|assistance|aid|turn over|turning over|turned over|hand over|handing over|handed over|hand|share|sharing|shared|detain|detained|detaining|hold|held|holding|honor|honoring|notify|notifying|alert|alerting|report|reporting|tip off|communicate|communicating|talk to|call|calling|pick up the phone|pick up a phone|picking up the phone|phone|phoning|telephone|ring|deport|deported|deportation|transfer|transferring|deliver|provide information|giving information|give information|coordinate|partner|protect|protected|protects|protection|protections|shield|shielded|shields|exclude|excluded|excludes|excluding|immigration|ice|federal agents|federal authorities|removal|arrest|arrested|exempt|exempts|exempted|apply|applies|applied|cover|covered|covers',
  ),
  shelter:
    /\b(?:protect\w*|unprotected|shelter\w*|shield\w*|cover(?:s|ed|age)?|safeguards?|strip(?:s|ped)?|los(?:e|es|t|ing)|forfeits?|forfeited|voids?|voided|cancel(?:s|ed|led)?|exclu\w+|ineligible|disqualif\w+|outside|beyond|excepts?|excepted|exempt\w*|leaves? out|left out|leaving out|written out|carved out|handover|turned over|turn(?:s|ing)? over|hand(?:ed|s|ing)? (?:over|to)|off the table|untied|applies|apply|appl(?:y|ies|ied)|category|categories|clause|provision|prong|line about|language on|asterisks?|deal is off|out in the cold|gives? (?:him|her|them|you|nothing|no)|save you|void|groups?|lapses?|drops?|reach(?:es)?|benefits?|refuge|feds|uncovered|withdrawn|out of luck|bound|invoke\w*|extend\w*|relieves?|disregard\w*|cooperat\w*|barr?(?:s|ed|ing)?|ice|immigration|restrictions?|exception\w*|fair game|exits?|umbrella|no cover|ground for|grounds for|enough|(?:puts?|took|takes?) (?:you|him|her|them|people|anyone|a \w+) (?:out|beyond|outside)|shut out|pushed out|off limits|turn you in|(?:you|he|she|they) (?:are|were|was|is) out|loses? (?:its|their|his|her)|stops? (?:short|at)|opens? the door|falls? away|out from under)\b/,
  withheld:
    /^(?:but |and )?not (?:though |however )?for\b|\b(?:(?:not|doesn't|didn't|don't|won't|never|no longer) (?:protect|cover|shield|apply|extend|shelter)|(?:offer|offers|offered|give|gives|gave|grants?|granted) no (?:protection|cover|shelter|refuge)|leaves? out|left out|leaving out|carve[sd]? out|excludes?|excluded)\b/,
  added:
    /^(?:nor|so|or|and if|and (?:any|those|people|the)|the same|likewise|ditto|then|next|finally|last|fourth|third|second)\b|\b(?:the same goes|among them|one of them|as (?:can|could|may|might|will|would|is|are|was|were|does|did) (?:any|people|those|a|some))\b/,
  conditional: new WordSet(
    'if enough unless when who whose except where provided whenever only anyone someone people immigrants those suspects individuals person persons residents him her them one',
  ),
};

const es: ExemptionWords = {
  nouns: phrases(
    'excepcion|excepciones|exencion|exenciones|salvedad|salvedades|laguna|lagunas|exclusion|exclusiones|resquicio|resquicios|vacio legal|vacios legales|hueco legal|huecos legales|carve-outs|carve-out|carveouts|(casos|supuestos|grupos|categorias) (exceptuados|exceptuadas|de excepcion|de exclusion)|(supuestos|situaciones|circunstancias) en (que|los que|las que|los cuales|las cuales) [0-3] no [0-1] (vale|aplica|rige|protege|ampara|sirve|cubre)',
  ),
  weakNouns: phrases(
    'hueco|huecos|candado|candados|agujero|agujeros|hoyo|hoyos|rendija|rendijas|grieta|grietas|reservas|distingo|distingos|portillo|portillos|puertas traseras|condicionantes|condicionante|exceptuados|excluidos|no cubiertos|causales|vacios|fisuras|escapatoria|escapatorias|(los|esos|estos|aquellos) supuestos (en que|en los|previstos)|(casos|supuestos) (previstos|exceptuados|excluidos|excepcionales)|salidas|puertas de (atras|escape)|(valvula|valvulas|via|vias) de escape|(clausula|clausulas) de (excepcion|exclusion|escape)|excluyentes|dispensas|boquetes|boquete|peros|asteriscos|trampas|puntos ciegos|(categorias|grupos|casos|personas) (exentas|exentos|excluidas|excluidos|exceptuadas|exceptuados)|criterios de descalificacion|salidas de emergencia|(las)? cuatro (condiciones|causales|categorias)|(las|los|esas|esos) cuatro (supuestos|casos|motivos|razones|situaciones|clausulas|grupos|circunstancias)|asegunes|(esa|dicha|aquella) salida|limitaciones|trampillas|escotillas|puertas falsas|goteras|brechas|coladeras|hendiduras|ranuras',
  ),
  otherBefore: set('fiscal fiscales tributaria tributarias'),
  otherAfter: phrases(
    'de impuestos|fiscal|fiscales|tributaria|tributarias|a la regla|al toque de queda|social|de pagos|arancelarias|de visa|de visas|religiosa|religiosas|medica|medicas|del iva|de matricula|de la calle|de las calles|del pavimento|del techo|en el techo|en la calle|en el presupuesto|mentales|mental|de memoria|del parque|de agua|costeras?',
  ),
  idioms: phrases(
    'con excepcion|con la excepcion|a excepcion|sin excepcion|sin excepciones|con algunas excepciones|con contadas excepciones|la excepcion que confirma|de excepcion|hacer una excepcion|salvo excepciones|no hay excepciones|por excepcion',
  ),
  cooperation: phrases(
    'cooperar|coopere|cooperen|cooperaba|cooperacion|colaborar|colabore|colaboren|colaboraba|colaboracion|ayudar|ayude|ayuden|asistir|entregar|entregue|entreguen|entregado|entregaban|compartir|comparta|detener|detenga|detengan|retener|retenga|avisar|notificar|levantar el telefono|telefonear|llamar|llame|llamen|denunciar|reportar|deportar|deportado|deportacion|coordinar|transferir|informacion|inmigracion|migratorias|migratorios|migracion|ice|agentes federales|autoridades federales|proteger|protege|protegia|proteccion|protegidos|excluia|excluye|excluian|excluidos|trabajar con|trabajara con|dejaba fuera|quedaban fuera|aplica|aplicaba|cubre|cubria',
  ),
  shelter:
    /\b(?:ampar\w+|proteg\w+|proteccion\w*|protecciones|cubr\w+|cobertura|escudo|resguard\w+|garantias|salvaguard\w+|exclu\w+|queda(?:n|ba|ban)? (?:fuera|sin)|quedo fuera|fuera de|sin amparo|pierd\w+|perd\w+|perder\w*|anula\w*|alcanza\w*|paraguas|sac(?:a|an|aba|aria) (?:de|del)|no (?:le|les) debe\w*|caduca\w*|vale|valia|rige para|a la intemperie|no existe|defendi\w+|dej(?:a|an|aba|o|ar) (?:fuera|sin)|entreg\w+|avisar|llamar|retener|excepto|salvo|menos|categorias?|autoriz\w+|clausula|renglon|condiciones|beneficios|aplica\w*|sirve|basta\w*|cuatro|excepcion\w*)\b/,
  withheld:
    /^(?:pero |aunque )?no (?:asi )?(?:para|a) (?:quien|los|las|el|la|al|todo)|\b(?:(?:no|tampoco|ni|nunca) (?:lo |la |los |las |le |les )?(?:ampar|proteg|cubr|cobij|alcanz|defiend|defend|ayud|auxili|resguard|acog|incluy|benefici|abarc|blind)\w*|no (?:vale|valia|sirve|servia|rige|regia) para|dej\w+ (?:fuera|sin amparo|sin proteccion)|exclu(?:ye|yen|ia|ian|yo))\b/,
  added:
    /^(?:ni|tampoco|tambien|o|lo mismo|igual|y (?:si|quien|los|el|al|a|de|la)|por ultimo|finalmente)\b|\b(?:lo mismo|tampoco|entre ell[ao]s|una de ellas|uno de ellos)\b/,
  conditional: new WordSet(
    'si basta bastaba cuando quien quienes salvo excepto cuyo cuya cuyos cualquiera alguien personas inmigrantes todo toda aquel aquellos',
  ),
};

export const exemptionWords: Record<Language, ExemptionWords> = { en, es };
