import type { SiteState } from '../../core/site-choice';
import type { Language } from '../../core/vocabulary';
import type { SitesState } from './sites-model';

/** The popup's words about sites. */
export interface SitesLabels {
  group: (site: string) => string;
  states: Record<SiteState, string>;
  notes: Record<SiteState, string>;
  noLeave: string;
  allow: string;
  pause: string;
  paused: (time: string) => string;
  resume: string;
  private: string;
  trouble: Record<NonNullable<SitesState['trouble']>, string>;
  off: { title: string; text: string; button: string };
  optedOut: { title: string; text: string };
  where: string;
  modes: { click: string; newsrooms: (count: number) => string; everywhere: string };
  single: (count: number) => string;
  missing: string;
  change: string;
  sync: string;
  syncHint: string;
}

const en: SitesLabels = {
  group: (site) => `Caveat on ${site}`,
  states: { on: 'On', click: 'When I click', off: 'Off' },
  notes: {
    on: 'Caveat looks at its pages by itself.',
    click: 'Read only when you press the toolbar button.',
    off: 'Left alone. The button still reads when you ask for it.',
  },
  noLeave: 'On, but your browser does not let Caveat read here by itself.',
  allow: 'Allow',
  pause: 'Pause for an hour',
  paused: (time) => `Paused until ${time}. Until then only the button reads.`,
  resume: 'Resume',
  private: 'A private window: Caveat keeps nothing of it, so nothing can be set here.',
  trouble: {
    refused: 'Your browser did not allow it. Nothing has changed.',
    'not-kept': 'The choice could not be kept.',
    'not-synced': 'Your browser’s sync did not take it. It stays as it was.',
  },
  off: {
    title: 'Caveat is off on this site.',
    text: 'You switched it off. The page was not read.',
    button: 'Read this page once',
  },
  optedOut: {
    title: 'This publisher asked not to be annotated.',
    text: 'The page says so in its head, and Caveat leaves it unmarked. Today and Search work as ever.',
  },
  where: 'Where Caveat reads by itself',
  modes: {
    click: 'Nowhere: only where you press the button.',
    newsrooms: (count) => (count === 1 ? 'On 1 newsroom site.' : `On ${count} newsroom sites.`),
    everywhere: 'On every site.',
  },
  single: (count) => (count === 1 ? '1 site is set by itself.' : `${count} sites are set by themselves.`),
  missing: 'Your browser does not allow all of it at present.',
  change: 'Choose where',
  sync: 'Take my choices to my other devices',
  syncHint: 'By your browser’s own sync. Its permission does not travel: each browser asks anew. Turned off, what was synced is removed.',
};

const es: SitesLabels = {
  group: (site) => `Caveat en ${site}`,
  states: { on: 'Activado', click: 'Al pulsar', off: 'Desactivado' },
  notes: {
    on: 'Caveat mira sus páginas por sí solo.',
    click: 'Solo lee cuando usted pulsa el botón.',
    off: 'No se toca. El botón sigue leyendo si usted lo pide.',
  },
  noLeave: 'Activado, pero su navegador no deja que Caveat lea aquí por sí solo.',
  allow: 'Permitir',
  pause: 'Pausar una hora',
  paused: (time) => `En pausa hasta las ${time}. Hasta entonces solo lee el botón.`,
  resume: 'Reanudar',
  private: 'Ventana privada: Caveat no guarda nada de ella, así que aquí no hay nada que ajustar.',
  trouble: {
    refused: 'Su navegador no lo permitió. Nada ha cambiado.',
    'not-kept': 'No se pudo guardar la elección.',
    'not-synced': 'La sincronización del navegador no lo aceptó. Queda como estaba.',
  },
  off: {
    title: 'Caveat está desactivado en este sitio.',
    text: 'Usted lo desactivó. La página no se ha leído.',
    button: 'Leer esta página una vez',
  },
  optedOut: {
    title: 'Este medio pidió que no se le añadan notas.',
    text: 'La página lo dice en su cabecera, y Caveat la deja sin marcas. Hoy y Buscar funcionan como siempre.',
  },
  where: 'Dónde lee Caveat por sí solo',
  modes: {
    click: 'En ninguna parte: solo donde usted pulsa el botón.',
    newsrooms: (count) => (count === 1 ? 'En 1 sitio de noticias.' : `En ${count} sitios de noticias.`),
    everywhere: 'En todos los sitios.',
  },
  single: (count) => (count === 1 ? '1 sitio tiene su propio ajuste.' : `${count} sitios tienen su propio ajuste.`),
  missing: 'Su navegador no lo permite todo en este momento.',
  change: 'Elegir dónde',
  sync: 'Llevar mis elecciones a mis otros dispositivos',
  syncHint:
    'Con la sincronización de su navegador. El permiso no viaja: cada navegador vuelve a preguntar. Al desactivarla se borra lo sincronizado.',
};

export function sitesLabelsFor(language: Language): SitesLabels {
  return language === 'es' ? es : en;
}
