import type { CardContent, StripView } from '../../src/cards/content';
import type { Language } from '../../src/core/vocabulary';
import { exemption, law, table } from './contents';
import { exemptionStrip, say, view } from './fixture-base';
import { listSources } from './sources';

/** Spanish: a third longer. */

const topics = table.table?.rows.map((row) => row.topic) ?? [];
const names = ['Orden penal', 'Condena por delito grave', 'Cargo grave pendiente', 'Pandillero conocido'];
const esBase = { language: 'es' as Language, thenLabel: 'Al publicarse', nowLabel: 'Hoy', verifiedLabel: 'Verificado hasta feb. 2026' };
export const exemptionEs: CardContent = {
  ...exemption,
  ...esBase,
  key: 'es',
  kindLabel: 'Excepción',
  title: 'Pandillero según una base de datos',
  say: say('Permitía a la policía ayudar a ICE si alguien constaba como pandillero o lo admitía.', 1),
  then: view('in-force', 'En vigor', '10 de julio de 2017', 2),
  now: view('repealed', 'Derogada', 'desde el 23 feb. 2021', 3, 4),
  strip: {
    ...exemptionStrip,
    endLabel: 'hoy',
    label: 'Línea de tiempo de 2012 a hoy. En vigor desde el 12 de septiembre de 2012, derogada el 23 de febrero de 2021.',
  },
  facts: [say('El Concejo derogó las cuatro excepciones el 27 de enero de 2021, por 41 votos contra 8.', 3)],
  more: { timeline: [], facts: [], doubts: [] },
  sources: listSources(['medill', 'code005', 'cm', 'ct2021'], 'es'),
};
export const tableEs: CardContent = {
  ...table,
  ...esBase,
  key: 'table-es',
  kindLabel: 'Excepciones',
  title: 'Las cuatro excepciones',
  say: say('Cuatro casos en que la ordenanza permitía a la policía ayudar a ICE.', 1),
  noDate: 'Sin fecha: no se dice nada del día de publicación.',
  table: {
    rows: topics.map((topic, index) => ({
      topic: topic,
      name: names[index] ?? '',
      now: view('repealed', 'Derogada', 'desde el 23 feb. 2021', 3, 4),
    })),
  },
  facts: [say('El Concejo las derogó juntas, por 41 votos contra 8; firmado el 23 de febrero de 2021.', 3, 4)],
  sources: listSources(['medill', 'code005', 'cm', 'ct2021'], 'es'),
};
const { strip: _strip, ...withoutStrip } = law;
export const longEs: CardContent = {
  ...withoutStrip,
  ...esBase,
  key: 'long-es',
  kindLabel: 'Ley',
  title: 'Ordenanza de la Ciudad Acogedora (Welcoming City Ordinance) de Chicago',
  say: say(
    'Prohíbe que las dependencias municipales y la policía participen en la aplicación de las leyes civiles de inmigración o ayuden a aplicarlas.',
    1,
  ),
  then: view('in-force', 'En vigor', '30 de septiembre de 2019', 2),
  now: view('in-force', 'En vigor', 'modificada el 23 feb. 2021', 1),
  strip: { ...(law.strip as StripView), endLabel: 'hoy', label: 'Línea de tiempo de 2012 a hoy.' },
  facts: [
    say('La ordenanza O2021-117 eliminó las cuatro excepciones, y desde entonces no se ha aprobado ninguna que las restituya.', 3, 4),
  ],
  sources: listSources(['code020', 'code005', 'cm', 'raza2026'], 'es'),
};
