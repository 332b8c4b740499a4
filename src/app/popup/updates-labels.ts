import type { Language } from '../../core/vocabulary';

/** The words of the place of updates. */
export interface UpdatesLabels {
  title: string;
  turnOn: string;
  /** What is asked of whom. */
  honest: (hosts: readonly string[]) => string;
  noFeed: (caveat: string) => string;
  ours: string;
  notOurs: string;
  address: string;
  fingerprint: string;
  version: (sequence: number, date: string) => string;
  asBuilt: (caveat: string) => string;
  asked: (when: string) => string;
  neverAsked: string;
  kept: string;
  forPublisher: string;
  wentBack: (sequence: number) => string;
  aside: (isOwn: boolean) => string;
  changes: string;
  pack: (title: string, version: number) => string;
  noChanges: string;
  ask: string;
  asking: (host: string) => string;
  back: (sequence: number) => string;
  forward: (sequence: number) => string;
  leave: (host: string) => string;
  sure: string;
  add: string;
  addIntro: string;
  addButton: string;
  addWithLeave: string;
  addressHint: string;
  fingerprintHint: string;
  openTab: string;
  checking: (host: string) => string;
  added: (title: string, isOn: boolean) => string;
  removed: (title: string) => string;
  refused: string;
  failed: string;
}

const en: UpdatesLabels = {
  title: 'Updates',
  turnOn: 'Ask for newer facts once a day',
  honest: (hosts) =>
    `Once a day Caveat then asks ${joinWith(hosts, 'and')} for newer facts, and makes no other request. It sends no cookie and nothing about you or what you read; as with every site, a host sees your internet address.`,
  noFeed: (caveat) => `This build has no feed: the facts are those of version ${caveat}.`,
  ours: 'Caveat’s own feed',
  notOurs: 'Not from Caveat',
  address: 'Address',
  fingerprint: 'Fingerprint',
  version: (sequence, date) => `Version ${sequence}, ${date}`,
  asBuilt: (caveat) => `The facts are those that came with Caveat ${caveat}`,
  asked: (when) => `last asked ${when}`,
  neverAsked: 'not asked yet',
  kept: 'The facts here stay as they were.',
  forPublisher: 'For the publisher',
  wentBack: (sequence) => `You went back. Version ${sequence} is not taken again; the next one is.`,
  aside: (isOwn) =>
    isOwn
      ? 'Not in use: these facts do not fit this version of Caveat. Those that came with it are in use until newer ones come.'
      : 'Not in use: a pack of this feed does not fit the facts that now come with Caveat. A newer version of it may.',
  changes: 'What changed',
  pack: (title, version) => `${title}, version ${version}`,
  noChanges: 'Its publisher does not say what changed.',
  ask: 'Ask now',
  asking: (host) => `Asking ${host}…`,
  back: (sequence) => (sequence === 0 ? 'Go back to what came with Caveat' : `Go back to version ${sequence}`),
  forward: (sequence) => `Go forward to version ${sequence}`,
  leave: (host) => `Let Caveat read from ${host}`,
  sure: 'Remove this feed and everything that came with it?',
  add: 'Add a feed',
  addIntro:
    'Somebody else can publish packs, too. You need the address of the feed and the fingerprint of its key; take the fingerprint from a place that you trust. Caveat checks signature and form, not whether the facts are true.',
  addButton: 'Add the feed',
  addWithLeave: 'Let Caveat read from this host, and add the feed',
  addressHint: 'https://…',
  fingerprintHint: 'ten groups of four characters',
  openTab: 'Add a feed',
  checking: (host) => `Asking ${host} and checking what it has…`,
  added: (title, isOn) =>
    `“${title}” is added. ${isOn ? '' : 'Updates are off, so it is not asked again until you turn them on. '}Reload pages that are open to see its marks.`,
  removed: (title) => `“${title}” is removed.`,
  refused: 'The feed was not added.',
  failed: 'That could not be done: the browser ended Caveat’s background meanwhile, or does not let it use its store. Try again.',
};

const es: UpdatesLabels = {
  title: 'Actualizaciones',
  turnOn: 'Preguntar una vez al día si hay datos nuevos',
  honest: (hosts) =>
    `Una vez al día, Caveat pregunta entonces a ${joinWith(hosts, /^h?i/i.test(hosts.at(-1) ?? '') ? 'e' : 'y')} si hay datos nuevos, y no hace ninguna otra petición. No envía cookies ni nada sobre usted o lo que lee; como cualquier sitio, el servidor ve su dirección de internet.`,
  noFeed: (caveat) => `Esta versión de Caveat no trae ningún canal de actualizaciones: los datos son los de la versión ${caveat}.`,
  ours: 'El canal de Caveat',
  notOurs: 'No es de Caveat',
  address: 'Dirección',
  fingerprint: 'Huella',
  version: (sequence, date) => `Versión ${sequence}, ${date}`,
  asBuilt: (caveat) => `Los datos son los que vinieron con Caveat ${caveat}`,
  asked: (when) => `última consulta: ${when}`,
  neverAsked: 'aún sin consultar',
  kept: 'Los datos que hay aquí siguen como estaban.',
  forPublisher: 'Para quien lo publica (en inglés)',
  wentBack: (sequence) => `Usted volvió atrás. La versión ${sequence} no se toma de nuevo; la siguiente, sí.`,
  aside: (isOwn) =>
    isOwn
      ? 'Sin usar: estos datos no encajan con esta versión de Caveat. Mientras no lleguen otros más nuevos se usan los que vinieron con ella.'
      : 'Sin usar: un paquete de este canal no encaja con los datos que ahora vienen con Caveat. Una versión más nueva tal vez sí.',
  changes: 'Qué cambió',
  pack: (title, version) => `${title}, versión ${version}`,
  noChanges: 'Quien lo publica no dice qué cambió.',
  ask: 'Preguntar ahora',
  asking: (host) => `Preguntando a ${host}…`,
  back: (sequence) => (sequence === 0 ? 'Volver a lo que vino con Caveat' : `Volver a la versión ${sequence}`),
  forward: (sequence) => `Avanzar a la versión ${sequence}`,
  leave: (host) => `Dejar que Caveat lea de ${host}`,
  sure: '¿Quitar este canal y todo lo que vino con él?',
  add: 'Añadir un canal',
  addIntro:
    'También otras personas pueden publicar paquetes. Necesita la dirección del canal y la huella de su clave; tome la huella de un sitio que le merezca confianza. Caveat comprueba la firma y la forma, no si los datos son ciertos.',
  addButton: 'Añadir el canal',
  addWithLeave: 'Dejar que Caveat lea de este sitio y añadir el canal',
  addressHint: 'https://…',
  fingerprintHint: 'diez grupos de cuatro caracteres',
  openTab: 'Añadir un canal',
  checking: (host) => `Preguntando a ${host} y comprobando lo que tiene…`,
  added: (title, isOn) =>
    `«${title}» se añadió. ${isOn ? '' : 'Las actualizaciones están desactivadas: no se le pregunta de nuevo hasta que las active. '}Recargue las páginas abiertas para ver sus marcas.`,
  removed: (title) => `«${title}» se quitó.`,
  refused: 'El canal no se añadió.',
  failed:
    'No se pudo hacer: el navegador detuvo entretanto el proceso en segundo plano de Caveat, o no le deja usar su almacén. Inténtelo de nuevo.',
};

function joinWith(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}

export function updatesLabelsFor(language: Language): UpdatesLabels {
  return language === 'es' ? es : en;
}
