import type { SiteMode, SiteState } from '../../core/site-choice';
import type { Language } from '../../core/vocabulary';
import type { NewsroomRegion } from '../../pack/newsrooms';
import type { WelcomeState } from './welcome-model';

/** The words of the first run. */
export interface WelcomeLabels {
  pageTitle: string;
  title: string;
  lead: string;
  story: { before: string; marked: string; after: string };
  picture: (then: string, now: string) => string;
  promises: { strong: string; rest: string }[];
  question: string;
  modes: Record<SiteMode, { name: string; hint: string; asks: string; reads: string }>;
  asks: string;
  reads: string;
  /** Three pages in a drawing, and whether Caveat reads them. */
  reach: { pages: [newsroom: string, other: string, mail: string]; byItself: string; onClick: string };
  search: string;
  nothing: string;
  regions: Record<NewsroomRegion, string>;
  all: (region: string) => string;
  chosen: (count: number, total: number) => string;
  apply: (mode: SiteMode, count: number) => string;
  outcome: Record<NonNullable<WelcomeState['outcome']>, string>;
  holds: (mode: SiteMode, count: number) => string;
  missing: string;
  only: string;
  later: string;
  single: string;
  states: Record<SiteState, string>;
  takeBack: string;
  takeBackOf: (site: string) => string;
}

const en: WelcomeLabels = {
  pageTitle: 'Caveat: where may it read?',
  title: 'A true story can be out of date.',
  lead: 'Caveat marks what has changed since a story ran: Chicago’s Welcoming City Ordinance, its exemptions, gang databases, warrant counts.',
  story: { before: 'Police may work with federal agents on anyone recorded as a ', marked: 'known gang member', after: '.' },
  picture: (then, now) => `A news story with one marked phrase, and the card that it opens. ${then} ${now}`,
  promises: [
    { strong: 'Nothing you read leaves this browser.', rest: 'No account, no tracking.' },
    { strong: 'Every sentence has a source,', rest: 'one click away.' },
    { strong: 'When it is not sure,', rest: 'it stays silent.' },
    { strong: 'Old data says so:', rest: 'each card tells when it was last checked.' },
  ],
  question: 'Where may Caveat read?',
  modes: {
    click: {
      name: 'Only when I click',
      hint: 'Press the toolbar button, and it reads the page in front of you.',
      asks: 'Nothing.',
      reads: 'The page on which you press the button, until you leave it. No other, and none by itself.',
    },
    newsrooms: {
      name: 'On these newsrooms',
      hint: 'It looks by itself at the newsrooms that you tick.',
      asks: 'Whether Caveat may read and change their pages: to paint a mark counts as a change.',
      reads: 'What you open there. It looks for a few rare words, and without one it stops.',
    },
    everywhere: {
      name: 'On every site',
      hint: 'It looks by itself at every page that you open.',
      asks: 'Whether Caveat may read and change all your data on all websites. Broader leave there is none.',
      reads:
        'Every page that you open, mail and bank among them. It looks for a few rare words, and without one it stops; nothing is kept or sent. Single sites can be switched off under the toolbar button.',
    },
  },
  asks: 'Your browser asks',
  reads: 'Caveat can then read',
  reach: { pages: ['Newsroom', 'Other page', 'Mail, bank'], byItself: 'by itself', onClick: 'on your click' },
  search: 'Search the newsrooms',
  nothing: 'No newsroom of this name. Any other site can be turned on under the toolbar button while you are there.',
  regions: { chicago: 'Chicago', illinois: 'Illinois', national: 'National', spanish: 'In Spanish' },
  all: (region) => `All: ${region}`,
  chosen: (count, total) => `${count} of ${total}`,
  apply: (mode, count) =>
    mode === 'click'
      ? 'Only when I click'
      : mode === 'everywhere'
        ? 'Allow every site'
        : count === 0
          ? 'Tick a newsroom'
          : count === 1
            ? 'Allow 1 newsroom'
            : `Allow ${count} newsrooms`,
  outcome: {
    done: 'Done.',
    refused: 'Your browser did not allow it. Nothing has changed.',
    partly: 'Your browser has not allowed all of it yet. Press once more, and it asks.',
    failed: 'Something went wrong. Please load this page again.',
  },
  holds: (mode, count) =>
    mode === 'click'
      ? 'At present Caveat reads only when you click.'
      : mode === 'everywhere'
        ? 'At present Caveat reads on every site.'
        : count === 1
          ? 'At present Caveat reads on 1 newsroom.'
          : `At present Caveat reads on ${count} newsrooms.`,
  missing: 'Your browser does not allow all of it.',
  only: 'It allows only:',
  later: 'You can change this here at any time, or in your browser’s own settings. Without any of it, the toolbar button does everything.',
  single: 'Single sites, set under the toolbar button',
  states: { on: 'on', click: 'when I click', off: 'off' },
  takeBack: 'Take back',
  takeBackOf: (site) => `Take back what is set for ${site}`,
};

const es: WelcomeLabels = {
  pageTitle: 'Caveat: ¿dónde puede leer?',
  title: 'Una noticia cierta puede haber caducado.',
  lead: 'Caveat marca lo que ha cambiado desde que se publicó: la ordenanza Welcoming City de Chicago, sus excepciones, bases de datos de pandillas y cifras de órdenes.',
  story: {
    before: 'La policía puede colaborar con agentes federales si alguien figura como ',
    marked: 'pandillero conocido',
    after: '.',
  },
  picture: (then, now) => `Una noticia con una frase marcada y la tarjeta que esta abre. ${then} ${now}`,
  promises: [
    { strong: 'Nada de lo que lee sale de este navegador.', rest: 'Sin cuenta, sin rastreo.' },
    { strong: 'Cada frase tiene su fuente,', rest: 'a un clic.' },
    { strong: 'Si no está seguro,', rest: 'calla.' },
    { strong: 'Los datos viejos lo dicen:', rest: 'cada tarjeta indica cuándo se revisó.' },
  ],
  question: '¿Dónde puede leer Caveat?',
  modes: {
    click: {
      name: 'Solo cuando yo pulse',
      hint: 'Pulse el botón de la barra y leerá la página que tiene delante.',
      asks: 'Nada.',
      reads: 'La página en la que pulsa el botón, hasta que salga de ella. Ninguna otra, y ninguna por sí solo.',
    },
    newsrooms: {
      name: 'En estos medios',
      hint: 'Mira por sí solo los medios que usted marque.',
      asks: 'Si Caveat puede leer y modificar sus páginas: pintar una marca cuenta como modificar.',
      reads: 'Lo que usted abra allí. Busca unas pocas palabras poco comunes y, si no hay ninguna, se detiene.',
    },
    everywhere: {
      name: 'En todos los sitios',
      hint: 'Mira por sí solo cada página que usted abre.',
      asks: 'Si Caveat puede leer y modificar todos sus datos en todos los sitios web. No hay permiso más amplio.',
      reads:
        'Cada página que abra, también el correo y el banco. Busca unas pocas palabras poco comunes y, si no hay ninguna, se detiene; no guarda ni envía nada. Cada sitio se puede desactivar con el botón de la barra.',
    },
  },
  asks: 'Su navegador pregunta',
  reads: 'Caveat podrá leer',
  reach: { pages: ['Medio', 'Otra página', 'Correo'], byItself: 'por sí solo', onClick: 'si usted pulsa' },
  search: 'Buscar entre los medios',
  nothing: 'Ningún medio con ese nombre. Cualquier otro sitio se puede activar con el botón de la barra estando en él.',
  regions: { chicago: 'Chicago', illinois: 'Illinois', national: 'Nacionales', spanish: 'En español' },
  all: (region) => `Todos: ${region}`,
  chosen: (count, total) => `${count} de ${total}`,
  apply: (mode, count) =>
    mode === 'click'
      ? 'Solo cuando yo pulse'
      : mode === 'everywhere'
        ? 'Permitir en todos los sitios'
        : count === 0
          ? 'Marque un medio'
          : count === 1
            ? 'Permitir 1 medio'
            : `Permitir ${count} medios`,
  outcome: {
    done: 'Hecho.',
    refused: 'Su navegador no lo permitió. Nada ha cambiado.',
    partly: 'Su navegador aún no lo ha permitido todo. Pulse otra vez y preguntará.',
    failed: 'Algo salió mal. Vuelva a cargar esta página.',
  },
  holds: (mode, count) =>
    mode === 'click'
      ? 'Ahora Caveat solo lee cuando usted pulsa.'
      : mode === 'everywhere'
        ? 'Ahora Caveat lee en todos los sitios.'
        : count === 1
          ? 'Ahora Caveat lee en 1 medio.'
          : `Ahora Caveat lee en ${count} medios.`,
  missing: 'Su navegador no lo permite todo.',
  only: 'Solo permite:',
  later: 'Puede cambiarlo aquí cuando quiera, o en los ajustes de su navegador. Sin nada de esto, el botón de la barra lo hace todo.',
  single: 'Sitios sueltos, ajustados con el botón de la barra',
  states: { on: 'activado', click: 'al pulsar', off: 'desactivado' },
  takeBack: 'Deshacer',
  takeBackOf: (site) => `Deshacer el ajuste de ${site}`,
};

export function welcomeLabelsFor(language: Language): WelcomeLabels {
  return language === 'es' ? es : en;
}
