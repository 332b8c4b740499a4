import type { Language } from '../../core/vocabulary';

/** The grammar words by which gang databases are read; all folded, in the notation of patterns. */
export interface DatabaseWords {
  /** Frames that name or describe one; the words that say plural are listed apart. */
  frames: readonly string[];
  plural: RegExp;
  /** References once one was named. */
  references: readonly string[];
  /** Data on gangs: a database where somebody is said to own it, else only what a reference takes up. */
  data: readonly string[];
  /** One of the kind, once one was named: "such a database", "un archivo parecido". */
  kinds: readonly string[];
  /** Nouns that look alike and are none. */
  notAfter: ReadonlySet<string>;
  /** "the city's", "county": owners without a name, with the kind of place they mean. */
  ownerNouns: ReadonlyMap<string, 'city' | 'county' | 'state' | 'federal'>;
}

const store =
  '(database|databases|data base|data bases|databank|data bank|data banks|list|lists|roster|rosters|registry|registries|register|registers|index|indexes|matrix|directory|directories|file|files|card file|card index|watchlist|watch list|hot list|hotlist|blacklist|dragnet list|tracker|trackers|inventory|catalog|catalogs|catalogue|tracking program|archive|archives|tally|census|dossier|dossiers|repository|repositories|exchange)';
const gang =
  '(gang|gangs|street gang|street gangs|prison gang|gang member|gang members|gang membership|gang intelligence|gang affiliation|gang tracking|gang information|criminal group|gang crime|gang assessment|gang intel|security threat group)';
const middle =
  '(tracking|pointer|exchange|member|members|membership|intelligence|information|crime|related|and|cards|card|contact|arrest|offender|offenders|affiliation|affiliate|affiliates|associate|associates|suspect|suspects|identification|id|validation|documentation|monitoring|investigation|data|name|names)';
const people =
  '(gang member|gang members|gang affiliates|gang associates|gang suspects|gang affiliations|gang affiliation|gang ties|street gangs|gangs|gang membership|gang violence|gang crime|gang associations|gang activity|gang labels|gang|gangsters|gangbangers|tren de aragua|ms 13|mara salvatrucha|latin kings|security threat groups|security threat group)';
const listed =
  '(people|persons|individuals|residents|men|women|youths|youth|teens|teenagers|kids|children|boys|inmates|prisoners|immigrants|migrants|suspects|those|anyone|everyone|names)';

const en: DatabaseWords = {
  frames: [
    `${gang} ${middle}? ${middle}? ${store}`,
    `${gang} (arrest|contact|field|id|identification|interview|intelligence|membership) (interview|contact)? (card|cards) (database|file|files|system|systems)?`,
    '(gang arrest|gang contact|gang field|gang intelligence|gang) (cards|card)',
    `${store} (of|for|on|tracking|naming|listing|with|containing|identifying|about|cataloging|compiling) [0-4] ${people}`,
    `${store} (of|for|on|naming|listing) [0-3] ${listed} [0-6] (gang|gangs|security threat group|security threat groups)`,
    `${store} [0-6] (kept|keeps|keep|compiled|maintained|maintains|held|holds|had|built) (on|of|about) [0-4] ${people}`,
    `(gang intelligence|gang tracking|gang information|gang records|gang member tracking|gang data|gang file|gang identification) ${middle}? (system|systems|platform|database)`,
    `(records|record|collection of records|dossiers|dossier) (of|on|about) [0-3] ${people}`,
    `(ledger|ledgers|roll|rolls|book|log|spreadsheet|compilation|collection|repository|clearinghouse|dossiers|cards|catalogue|catalog) (of|on|about|naming|for) [0-4] (gang|gangs|gangbangers|gangsters|gang members)`,
    `(network|platform|program|software|application|app|system|tool) (for|that|which|used for|used to|to)? (tracking|track|tracks|identifying|monitoring|cataloging|listing|lists|tracked) [0-4] ${people}`,
    `(ledger|spreadsheet|repository|binder|notebook) (of|on|about|naming|for) [0-3] ${listed} [0-6] (gang|gangs)`,
    '(collection|patchwork|trove|cache|web|hodgepodge|maze|assortment|jumble|set|network) of gang (records|files|cards|lists|rosters|databases|information|intelligence|data)',
    'gang (information|intelligence|affiliation|affiliate|member|membership)? (roll|rolls|repository|clearinghouse|dossier|dossiers|log|logs|designations)',
    'gang (unit|squad) (database|databases|list|lists|roster|rosters|registry|index|tracker)',
    '(tracks|track|tracked|tracking|logs|logged|records|recorded|stores|stored) [0-1] gang (affiliation|affiliations|ties|membership|memberships|members|associations) [0-3] in (a|an|its|their) [0-2] (database|data system|computer system|registry|register|list|roster|file|ledger|tracker|index)',
    '(records|record|notes|logs|tracks|files|log|note) [0-3] gang (affiliation|affiliations|ties|membership) [0-4] (inmates|prisoners|detainees)',
    'gang (book|books|ledger|ledgers|designation list|designations list|classification system|repository|repositories|database system)',
  ],
  plural:
    /\b(?:databases|lists|rosters|registries|registers|files|bases|indexes|directories|systems|books|data bases|ledgers|repositories|trackers|archives|inventories|catalogs|catalogues|logs|watchlists)\b/,
  references: [
    "(the|this|that|its|their|his|her|our|your|such|same) (entire|old|whole|existing|flawed|controversial|current|same|new|shared|secret|discredited|error-ridden|city's|police|department's|county's|sheriff's|county|state|statewide|regional|citywide|countywide)? (database|databases|data base)",
    '(the|that|its|their|this|those|these) (old|older|new|existing|current|flawed|secret|shared|regional|gang|city|county|state|statewide|federal|national|local|police)? (registry|register|roster|rosters|registries|matrix|index|tracker|ledger|catalog|catalogue|archive|directory|inventory|rolls)',
    '(the|its) roll',
    '(the|that|this|its|their) [0-2] (name|person|entry|member) (roster|list|database|registry|register|file|index)',
    '(the|that|its|their) [0-2] (database|register|roster|registry|list|index|file|ledger|catalog) of (suspected|alleged|presumed|supposed|purported|reputed) (members|affiliates|associates)',
    '(the|its|those|these) (gang)? designations',
    '(the|that|its|their|those) [0-1] designation (list|lists|roster|system)',
    '(the|its|their|those|these) (old|older|aging|paper|original|discredited|flawed|secret|gang|arrest|contact) (arrest|contact|gang|paper|police|street)? (file|files|records|card|cards|card file|card files|card index)',
    '(the|that|its|their|bureau|department) (own)? (list|roster|register|roll|file|index) of (affiliates|associates|gang affiliates)',
    '(its|their) (own|gang|old|entire)? (list|lists|file|files)',
    "(the|its) (federal|national|statewide|state|department|department's|bureau|bureau's|police|regional|county) (index|register|roster|registry|tracker|file|list)",
    '(the|that|this|its|their) [0-2] (database|databases)',
    '(the|that|this|those) (first|earlier)? (list|lists|file|files|system)',
  ],
  data: ['gang (membership)? (records|data|information|entries|files)'],
  kinds: [
    'such a (database|data base|list|registry|register|roster|file|index|ledger)',
    '(a|another) (list|roster|register|registry|file|index|ledger) of (suspected|alleged|presumed|supposed|reputed) (members|affiliates|associates)',
    '(a|one) (similar|comparable|parallel|smaller|larger|bigger|separate|second|like) (database|list|registry|register|roster|file|index|ledger)',
  ],
  notAfter: set(
    'call calls unit units officer officers team teams task enforcement division war wars violence injunction injunctions working administrator manager management company companies software vendor error errors',
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
  '(cuaderno|rastreador|databank|padrones|catalogos|inventarios|expediente|expedientes|catalogo|repositorio|matriz|historial|libro|libreta|cedula|base|bases|base de datos|bases de datos|banco de datos|banco|censo|inventario|relacion|bancos de datos|lista|listas|listado|listados|registro|registros|padron|archivo|archivos|fichero|ficheros|indice|directorio|nomina|tarjetas|fichas|lista negra|listas negras|sistema de datos)';
const pandilla =
  '(pandilla|pandillas|pandillero|pandilleros|pandilleril|pandilleriles|mara|maras|ganga|gangas|ganguero|gangueros|marero|mareros|clicas|clica|pandillerismo|antipandillas|grupos criminales|grupos delictivos|pandilleras|pandillera|grupos de amenaza|grupos de amenaza a la seguridad|bandas criminales|bandas callejeras|bandas delictivas|bandas juveniles|combos|patotas|tren de aragua|ms 13|mara salvatrucha)';

const es: DatabaseWords = {
  frames: [
    `${almacen} [0-4] (de|sobre|para|con|acerca|contra) [0-5] ${pandilla}`,
    `(sistema|programa) (policial|municipal|estatal)? de (rastreo|seguimiento|registro|informacion|inteligencia|fichaje|monitoreo|control|vigilancia|identificacion|catalogacion|clasificacion|analisis|datos|fichas) (y)? (analisis|seguimiento|rastreo|control|evaluacion|registro|monitoreo)? (de|sobre) [0-2] ${pandilla}`,
    'sistema (policial|municipal|estatal|regional|nacional|federal|computarizado|informatico) de [0-1] (pandillas|pandilleros|maras)',
    '(tarjeta|tarjetas|ficha|fichas|designacion|designaciones) de (pandillero|pandilleros|pandilla|pandillas)',
    `${almacen} (policial|policiaca|policiaco|municipal|estatal|compartida|oficial|electronica)? (pandilleril|pandilleriles|antipandillas|antimaras|pandillas|pandillera|pandillero)`,
    `${almacen} [0-2] (donde|que|en que|en el que|en la que|en donde|en el cual|en la cual) [0-6] ${pandilla}`,
    '(gang database|base de datos gang)',
    '(registro|registros|padron|padrones|fichero|ficheros|lista|listas|listado|listados|archivo|archivos|indice|nomina) (policial|policiales|policiaca|policiacas|municipal|municipales|estatal|estatales|regional|nacional)? (de|sobre) bandas',
    `(base|base de datos|lista|listado|registro|archivo|fichero|padron|relacion) [0-2] (con|de) [0-6] (nombres|datos|personas|jovenes|muchachos|hombres|gente|menores|quienes) [0-4] ${pandilla}`,
    `(sistema|programa|red|plataforma|aplicacion|archivo|registro|base) [0-6] (inscriben|anotan|apuntan|registran|fichan|clasifican|catalogan|rastrear|seguir) (a|los)? [0-2] ${pandilla}`,
    `(designacion|designaciones) (de|como) [0-3] ${pandilla}`,
    `${almacen} que [0-6] (guarda|guardan|lleva|llevan|mantiene|mantienen|tiene|tienen|comparten|comparte|gestiona|maneja|conserva) (sobre|de|con) [0-4] ${pandilla}`,
    '(anota|anotan|registra|registran|apunta|apuntan|clasifica|clasifican|guarda|guardan) [0-2] (afiliacion|filiacion|afiliaciones|pertenencia) [0-4] (reclusos|presos|internos|reos|encarcelados)',
    '(fichero|registro|censo|base de datos|lista|listado|padron|archivo|nomina|indice|catalogo) [0-1] de [0-1] (miembros|integrantes|afiliados|socios|asociados|adeptos|sospechosos) (de|a) [0-1] (banda|bandas)',
  ],
  plural:
    /\b(?:bases|listas|listados|registros|archivos|ficheros|bancos|catalogos|padrones|indices|inventarios|censos|directorios|repositorios)\b/,
  references: [
    '(la|esa|esta|dicha|su|tu|vuestra|misma|citada|nuestra|aquella|tal) (propia|misma|famosa|polemica|cuestionada|antigua|vieja|actual|nueva|dichosa|citada|mencionada|mentada|referida|controvertida|controversial|criticada)? base (de datos)? (policial|estatal|regional|municipal|federal)?',
    '(el|ese|este|su|dicho|del|aquel|al|tal|citado) (propio|mismo|viejo|actual|famoso|nuevo|polemico|cuestionado|citado|dichoso|mencionado|mentado|referido|controvertido|criticado|antiguo)? (archivo|fichero|registro|padron|indice|censo|banco de datos|catalogo|inventario|directorio|repositorio|rastreador) (estatal|policial|regional|municipal|federal|nacional)?',
    '(la|esa|esta|dicha|su|tal) (nomina|relacion|matriz)',
    '(las|sus|esas) designaciones',
    '(el|la|ese|esa|su|aquel|aquella|del|al) [0-1] (lista|listado|registro|archivo|fichero|padron|nomina|base|indice|catalogo|censo) (policial|municipal|estatal|propio|propia)? de (presuntos|supuestos) (miembros|integrantes|afiliados)',
    '(su|sus) (propia|propias|propios)? (lista|listas|listado|archivos|fichas|registros)',
    '(la|esa|esta|dicha|aquella) (primera|primitiva)? lista',
    '(esa|aquella|vieja) red',
    '(las|esas|sus|aquellas) (viejas|antiguas|mismas|famosas)? (tarjetas|fichas) (viejas|antiguas)? (de arresto|de contacto|de pandilla|de pandillas|policiales)',
    '(esos|aquellos|los viejos|los antiguos|sus viejos) (archivos|expedientes|listados|registros|ficheros|padrones)',
    'los (archivos|expedientes|listados|registros|ficheros|padrones) (viejos|antiguos)',
    '(el|ese|este|al|del) (sistema|listado)',
  ],
  data: ['(datos|informacion|anotaciones) (de|sobre) (la|las)? (pandilla|pandillas|pandilleros)'],
  kinds: [
    '(un|una|otro|otra) (base de datos|base|lista|registro|archivo|fichero|padron|indice|listado|catalogo) (asi|similar|parecido|parecida|semejante|propio|propia|de ese tipo|por el estilo|aparte)',
    '(otra|segunda) (base de datos)',
    '(un|una|otro|otra) (lista|listado|registro|archivo|fichero|padron|nomina|base|indice|catalogo|censo) (policial|municipal|propio|propia)? de (presuntos|supuestos) (miembros|integrantes|afiliados)',
  ],
  notAfter: set(
    'judicial judiciales penales publicos publicas electorales medicos clinicos civiles contables migratorios fiscales oficiales internos personales militar militares naval social espacial aerea civil electoral penal mercantil publico agrario salarial fotografico historico hidrografica logistica imponible',
  ),
  ownerNouns: new Map([
    ['ciudad', 'city'],
    ['policia', 'city'],
    ['policial', 'city'],
    ['policiales', 'city'],
    ['policiaco', 'city'],
    ['policiaca', 'city'],
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
