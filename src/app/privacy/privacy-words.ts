import type { Language } from '../../core/vocabulary';

/** What the privacy page says. Whoever changes what Caveat reads, keeps or asks changes it here in the same commit. */
export interface PrivacyWords {
  title: string;
  /** The whole in three sentences. */
  short: string;
  parts: { heading: string; lines: string[] }[];
  permissions: { heading: string; rows: { name: string; use: string }[] };
}

const en: PrivacyWords = {
  title: 'What Caveat reads, keeps and asks',
  short:
    'What you read stays in your browser. Caveat has no accounts and collects no statistics. It asks the network for one thing only: newer facts, and that only once you turn updates on or add a feed.',
  parts: [
    {
      heading: 'What it reads',
      lines: [
        'The page in front of you when you press the toolbar button, and by itself only the sites that you allowed.',
        'Of a page first a few rare words are looked for. Where there are none, nothing more happens.',
        'Where there are, the article’s text, title, address and date go from the page to Caveat’s background in the same browser, and the marks come back. The background keeps none of it.',
        'Forms, editors, code and hidden text are left out.',
      ],
    },
    {
      heading: 'What it keeps, on this device',
      lines: [
        'Your choices: how sure a mark must be, where Caveat reads, the sites that you switched on or off, the end of a pause.',
        'The packs of facts that ship with it, those that you added, the addresses of the feeds that you turned on, and when they were last asked.',
        'No list of the pages you read, no text of them, and no searches.',
      ],
    },
    {
      heading: 'What leaves the browser',
      lines: [
        'By itself nothing, as long as updates are off and you add no feed. They are off until you turn them on.',
        'With updates on, the address of each feed is asked about once a day. Whoever runs that address learns what every web server learns: that some browser at your internet address asked, and when. Caveat sends no cookie, no number that stands for you and nothing about pages. A host could still number its answers to know this browser again; clearing the browser’s cache ends that.',
        'If you let the browser carry your choices to your other devices, its maker’s own service does so, the list of your sites among them. This is off until you turn it on. Packs and pages are never part of it.',
        'A link to a source opens that site, which then sees your visit like any other.',
      ],
    },
    {
      heading: 'What a page can see',
      lines: [
        'That Caveat marked it, and which of its own words are marked: the browser lets pages see that. It cannot read the cards, what you chose or which packs you have, and it cannot ask Caveat anything.',
      ],
    },
    {
      heading: 'Private windows',
      lines: ['Caveat is not there unless you allow it in the browser’s own settings. Then it works as usual and keeps nothing from them.'],
    },
    {
      heading: 'Taking it all back',
      lines: [
        'Sites are taken back in the popup or in the browser’s own settings, feeds and packs in the popup. Removing the extension removes everything that it kept.',
      ],
    },
  ],
  permissions: {
    heading: 'What each permission is for',
    rows: [
      { name: 'activeTab', use: 'to read the page whose tab is in front when you press the button, and only then' },
      { name: 'scripting', use: 'to bring the script that marks into that page' },
      { name: 'storage', use: 'to keep your choices' },
      { name: 'alarms', use: 'to be woken once a day while updates are on' },
      { name: 'your sites', use: 'asked one by one or together, when you choose them; none at install' },
      {
        name: 'a feed’s host',
        use: 'asked when you turn updates on or add a feed, where the browser would else tell the host a number of your own',
      },
    ],
  },
};

const es: PrivacyWords = {
  title: 'Qué lee, qué guarda y qué pide Caveat',
  short:
    'Lo que usted lee se queda en su navegador. Caveat no tiene cuentas ni reúne estadísticas. Solo pide una cosa a la red: datos más recientes, y únicamente cuando usted activa las actualizaciones o añade un canal.',
  parts: [
    {
      heading: 'Qué lee',
      lines: [
        'La página que tiene delante cuando pulsa el botón de la barra; por sí solo, únicamente los sitios que usted permitió.',
        'En cada página busca primero unas pocas palabras poco comunes. Si no las hay, no ocurre nada más.',
        'Si las hay, el texto, el título, la dirección y la fecha del artículo pasan de la página a la parte de Caveat que trabaja en segundo plano, en el mismo navegador, y vuelven las marcas. De todo ello no se guarda nada.',
        'Los formularios, los editores, el código y el texto oculto no se leen.',
      ],
    },
    {
      heading: 'Qué guarda, en este dispositivo',
      lines: [
        'Lo que usted eligió: qué tan segura debe ser una marca, dónde lee Caveat, los sitios que activó o desactivó, el final de una pausa.',
        'Los paquetes de datos que trae, los que usted añadió, las direcciones de los canales de actualizaciones que activó y cuándo se les preguntó por última vez.',
        'Ninguna lista de las páginas que lee, ni su texto, ni sus búsquedas.',
      ],
    },
    {
      heading: 'Qué sale del navegador',
      lines: [
        'Por sí solo, nada, mientras las actualizaciones estén desactivadas y usted no añada ningún canal. Lo están hasta que usted las active.',
        'Con las actualizaciones activas, se pregunta más o menos una vez al día a la dirección de cada canal. Quien la administra se entera de lo que se entera cualquier servidor web: que un navegador preguntó desde su dirección de internet, y cuándo. Caveat no envía cookies, ni números que lo identifiquen, ni nada sobre las páginas. Un servidor aún podría numerar sus respuestas para reconocer este navegador; borrar la caché del navegador pone fin a eso.',
        'Si permite que el navegador lleve sus preferencias a sus otros dispositivos, lo hace el servicio del fabricante del navegador, con la lista de sus sitios incluida. Está desactivado hasta que usted lo active. Los paquetes y las páginas nunca forman parte de ello.',
        'Un enlace a una fuente abre ese sitio, que entonces ve su visita como cualquier otra.',
      ],
    },
    {
      heading: 'Qué puede ver una página',
      lines: [
        'Que Caveat la marcó y cuáles de sus propias palabras están marcadas: el navegador lo permite. No puede leer las tarjetas, ni lo que usted eligió, ni qué paquetes tiene, y no puede preguntarle nada a Caveat.',
      ],
    },
    {
      heading: 'Ventanas privadas',
      lines: [
        'Caveat no está en ellas, a menos que usted lo permita en los ajustes del propio navegador. Entonces funciona como siempre y no guarda nada de ellas.',
      ],
    },
    {
      heading: 'Cómo retirarlo todo',
      lines: [
        'Los sitios se retiran en la ventana del botón o en los ajustes del navegador; los canales y los paquetes, en la ventana del botón. Al quitar la extensión se borra todo lo que guardó.',
      ],
    },
  ],
  permissions: {
    heading: 'Para qué sirve cada permiso',
    rows: [
      { name: 'activeTab', use: 'para leer la página de la pestaña que tiene delante cuando pulsa el botón, y solo entonces' },
      { name: 'scripting', use: 'para llevar a esa página el programa que pone las marcas' },
      { name: 'storage', use: 'para guardar lo que usted elige' },
      { name: 'alarms', use: 'para despertar una vez al día mientras las actualizaciones estén activas' },
      { name: 'sus sitios', use: 'se piden uno por uno o juntos, cuando usted los elige; ninguno al instalar' },
      {
        name: 'el servidor de un canal',
        use: 'se pide al activar las actualizaciones o añadir un canal, allí donde el navegador le diría si no un número propio de usted',
      },
    ],
  },
};

/** The words in the reader's language. */
export function privacyWordsFor(language: Language): PrivacyWords {
  return language === 'es' ? es : en;
}
