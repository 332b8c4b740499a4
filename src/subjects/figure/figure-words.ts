import type { FigureStatus, Language } from '../../core/vocabulary';
import { WordSet } from '../../core/word-set';

/** The grammar words by which warrant figures are read; all folded. */
export interface FigureWords {
  /** "warrants", "órdenes de arresto". */
  heads: readonly string[];
  /** Kinds of warrant that are not meant, beside the head. */
  otherKinds: WordSet;
  /** After the head: "warrant officers". */
  otherAfter: WordSet;
  /** Words of a page about securities or town meetings; one is enough. */
  otherPage: readonly string[];
  /** Words that speak of securities; two different ones are enough. */
  securities: RegExp;
  people: WordSet;
  wanted: WordSet;
  cases: WordSet;
  /** Between people and their warrants. */
  holding: WordSet;
  /** Between number and head none of these may stand. */
  breakers: WordSet;
  /** Between a head and its number behind it. */
  linking: WordSet;
  statuses: ReadonlyMap<string, FigureStatus>;
  /** Not yet done: what is about to be cleared is still outstanding. */
  future: WordSet;
  /** "of them", "of those". */
  partitives: readonly string[];
  /** Words of a population. */
  population: WordSet;
  /** "the backlog stands at": nouns for the stock of warrants. */
  stocks: WordSet;
  /** Nouns of other things that are counted. */
  rivals: WordSet;
  /** Nouns after a bare number that say it counts something else. */
  otherCounts: WordSet;
}

const set = (text: string): WordSet => new WordSet(text.trim().split(/\s+/));
const list = (text: string): string[] => text.split('|').map((phrase) => phrase.trim());

function statusesOf(table: Record<FigureStatus, string>): Map<string, FigureStatus> {
  return new Map(
    Object.entries(table).flatMap(([status, words]) =>
      words
        .trim()
        .split(/\s+/)
        .flatMap((word) => (word.endsWith('*') ? conjugate(word.slice(0, -1)) : [word]))
        .map((word) => [word, status as FigureStatus] as const),
    ),
  );
}

/** The forms in which news says what somebody did or had done: of a regular verb in -ar or -ir, or of an English one. */
function conjugate(verb: string): string[] {
  const stem = verb.slice(0, -2);
  const end = verb.slice(-2);
  if (end === 'ar')
    return ['a', 'an', 'o', 'aron', 'aba', 'aban', 'ado', 'ada', 'ados', 'adas', 'ando', 'ara', 'aran'].map((form) => stem + form);
  if (end === 'ir')
    return ['e', 'en', 'io', 'ieron', 'ia', 'ian', 'ido', 'ida', 'idos', 'idas', 'iendo', 'ira', 'iran', 'iera', 'ieran'].map(
      (form) => stem + form,
    );
  const root = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  return [verb, `${verb}s`, `${root}ed`, `${root}ing`];
}

const en: FigureWords = {
  heads: [
    ...list('warrants|warrant|bench warrants|capiases|capias|orders for arrest|order for arrest|arrest orders|arrest order'),
    '(body|bodily|bench|civil) attachments',
    'writs of (bodily attachment|attachment|capias)',
  ],
  otherKinds: set(
    'search no-knock knock press impressment geofence death stock share public private placement tax redemption administrative immigration ice detainer execution wiretap tracking surveillance material covered redeemable penny detachable equity sponsor investor distress possessory entry inspection covid keyword dna blood series class a article town meeting chief reverse royal fisa nullification landlord eviction health psychiatric',
  ),
  otherAfter: set(
    'officer officers article articles canary coverage holders holder exercise exercised agreement agreements shares roundup requirement clause',
  ),
  otherPage: list(
    'stock warrant|stock warrants|share count|exercise price|common stock|per share|shareholders|warrant holders|nasdaq|redeemable warrants|public warrants|class a ordinary|convertible notes|town meeting warrant|warrant article|warrant officer candidate|chief warrant officer|trust account',
  ),
  securities:
    /\b(?:shares?|shareholders?|stock|exercised|exercisable|apiece|private placement|investors?|proceeds|offering|ipo|holders|equity|dividend|redeem(?:ed|able)?|nasdaq|earnings|quarter)\b/g,
  people: set(
    'people persons person residents individuals men women drivers motorists defendants suspects names adults fugitives offenders absconders accused parents chicagoans citizens immigrants families workers teenagers juveniles youths voters tenants chicagoans customers',
  ),
  wanted: set('fugitives absconders scofflaws'),
  cases: set('cases case files offenses'),
  holding: set(
    'with have had has having wanted on facing face faced sought named subject carrying carry owe under by who whose active open outstanding hold holding against an a living',
  ),
  breakers: set(
    'that which who whom to for in was were is are has have had by with without from at on into if when while because than said says but or he she they it we you would will could can may might must should not per after before since until as about under',
  ),
  linking: set(
    'is are was were stood stands stand reached reach reaches rose risen fell fallen climbed dropped grew grown swelled ballooned totaled totalled totaling totalling totals total numbered numbering number numbers hit hits exceeded exceeds exceeding topped tops topping surpassed remain remained remains account accounts accounted comprise comprises sits sat hovered hovers came comes to at near put pegged estimated estimates shrank shrunk declined counted count equals amounted amount peaked jumped doubled tripled passed passes',
  ),
  statuses: statusesOf({
    outstanding:
      'outstanding open active unserved pending unexecuted backlog backlogged books standing existing current lingering unresolved unpaid languishing languish unenforced uncleared live valid waiting unfulfilled undelivered unexecuted unresolved unclaimed uncollected outstanding pile stale dormant reviewing remain remained remains carrying aging hanging',
    issued: 'issue* reissue* renew* generate* authorize* sign* approve* obtain* issuance filed new wrote writes issuing',
    served: 'serve* execute* enforce* apprehend* service picked arrested captured caught nabbed detain* collar* booked hauled',
    recalled:
      'recall* annul* nullified nullify vacate* rescind* cancel* lift* void* invalidate* quashed quash quashing quashes withdrawn withdrew withdraw withdraws withdrawing withdrawal withdrawals cancelled cancelling cancellation cancellations revocation rescission squashed wipe* wiping erase* forgave forgiven forgive forgives forgiving undone undid undo rid',
    dismissed:
      'dismiss* toss* purge* scrap* expunge* delete* dismisses dismissal dismissals thrown threw throw throwing scrapped drop drops dropped dropping cleansed struck strike striking throws',
    other:
      'clear* resolve* process* clos* cleared clear clearing clears entered analyzed reviewed review disposed settled recorded handled expired removed lapsed lapse examined clearance',
  }),
  future: set(
    'would will urge urges urged urging ask asks asking plan plans planned planning aim aims aimed seek seeks seeking want wants hope hopes could might should propose proposed proposes proposal intend intends expected expects ready vowed pledged promise promised promises might',
  ),
  partitives: list(
    'of them|of those|of these|of all those|of all of those|of all of them|of all these|of the warrants|of the total|of the backlog|of its warrants|of all warrants|of that number|of which|of the group|of such warrants|of the list|of the pile|of the stock|of the cases|of its own|of theirs|of the ones',
  ),
  population: set(
    'adults residents people households citizens drivers motorists men women inhabitants population families persons adult resident person man woman driver motorist inhabitant citizen voter taxpayer household households teenagers voters workers souls locals townspeople grownups homes taxpayers',
  ),
  stocks: set(
    'backlog count total tally number numbers figure figures list pile stack inventory caseload stockpile load stock sum mountain heap cabinet it they those these ones there rest',
  ),
  rivals: set(
    'population inhabitants residents arrests arrest officers deputies dollars budget crimes homicides murders shootings jobs students votes fines tickets citations calls bookings inmates prisoners detainees jail cases lawsuits complaints registry voters employees cars vehicles guns weapons stops searches attendance cards hearings pages',
  ),
  otherCounts: set(
    'years year days day months month weeks week hours minutes percent dollars miles feet officers deputies arrests agents votes states counties cities judges courts agencies times police points clinics words pages beds vehicles cars guns weapons inmates',
  ),
};

const es: FigureWords = {
  heads: [
    '(ordenes|orden) (judiciales|judicial|penales|vigentes|pendientes|activas)? de (arresto|aprehension|captura|detencion|busqueda y captura|busqueda|apremio|comparecencia)',
    '(ordenes|orden) (judiciales|penales) (pendientes|vigentes|activas|abiertas)',
    'ordenes (pendientes|vigentes|activas|abiertas)?',
    '(pedidos|boletas|mandatos|mandamientos|oficios|pedido|boleta|mandato|mandamiento|oficio) (judiciales|penales|judicial|penal)? de (captura|arresto|aprehension|detencion|apremio|localizacion|busqueda)',
    '(mandamientos|mandatos) judiciales',
    'requisitorias',
    'requisitoria',
    'orden (pendiente|vigente|activa|abierta)',
    '(mandamientos|mandatos) (vigentes|pendientes|activos|abiertos)',
    '(mandamiento|mandamientos) (por|para|del)',
    '(ordenes|orden) de (ingreso en prision|ingreso|presentacion)',
    '(captura|capturas) (vigente|vigentes|pendiente|pendientes|recomendada|recomendadas|activa|activas)',
  ],
  otherKinds: set('ejecutivas cateo allanamiento registro ejecutiva compra proteccion restriccion alejamiento deportacion expulsion'),
  otherAfter: set('ejecutivas ejecutiva medicas religiosas profesionales mundiales publico cateo trabajo produccion servicio pago del'),
  otherPage: list(
    'acciones ordinarias|bolsa de valores|titulos opcionales|pendientes de ejercicio|precio de ejercicio|oferta secundaria|empresas de cheque en blanco|ordenes de compra|ordenes religiosas',
  ),
  securities:
    /\b(?:accion|acciones|accionistas|bolsa|inversionistas|inversores|dividendos?|cotiza|trimestre|emision|tenedores|corredora|corredores|redimir|redime|ejercerlos|fusion)\b/g,
  people: set(
    'personas hombres mujeres individuos residentes conductores acusados sospechosos fugitivos profugos adultos ciudadanos automovilistas vecinos imputados reos inculpados delincuentes nombres padres jovenes habitantes',
  ),
  wanted: set('fugitivos profugos profugas fugitivas requisitoriados requisitoriadas requeridos requeridas'),
  cases: set('casos expedientes causas procesos'),
  holding: set(
    'con tienen tiene tenian tenia buscadas buscados requeridas requeridos sujetas sujetos que enfrentan enfrentaban arrastran cargan sobre pesan pesa una un alguna por figuran cuentan',
  ),
  breakers: set(
    'que quien para en es son fue fueron era eran ha han por con sin desde si cuando mientras porque pero o ni se lo como segun ante contra',
  ),
  linking: set(
    'es son era eran fue fueron suman sumaban suma sumaron asciende ascienden ascendia ascendian llega llegan llego llegaron alcanza alcanzan alcanzo totalizan totalizaban supera superan superaba rebasa rebasan hay habia existen existian quedan quedaban permanecen a en de cayo subio bajo paso crecio aumento disminuyo ronda rondan acumula acumulan',
  ),
  statuses: statusesOf({
    outstanding:
      'pendientes pendiente vigentes vigente activas activa abiertas abierta acumuladas acumulada rezago rezagadas atrasadas irresueltas incumplidas quedan quedaban acumulan acumula arrastra arrastran archivo engavetadas profugos profugas cumplimentar ejecutar pesan',
    issued:
      'firmar* renovar* reactivar* decretar* generar* obtuvo obtuvieron obtenidas despachar* emitir* girar* librar* dictar* expedir* autorizar* expiden expidio emitir expidieron aprobo aprobadas nuevas nuevos emision expedicion libramiento',
    served:
      'ejecutar* cumplimentar* diligenciar* cumplir* efectuar* notificar* ejecucion cumplimiento diligenciamiento detuvo detuvieron materializar* concretar* consumar* detenidos detenidas capturo capturaron capturados capturadas arrestaron arrestados arrestadas apresar* atrapar* efectivizar* aprehendieron aprehendio aprehendidos aprehendidas',
    recalled:
      'retirar* tumbar* condonar* suprimir* derogar* revocar* cancelar* anular* levantar* invalidar* borrar* perdonar* retirar revocar anular cancelar borrar anulacion cancelacion revocacion levantamiento retiro deshizo deshicieron',
    dismissed:
      'desestimar* desechar* eliminar* descartar* sobreseidas sobreseyo sobreseyeron archivadas archivaron archivaran archivar archivado archivados desestimar eliminar desestimacion eliminacion',
    other:
      'resueltas resolvio resolvieron depuro depuradas depuraron revisadas reviso revisaron ingresadas cerradas caducaron caducadas caducan caduco vencidas vencieron vencen expiraron expiran expiradas extinguieron extinguidas aclaradas prescribieron prescriben prescribiran prescritas prescribio depuracion',
  }),
  future: set(
    'pedira pediran pide piden pidio pidieron pidiendo solicito solicitaron solicita propuso propusieron exige exigen exigio prometen promete insta instan insto planea planean busca buscan quiere quieren propone proponen pretende pretenden preve preven podria anularia anularian eliminaria retirara eliminara desestimara prometio estudia estudian evaluan evalua',
  ),
  partitives: list(
    'de ellas|de ellos|de esas|de estas|de esos|de las mismas|de las ordenes|de esas ordenes|del total|de las cuales|del rezago|de todas|de los casos|de las pendientes|de las suyas|de los suyos|de las que|de los que|de las rezagadas|de las vigentes|de las activas|de las acumuladas|de los mandamientos',
  ),
  population: set(
    'adultos adultas residentes personas habitantes hogares ciudadanos conductores automovilistas hombres varones mujeres vecinos vecinas familias almas pobladores adulto adulta residente habitante conductor vecino vecina varon mujer hogar jovenes',
  ),
  stocks: set('rezago total cifra numero cantidad lista pila monton acumulado inventario son eran hay habia quedan quedaban resto'),
  rivals: set(
    'poblacion habitantes arrestos detenidos detenciones agentes dolares pesos presupuesto homicidios delitos multas votos citaciones presos reos empleados estudiantes llamadas vehiculos denuncias demandas audiencias',
  ),
  otherCounts: set(
    'anos ano dias dia meses mes semanas semana horas minutos por dolares pesos millas agentes arrestos votos estados condados ciudades jueces tribunales agencias policias veces detenidos',
  ),
};

export const figureWords: Record<Language, FigureWords> = { en, es };
