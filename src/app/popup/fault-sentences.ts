import type { Language } from '../../core/vocabulary';
import type { AskReason, FeedView } from '../../platform/feed-messages';

/** What a sentence about a fault may name. */
export interface FaultNames extends Pick<NonNullable<FeedView['fault']>, 'pack' | 'status' | 'minimumCaveat' | 'atLabel'> {
  host: string;
  /** The version of this Caveat. */
  caveat: string;
}

type Sentences = Record<AskReason, (names: FaultNames) => string>;

/** What happened, and what the reader can do. */
const en: Sentences = {
  'not-a-feed': ({ host }) =>
    `What ${host} sent is no feed for Caveat, or was damaged on its way. Ask again; if it stays so, tell its publisher.`,
  'later-form': () => 'The feed is made for a later version of Caveat. Update Caveat in your browser’s list of extensions.',
  'wrong-key': () =>
    'The feed is signed with another key than the one that is trusted here. Trust a new key only when its publisher confirms it to you in another way.',
  'wrong-signature': () =>
    'The signature does not fit: what came was changed after its publisher signed it. Ask again, best from another network.',
  expired: ({ atLabel = '' }) =>
    `The newest that came was valid until ${atLabel}; something newer may be held back. If the date of this device is right, tell the publisher.`,
  clock: ({ atLabel = '' }) => `The feed was issued on ${atLabel}, which is still to come here. Check date and time of this device.`,
  older: ({ host }) => `What ${host} sent is older than what is here. You need do nothing; what is newer is taken when it comes.`,
  changed: ({ host }) =>
    `What ${host} sent has the number of what is here, and other content. You need do nothing; if it stays so, tell the publisher.`,
  'needs-newer-caveat': ({ minimumCaveat = '', caveat }) =>
    `The newer facts need Caveat ${minimumCaveat}; this is ${caveat}. Update Caveat in your browser’s list of extensions.`,
  'cut-off': () => 'The connection broke off before everything had come. Ask again.',
  'wrong-hash': () =>
    'A file is not the one that its publisher signed. Ask again, best from another network; if it stays so, tell the publisher.',
  faults: ({ pack = '' }) => `The pack ${pack} has faults. Only its publisher can mend them.`,
  examples: ({ pack = '' }) => `The pack ${pack} does not mark its own examples as it says. Only its publisher can mend that.`,
  'too-large': () => 'More came than the feed may send. You need do nothing; if it stays so, tell the publisher.',
  slow: ({ host }) => `${host} was too slow. Ask again later, or from another network.`,
  redirected: ({ host }) =>
    `${host} sends on to another address, where Caveat does not follow. If this network wants you to sign in, do so and ask again; else ask the publisher for the new address.`,
  'wrong-type': ({ host }) => `${host} sent a page in place of the feed. If this network wants you to sign in, do so and ask again.`,
  status: ({ host, status = 0 }) => `${host} answered with error ${status}. Ask again later; if it stays so, the feed may have moved.`,
  unreachable: ({ host }) => `${host} could not be reached. Check your connection and ask again.`,
  'no-leave': ({ host }) =>
    `Nothing could be read from ${host}: it is out of reach, or gives extensions no leave. If its address opens in a tab, let Caveat read from this one host.`,
  'needs-leave': ({ host }) =>
    `${host} was not asked: this browser would tell it a number that only your copy of Caveat has. It does not when you let Caveat read from this one host.`,
  'disk-full': () => 'The disk is full. Make room and ask again.',
  store: () => 'The browser does not let Caveat use its store; a private window may do that. Try it in a usual one.',
  'no-address': () => 'That is no address of a feed: it begins with https:// and has no “?” in it. Copy it again.',
  'no-fingerprint': () => 'That is no fingerprint: it has ten groups of four characters, 0 to 9 and a to f. Copy it again.',
  there: () => 'This feed is here already.',
  gone: () => 'The feed was removed meanwhile.',
  'too-many': () => 'There would be more than 12 added packs. Remove one first.',
  'id-taken': ({ pack = '' }) => `Its pack ${pack} does not go together with another that you added. Remove that one first.`,
  broken: () => 'Something in Caveat itself broke while it was at it. Ask again later; if it stays so, update Caveat.',
};

const es: Sentences = {
  'not-a-feed': ({ host }) =>
    `Lo que envió ${host} no es un canal para Caveat, o se dañó por el camino. Pregunte otra vez; si sigue así, avise a quien lo publica.`,
  'later-form': () => 'El canal se hizo para una versión posterior de Caveat. Actualice Caveat en la lista de extensiones de su navegador.',
  'wrong-key': () =>
    'El canal viene firmado con otra clave, no con la que aquí se tiene por buena. Fíese de una clave nueva solo si quien lo publica se la confirma por otra vía.',
  'wrong-signature': () =>
    'La firma no corresponde: lo que llegó se modificó después de que se firmara. Pregunte otra vez, mejor desde otra red.',
  expired: ({ atLabel = '' }) =>
    `Lo más nuevo que llegó valía hasta el ${atLabel}; puede que alguien retenga algo posterior. Si la fecha de este dispositivo es correcta, avise a quien lo publica.`,
  clock: ({ atLabel = '' }) =>
    `El canal lleva fecha del ${atLabel}, que aquí aún no ha llegado. Compruebe la fecha y la hora de este dispositivo.`,
  older: ({ host }) =>
    `Lo que envió ${host} es más antiguo que lo que hay aquí. No tiene que hacer nada; lo nuevo se tomará cuando llegue.`,
  changed: ({ host }) =>
    `Lo que envió ${host} lleva el número de lo que hay aquí, pero con otro contenido. No tiene que hacer nada; si sigue así, avise a quien lo publica.`,
  'needs-newer-caveat': ({ minimumCaveat = '', caveat }) =>
    `Los datos nuevos necesitan Caveat ${minimumCaveat}; este es el ${caveat}. Actualice Caveat en la lista de extensiones de su navegador.`,
  'cut-off': () => 'La conexión se cortó antes de que llegara todo. Pregunte otra vez.',
  'wrong-hash': () => 'Un archivo no es el que firmó quien lo publica. Pregunte otra vez, mejor desde otra red; si sigue así, avísele.',
  faults: ({ pack = '' }) => `El paquete ${pack} tiene errores. Solo quien lo publica puede corregirlos.`,
  examples: ({ pack = '' }) => `El paquete ${pack} no marca sus propios ejemplos como dice. Solo quien lo publica puede corregirlo.`,
  'too-large': () => 'Llegó más de lo que el canal puede enviar. No tiene que hacer nada; si sigue así, avise a quien lo publica.',
  slow: ({ host }) => `${host} tardó demasiado. Pregunte más tarde, o desde otra red.`,
  redirected: ({ host }) =>
    `${host} remite a otra dirección, y Caveat no la sigue. Si esta red le pide identificarse, hágalo y pregunte otra vez; si no, pida la nueva dirección a quien publica el canal.`,
  'wrong-type': ({ host }) => `${host} envió una página en lugar del canal. Si esta red le pide identificarse, hágalo y pregunte otra vez.`,
  status: ({ host, status = 0 }) =>
    `${host} respondió con el error ${status}. Pregunte más tarde; si sigue así, puede que el canal haya cambiado de dirección.`,
  unreachable: ({ host }) => `No se pudo llegar a ${host}. Compruebe su conexión y pregunte otra vez.`,
  'no-leave': ({ host }) =>
    `No se pudo leer nada de ${host}: no está al alcance, o no da permiso a las extensiones. Si su dirección se abre en una pestaña, deje que Caveat lea solo de este sitio.`,
  'needs-leave': ({ host }) =>
    `No se preguntó a ${host}: este navegador le diría un número que solo tiene su copia de Caveat. No se lo dice si usted deja que Caveat lea de ese único sitio.`,
  'disk-full': () => 'El disco está lleno. Haga sitio y pregunte otra vez.',
  store: () => 'El navegador no deja que Caveat use su almacén; puede pasar en una ventana privada. Inténtelo en una normal.',
  'no-address': () => 'Eso no es la dirección de un canal: empieza por https:// y no lleva «?». Cópiela de nuevo.',
  'no-fingerprint': () => 'Eso no es una huella: tiene diez grupos de cuatro caracteres, del 0 al 9 y de la a a la f. Cópiela de nuevo.',
  there: () => 'Este canal ya está aquí.',
  gone: () => 'El canal se quitó entretanto.',
  'too-many': () => 'Habría más de 12 paquetes añadidos. Quite uno primero.',
  'id-taken': ({ pack = '' }) => `Su paquete ${pack} no es compatible con otro que usted añadió. Quite primero ese.`,
  broken: () => 'Mientras tanto falló algo en el propio Caveat. Pregunte más tarde; si sigue así, actualice Caveat.',
};

/** One fault as a reader understands it: what happened and what can be done. */
export function tellFault(reason: AskReason, names: FaultNames, language: Language): string {
  return (language === 'es' ? es : en)[reason](names);
}
