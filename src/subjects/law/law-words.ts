import type { Language } from '../../core/vocabulary';
import { WordSet } from '../../core/word-set';

/** The grammar words by which a reference to a law is read; all folded. */
export interface LawWords {
  /** Nouns that may stand for the law by themselves. */
  nouns: WordSet;
  /** Nouns that need an owner or "sanctuary" before them. */
  weakNouns: WordSet;
  determiners: WordSet;
  /** Between determiner and noun. */
  modifiers: WordSet;
  /** Among the modifiers, those that make a weak noun strong. */
  telling: WordSet;
  /** After the noun: it is no law noun at all. */
  notAfter: WordSet;
  /** Words right before or after that speak of a law in force. */
  forceBefore: readonly string[];
  forceAfter: WordSet;
  /** Words that speak of a bill. */
  billBefore: readonly string[];
  billAfter: WordSet;
  /** Nouns of bills: they move the focus. */
  billNouns: WordSet;
  indefinite: WordSet;
}

const set = (text: string): WordSet => new WordSet(text.trim().split(/\s+/));
const phrases = (text: string): string[] => text.split('|');

const en: LawWords = {
  nouns: set('ordinance law statute enactment'),
  weakNouns: set(
    'policy policies rules rule protections legislation measure code provision safeguards text chapter mandate directive decree edict bylaw',
  ),
  determiners: set('the this that its their our your such said'),
  modifiers: set(
    "existing amended current city local municipal sanctuary 2012 landmark original same city's council council's 's welcoming so called much said aforementioned today present decade old own long standing longstanding immigrant immigration protection protective chicago year years new very good fine great famous infamous vaunted praised touted celebrated cherished flawed imperfect noble proud generous supposed same whole entire revised rewritten updated revamped strengthened best known signature flagship",
  ),
  telling: set('sanctuary welcoming immigrant'),
  notAfter: set(
    'enforcement school firm makers maker making professor abiding degree department clerk books student practice licenses review journal firms schools clinic clinics students',
  ),
  forceBefore: phrases(
    'under|violation of|violations of|comply with|complies with|complied with|complying with|compliance with|in the|exceptions to|exception to|exceptions in|exceptions from|carve-outs in|carve outs in|carve outs from|carve outs to|loopholes in|loophole in|exemptions in|exemptions from|exemptions to|changes to|changes in|roll back|rolling back|rollback of|upheld|enforcement of|part of|parts of|provision of|provisions of|provisions in|spirit of|language in|language of|wording of|text of|letter of|protected by|section of|sections of|breach of|breaches of|limits of|scope of|interpretation of|because of|despite|since|broke|broken|struck from|stripped from|removed from|out of|eliminate from|erase from|deleted from|strike from|core of|heart of|by|with|critics of|opponents of|what|within|abide by|abides by|run afoul of|contrary to|covered by|required by|forbidden by|barred by|allowed by|governed by|written into|built into|carved into|holes in|gaps in|hole in|gap in|outs in|purpose of|intent of|behind|from|training on|trained on|reading of|words of|test|tests|testing|keep|keeping|protect|protecting|rely on|relies on|relied on|wants|want|wrote|authors of|author of|copy of|chapter of|edges of|teeth of|letter and spirit of|carve outs into|loopholes into|exceptions into|holes into|carve-outs of|carve outs of|exceptions of|loopholes of|exemptions of|clean up|cleaned up|after|before|until|stand by|stands by|stood by|standing by|stand behind|stands behind|stood behind|proud of|loyal to|faithful to|true to|bound by|hide behind|hides behind|shielded by|sheltered by|read|reads|reading|teeth in|pages of|paragraph of|clause of|clauses of|clause in|clauses in|line in|line of|lines of|lines in|words in|wording in|architect of|architects of|heir to|apply|applies|applied|applying|uses|using|test of|limits in',
  ),
  forceAfter: set(
    "bars barred prohibits prohibited forbids forbade limits limited restricts restricted prevents prevented requires required allows allowed lets permits permitted says said states contains contained includes included protects protected keeps kept stops stopped has had does did doesn't didn't still already currently remains remained dates applies applied covers covered tells told directs directed blocks keeps stood stands makes made gives gave leaves left draws bans banned governs instructs spells 's exists exist goes since today now never sets shields shielded lacks lacked carves carved exempts exempted stayed stays survives survived works worked was is grew creates created covers passed's still binds bind takes took comes came strikes struck offers offered bends holds held lists listed names named reads carries carried provides provided speaks calls grants granted guarantees guaranteed promises opens opened ends cuts spares spared treats treated empowers frees denies denied withholds excludes excluded excepts excepted means meant isn't wasn't cannot can't shall must defines defined drops dropped asks asked demands demanded orders ordered turns shuts swallows trusts reserves reserved",
  ),
  billBefore: phrases(
    'introduce|introduced|introducing|propose|proposed|proposing|sponsor|sponsors|sponsored|sponsors of|sponsor of|vote on|voted on|voting on|vote for|voted for|vote against|voted against|voting against|table|tabled|advance|advanced|debate|debated|debating|approve|approved|approving|refer|referred|send|sends|sending|sent|block|blocked|defeat|defeated|reject|rejected|consider|considered|considering|draft|drafted|file|filed|co-sponsor|pass|passed|passing|passage of|support for|hearing on|sign|signed|adoption of|adopt|enact|bring up|call up|push for|rally for',
  ),
  billAfter: set(
    'would could might if introduced tabled failed heads advanced advances stalled faces cleared sponsored proposed pending goes died won lost passes passed moves moved sits comes came',
  ),
  billNouns: set('proposal bill amendment measure legislation resolution rewrite substitute motion'),
  indefinite: set('a an another any new proposed amending amended'),
};

const es: LawWords = {
  nouns: set('ordenanza norma ley normativa estatuto'),
  weakNouns: set(
    'politica politicas regla reglas protecciones medida legislacion texto reglamento disposicion ordenamiento articulado capitulo precepto mandato decreto edicto bando',
  ),
  determiners: set('la esa esta dicha su nuestra aquella citada mencionada el ese este dicho nuestro citado mencionado'),
  modifiers: set(
    'nueva nuevo actual misma propia vigente famosa polemica llamada dizque supuesta supuestamente presunta buena gran celebre mentada bendita consabida dichosa tan acogedora citada mencionada',
  ),
  telling: set('santuario acogedora bienvenida'),
  notAfter: set('federal estatal mordaza marcial seca penal de'),
  forceBefore: phrases(
    'bajo|segun|violacion de|violaciones de|violaciones a|cumple con|cumplen con|cumplir con|cumplir|cumplimiento de|excepciones de|excepciones a|excepciones en|lagunas de|lagunas en|salvedades de|tocar|cita|citar|explica|gracias|enmiendas a|enmienda a|cambios a|cambios en|aplicacion de|parte de|texto de|letra de|espiritu de|amparo de|a pesar de|desde que|gracias a|por|con|en|dentro de|de acuerdo con|conforme a|eliminar de|eliminadas de|quitar de|borrar de|prohibido por|protegidos por|contra|alcance de|limites de|eje de|corazon de|de|orgullosos de|fieles a|apego a|al amparo de|amparado en|amparados en|amparados por|amparada por|a la luz de|en virtud de|con arreglo a|articulo de|articulos de|apartado de|inciso de|renglon de|renglones de|parrafo de|clausula de|clausulas de|clausula en|huecos de|huecos en|agujeros de|agujeros en|hoyos de|hoyos en|rendijas de|rendijas en|resquicios de|candados de|padres de|madre de|padre de|autor de|autores de|autora de|artifice de|leer|lee|leyo|lean|lea|citada en|prevista en|previstas en|previsto en|previstos en|apartarse de|ajustarse a|sujetarse a|atenerse a|saltarse|brincarse|torcer|tuerce|estirar|exprimir|conocer|conoce|conocen|sostener|sostiene|sostenemos|respaldar|respalda',
  ),
  forceAfter: set(
    'prohibe prohibia impide impedia limita limitaba restringe permite permitia dice decia establece establecia protege protegia exige exigia obliga contiene contenia incluye incluia tiene tenia sigue seguia ordena vigente rige regia ya aun todavia manda fue es existe data veda autoriza autorizaba dejaba deja no que tampoco ampara amparaba cubre cubria blinda lleva llevaba nacio data entro contempla contemplaba preve preveia fija marca senala obliga conserva conservaba mantiene mantenia evita evito limita restringia castiga define trae traia da daba aclara admite admitia excluye excluia exceptua exceptuaba saca quita ofrece ofrecia otorga otorgaba concede concedia garantiza garantizaba reza advierte hace hacia dispone disponia estipula estipulaba faculta facultaba reserva presume puede enumera enumeraba cubria nace nacio vale valia distingue calla impone imponia consagra recoge recogia abre abria cierra obligaba pone entrega entregaba abandona abandonaba se',
  ),
  billBefore: phrases(
    'presentar|presento|presentaron|proponer|propuso|propone|enviar|envia|envio|enviaron|turnar|turno|turnaron|votar|votaron|votacion de|aprobar|aprobo|aprobaron|rechazar|rechazo|debatir|patrocinar|patrocino|aprobacion de|introdujo|impulsa|impulsar|promulgar|firmar|firmo|votar por|a favor de',
  ),
  billAfter: set('propuesta seria permitiria prohibiria eliminaria podria fracaso permitira pasaria avanzo'),
  billNouns: set('propuesta proyecto enmienda iniciativa resolucion mocion'),
  indefinite: set('una un otra nueva'),
};

export const lawWords: Record<Language, LawWords> = { en, es };
