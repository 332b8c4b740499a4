import type { Language } from '../../core/vocabulary';
import type { AddReason } from '../../platform/messages';

/** The words of the place of the packs. */
export interface PacksLabels {
  title: string;
  intro: string;
  ours: string;
  version: (version: number) => string;
  checked: (date: string) => string;
  facts: (count: number) => string;
  by: (author: string) => string;
  changes: string;
  changed: (version: number, date: string) => string;
  more: (count: number) => string;
  add: string;
  addHint: string;
  openTab: string;
  /** The way to the updates; undefined while it is not known whether they are on. */
  updates: (isOn: boolean | undefined, isFaulty: boolean) => string;
  busy: string;
  remove: string;
  removeNow: (title: string) => string;
  sure: string;
  yes: string;
  keep: string;
  added: (title: string) => string;
  removed: (title: string) => string;
  notRemoved: string;
  notTaken: (file: string) => string;
  reasons: Record<AddReason, string>;
  older: (have: number, got: number) => string;
  faults: (count: number) => string;
  /** Where a fault stands; 0 where the line is not known. */
  place: (line: number, file: string) => string;
  line: (line: number) => string;
  setAside: string;
}

const en: PacksLabels = {
  title: 'Packs',
  intro: 'What Caveat knows comes in packs. You can add a pack by somebody else, for another city for instance.',
  ours: 'From Caveat',
  version: (version) => `Version ${version}`,
  checked: (date) => `checked until ${date}`,
  facts: (count) => (count === 1 ? '1 fact' : `${count} facts`),
  by: (author) => `by ${author}`,
  changes: 'What changed',
  changed: (version, date) => `Version ${version}, ${date}`,
  more: (count) => `and ${count} more`,
  add: 'Add a pack from a file',
  addHint: 'Caveat checks the form of a pack, not whether its facts are true. The file stays on this device.',
  openTab: 'Add a pack from a file',
  updates: (isOn, isFaulty) => {
    const state = isOn === undefined ? '' : isOn ? ': on' : ': off';
    return `Updates${state}${isFaulty ? ', something went wrong' : ''}`;
  },
  busy: 'Checking the file…',
  remove: 'Remove',
  removeNow: (title) => `Remove: ${title}`,
  sure: 'Remove this pack and everything that came with it?',
  yes: 'Remove',
  keep: 'Keep',
  added: (title) => `“${title}” is added. Reload pages that are open to see its marks.`,
  removed: (title) => `“${title}” is removed.`,
  notRemoved: 'The pack could not be removed: the browser does not let Caveat use its store.',
  notTaken: (file) => `${file} was not added.`,
  reasons: {
    'too-large': 'It has more than 8 MB. A pack is never that large.',
    'not-json': 'It is not a pack, or it was cut off on its way: the text breaks off or goes wrong.',
    'not-a-pack': 'It is not a pack for Caveat. Ask for the file that “npm run pack -- bundle” makes.',
    'later-form': 'It was made for a later version of Caveat. Update Caveat first.',
    'shipped-id': 'It says that it is one of the packs that come with Caveat. Those are never replaced from a file.',
    faults: 'The pack has faults. Its author can mend them:',
    older: '',
    'too-many': 'There are 12 added packs already. Remove one first.',
    'from-feed': 'A pack of this name comes from a feed that you added. Remove that feed first.',
    'disk-full': 'The disk is full. Nothing was changed; make room and try again.',
    store: 'The browser does not let Caveat use its store (a private window may do that). Nothing was changed.',
  },
  older: (have, got) => `It holds version ${got}, and version ${have} is here already. To go back, remove that one first.`,
  faults: (count) =>
    count === 1 ? 'The pack has a fault. Its author can mend it:' : `The pack has ${count} faults. Its author can mend them:`,
  place: (line, file) => (line === 0 ? `In its ${file}` : `Line ${line} of the file, in its ${file}`),
  line: (line) => `Line ${line}`,
  setAside: 'Not in use: it does not fit the facts that now come with Caveat. A newer version of it may.',
};

const es: PacksLabels = {
  title: 'Paquetes',
  intro: 'Lo que Caveat sabe viene en paquetes. Puede añadir uno de otra persona, por ejemplo para otra ciudad.',
  ours: 'De Caveat',
  version: (version) => `Versión ${version}`,
  checked: (date) => `comprobado hasta ${date}`,
  facts: (count) => (count === 1 ? '1 dato' : `${count} datos`),
  by: (author) => `de ${author}`,
  changes: 'Qué cambió',
  changed: (version, date) => `Versión ${version}, ${date}`,
  more: (count) => `y ${count} más`,
  add: 'Añadir un paquete desde un archivo',
  addHint: 'Caveat comprueba la forma de un paquete, no si sus datos son ciertos. El archivo no sale de este dispositivo.',
  openTab: 'Añadir un paquete desde un archivo',
  updates: (isOn, isFaulty) => {
    const state = isOn === undefined ? '' : isOn ? ' activadas' : ' desactivadas';
    return `Actualizaciones${state}${isFaulty ? '; algo falló' : ''}`;
  },
  busy: 'Comprobando el archivo…',
  remove: 'Quitar',
  removeNow: (title) => `Quitar: ${title}`,
  sure: '¿Quitar este paquete y todo lo que vino con él?',
  yes: 'Quitar',
  keep: 'Conservar',
  added: (title) => `«${title}» se añadió. Recargue las páginas abiertas para ver sus marcas.`,
  removed: (title) => `«${title}» se quitó.`,
  notRemoved: 'No se pudo quitar el paquete: el navegador no deja que Caveat use su almacén.',
  notTaken: (file) => `${file} no se añadió.`,
  reasons: {
    'too-large': 'Tiene más de 8 MB. Un paquete nunca es tan grande.',
    'not-json': 'No es un paquete, o se cortó por el camino: el texto se interrumpe o tiene un error.',
    'not-a-pack': 'No es un paquete para Caveat. Pida el archivo que hace «npm run pack -- bundle».',
    'later-form': 'Se hizo para una versión posterior de Caveat. Actualice primero Caveat.',
    'shipped-id': 'Dice ser uno de los paquetes que vienen con Caveat. Esos nunca se cambian desde un archivo.',
    faults: 'El paquete tiene errores. Su autor puede corregirlos:',
    older: '',
    'too-many': 'Ya hay 12 paquetes añadidos. Quite uno primero.',
    'from-feed': 'Un paquete con este nombre viene de un canal que usted añadió. Quite primero ese canal.',
    'disk-full': 'El disco está lleno. No se cambió nada; haga sitio e inténtelo de nuevo.',
    store: 'El navegador no deja que Caveat use su almacén (puede pasar en una ventana privada). No se cambió nada.',
  },
  older: (have, got) => `Trae la versión ${got}, y aquí ya está la versión ${have}. Para volver atrás, quite primero esa.`,
  faults: (count) =>
    count === 1
      ? 'El paquete tiene un error. Su autor puede corregirlo (el texto está en inglés):'
      : `El paquete tiene ${count} errores. Su autor puede corregirlos (el texto está en inglés):`,
  place: (line, file) => (line === 0 ? `En su ${file}` : `Línea ${line} del archivo, en su ${file}`),
  line: (line) => `Línea ${line}`,
  setAside: 'Sin usar: no encaja con los datos que ahora vienen con Caveat. Una versión más nueva tal vez sí.',
};

export function packsLabelsFor(language: Language): PacksLabels {
  return language === 'es' ? es : en;
}
