import type { Language, SubjectId } from '../../core/vocabulary';

/** The popup's own words. */
export interface PopupLabels {
  tabs: { page: string; board: string; search: string };
  views: string;
  loading: string;
  unreadable: { title: string; text: string };
  nothing: { title: string; text: string };
  failed: { title: string; text: string; button: string };
  noDate: string;
  setDate: string;
  dateField: string;
  ok: string;
  cancel: string;
  hide: string;
  show: string;
  thisArticle: string;
  counts: string;
  moreRows: (count: number, group: string) => string;
  back: string;
  searchField: string;
  searchHint: string;
  kinds: string;
  all: string;
  subjects: Record<SubjectId, string>;
  found: (total: number) => string;
  foundShown: (shown: number, total: number) => string;
  foundNothing: string;
  onDevice: (total: string) => string;
  moreSources: (count: number) => string;
  disagree: string;
  trouble: string;
  settings: string;
  packs: string;
}

const en: PopupLabels = {
  tabs: { page: 'This page', board: 'Today', search: 'Search' },
  views: 'Views',
  loading: 'Reading…',
  unreadable: {
    title: 'This page cannot be read.',
    text: 'Browsers keep their own pages and their stores closed to extensions. Open a news story and try again.',
  },
  nothing: {
    title: 'Nothing to add here.',
    text: 'Caveat read this page and found no sure mention of the ordinance, its exemptions, gang databases or warrant counts. When it is not sure, it stays silent.',
  },
  failed: { title: 'Something went wrong.', text: 'The page’s notes could not be fetched.', button: 'Try again' },
  noDate: 'No date found',
  setDate: 'Set date',
  dateField: 'Date of this article',
  ok: 'OK',
  cancel: 'Cancel',
  hide: 'Hide marks on this page',
  show: 'Show marks again',
  thisArticle: 'this article',
  counts: 'Counts',
  back: 'Back',
  moreRows: (count, group) => `${count} more: ${group}`,
  searchField: 'Search the facts',
  searchHint: 'A name, a place, a year: “warrants 2017”, “LeadsOnline”, “ICE access”.',
  kinds: 'Kind',
  all: 'All',
  subjects: { law: 'Law', exemption: 'Exemptions', database: 'Databases', figure: 'Figures' },
  found: (total) => (total === 1 ? '1 fact' : `${total} facts, best match first`),
  foundShown: (shown, total) => `${total} facts; the best ${shown}`,
  foundNothing: 'No fact with these words.',
  onDevice: (total) => `${total} facts, all on this device`,
  moreSources: (count) => `${count} more`,
  disagree: 'Sources disagree',
  trouble: 'The data could not be loaded in full.',
  settings: 'Settings',
  packs: 'Packs',
};

const es: PopupLabels = {
  tabs: { page: 'Esta página', board: 'Hoy', search: 'Buscar' },
  views: 'Vistas',
  loading: 'Leyendo…',
  unreadable: {
    title: 'Esta página no se puede leer.',
    text: 'Los navegadores cierran sus propias páginas y sus tiendas a las extensiones. Abra una noticia e inténtelo de nuevo.',
  },
  nothing: {
    title: 'Nada que añadir aquí.',
    text: 'Caveat leyó esta página y no halló ninguna mención segura de la ordenanza, sus excepciones, bases de datos de pandillas o cifras de órdenes. Si no está seguro, calla.',
  },
  failed: { title: 'Algo salió mal.', text: 'No se pudieron obtener las notas de la página.', button: 'Reintentar' },
  noDate: 'Sin fecha',
  setDate: 'Indicar fecha',
  dateField: 'Fecha de este artículo',
  ok: 'Aceptar',
  cancel: 'Cancelar',
  hide: 'Ocultar las marcas',
  show: 'Mostrar las marcas',
  thisArticle: 'este artículo',
  counts: 'Conteos',
  back: 'Volver',
  moreRows: (count, group) => `${count} más: ${group}`,
  searchField: 'Buscar en los datos',
  searchHint: 'Un nombre, un lugar, un año: «órdenes 2017», «acceso de ICE».',
  kinds: 'Tipo',
  all: 'Todo',
  subjects: { law: 'Ley', exemption: 'Excepciones', database: 'Bases', figure: 'Cifras' },
  found: (total) => (total === 1 ? '1 dato' : `${total} datos, los más afines primero`),
  foundShown: (shown, total) => `${total} datos; los ${shown} más afines`,
  foundNothing: 'Ningún dato con esas palabras.',
  onDevice: (total) => `${total} datos, todos en este dispositivo`,
  moreSources: (count) => `${count} más`,
  disagree: 'Las fuentes discrepan',
  trouble: 'No se pudieron cargar todos los datos.',
  settings: 'Ajustes',
  packs: 'Paquetes',
};

export function popupLabelsFor(language: Language): PopupLabels {
  return language === 'es' ? es : en;
}
