import type { Language } from '../../core/vocabulary';

/** The grammar words by which gang databases are read; all folded, in the notation of patterns. */
export interface DatabaseWords {
  /** Frames that name or describe one; the words that say plural are listed apart. */
  frames: readonly string[];
  plural: RegExp;
  /** References once one was named. */
  references: readonly string[];
  /** Nouns that look alike and are none. */
  notAfter: ReadonlySet<string>;
  /** "the city's", "county": owners without a name, with the kind of place they mean. */
  ownerNouns: ReadonlyMap<string, 'city' | 'county' | 'state' | 'federal'>;
}

const store =
  '(database|databases|data base|data bases|list|lists|roster|rosters|registry|registries|register|registers|index|matrix|directory|directories|file|files|card file|watchlist|watch list|blacklist|dragnet list|tracker|trackers|inventory|catalog|catalogue|tracking program|archive)';
const gang =
  '(gang|gangs|street gang|street gangs|gang member|gang members|gang membership|gang intelligence|gang affiliation|gang tracking|gang information|criminal group|gang crime|gang assessment|gang intel)';
const people =
  '(gang member|gang members|gang affiliates|gang associates|gang suspects|gang affiliations|street gangs|gangs|gang membership|gang violence|gang crime|gang associations|gang activity|gang labels|gang|tren de aragua|ms 13|mara salvatrucha)';

const en: DatabaseWords = {
  frames: [
    `${gang} (tracking|member|members|intelligence|information|crime|related|and|cards|card|offender)? ${store}`,
    `${gang} (arrest|contact|field) (card|cards) (database|file|files|system|systems)?`,
    '(gang arrest|gang contact|gang field|gang intelligence|gang) (cards|card)',
    `${store} (of|for|on|tracking|naming|listing|with|containing|identifying|about|cataloging|compiling) [0-4] ${people}`,
    `${store} (of|for|on|naming|listing) (people|persons|individuals|residents|men|youths|suspects|those|anyone|everyone) [0-5] (gang|gangs)`,
    '(gang intelligence|gang tracking|gang information|gang records|gang member tracking) (system|systems|platform|database)',
    `(records|record|collection of records|dossiers|dossier) (of|on|about) [0-3] ${people}`,
    `(ledger|ledgers|roll|rolls|book|log|spreadsheet|compilation|collection|repository|clearinghouse|dossiers|cards|catalogue) (of|on|about|naming|for) [0-4] (gang|gangs|gangbangers|gangsters|gang members)`,
    'gang (information|intelligence|affiliation|affiliate|member)? (roll|rolls|repository|clearinghouse|dossier|dossiers|log|logs|designations)',
    'gang (book|books|ledger|ledgers|designation list|designations list|classification system|repository|repositories|database system)',
  ],
  plural:
    /\b(?:databases|lists|rosters|registries|registers|files|bases|indexes|directories|systems|books|data bases|ledgers|repositories)\b/,
  references: [
    "(the|this|that|its|their|his|her|our|such|same) (entire|old|whole|existing|flawed|controversial|current|same|new|shared|secret|discredited|error-ridden|city's|police|department's|county's|sheriff's|county|state|statewide|regional|citywide|countywide)? (database|databases|data base)",
    '(the|that|its|their|this) (old|new|existing|current|flawed|secret|shared|regional|gang)? (registry|register|roster|matrix|index|tracker)',
    "(the|its) (statewide|state|department|department's|bureau|bureau's|police|regional|county) (index|register|roster|registry|tracker|file)",
    '(the|that|this|its|their) [0-2] (database|databases)',
    '(the|that|this) (list|lists|file|files|system)',
  ],
  notAfter: set(
    'unit units officer officers team teams task enforcement division war wars violence injunction injunctions working administrator manager management company companies software vendor error errors',
  ),
  ownerNouns: new Map([
    ['city', 'city'],
    ['department', 'city'],
    ['police', 'city'],
    ['municipal', 'city'],
    ['citywide', 'city'],
    ['county', 'county'],
    ['countywide', 'county'],
    ['sheriff', 'county'],
    ['state', 'state'],
    ['statewide', 'state'],
    ['federal', 'federal'],
  ]),
};

const almacen =
  '(cuaderno|expediente|expedientes|catalogo|repositorio|matriz|historial|libro|libreta|cedula|base|bases|base de datos|bases de datos|banco de datos|banco|censo|inventario|relacion|bancos de datos|lista|listas|listado|listados|registro|registros|padron|archivo|archivos|fichero|ficheros|indice|directorio|nomina|tarjetas|fichas|lista negra|listas negras|sistema de datos)';
const pandilla =
  '(pandilla|pandillas|pandillero|pandilleros|pandilleril|pandilleriles|mara|maras|ganga|gangas|ganguero|gangueros|marero|mareros|clicas|pandillerismo|grupos criminales|grupos delictivos)';

const es: DatabaseWords = {
  frames: [
    `${almacen} [0-4] (de|sobre|para|con|acerca|contra) [0-5] ${pandilla}`,
    `(sistema|programa) (policial|municipal|estatal)? de (rastreo|seguimiento|registro|informacion|inteligencia) (de|sobre) [0-2] ${pandilla}`,
    '(tarjeta|tarjetas|ficha|fichas|designacion|designaciones) de (pandillero|pandilleros|pandilla|pandillas)',
    `${almacen} (policial|policiaca|policiaco|municipal|estatal|compartida|oficial|electronica)? (pandilleril|pandilleriles|antipandillas|pandillas)`,
    `${almacen} [0-2] (donde|que|en que) [0-4] ${pandilla}`,
    '(gang database|base de datos gang)',
  ],
  plural: /\b(?:bases|listas|listados|registros|archivos|ficheros|bancos)\b/,
  references: [
    '(la|esa|esta|dicha|su|misma|citada|nuestra) (propia|misma|famosa|polemica|cuestionada|antigua|vieja|actual)? base (de datos)?',
    '(el|ese|este|su|dicho|del|aquel) (propio|mismo|viejo|actual|famoso|nuevo)? (archivo|fichero|registro|padron|indice|censo|banco de datos) (estatal|policial|regional|municipal)?',
    '(la|esa|esta|dicha) lista',
    '(el|ese|este) (sistema|listado)',
  ],
  notAfter: set('militar naval social espacial'),
  ownerNouns: new Map([
    ['ciudad', 'city'],
    ['policia', 'city'],
    ['departamento', 'city'],
    ['municipal', 'city'],
    ['condado', 'county'],
    ['alguacil', 'county'],
    ['sheriff', 'county'],
    ['estado', 'state'],
    ['estatal', 'state'],
    ['federal', 'federal'],
  ]),
};

function set(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

export const databaseWords: Record<Language, DatabaseWords> = { en, es };
