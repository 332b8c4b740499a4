import { dayNames, monthNames } from './calendar';
import type { Language } from './vocabulary';
import { WordSet } from './word-set';

/**
 * Names of places that news about the subject speaks of, so that another town's law, list or count is not taken for the page's own.
 * Only for telling places apart; nothing here reaches a reader. A name that is missing is still found by its setting ("in X", "X County").
 */

export type PlaceKind = 'city' | 'county' | 'state' | 'country';

/** States, provinces and departments by their country. */
const statesOf: Record<string, string> = {
  'United States':
    'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Nuevo México|Carolina del Norte|Carolina del Sur|Luisiana|Pensilvania|Virginia Occidental|Misuri|Nueva Jersey|Oregón|Misisipi|Dakota del Norte|Dakota del Sur|Nuevo Hampshire|Nueva Hampshire',
  'Puerto Rico': 'Puerto Rico',
  Mexico:
    'Coahuila|Jalisco|Chihuahua|Sonora|Nuevo León|Tamaulipas|Veracruz|Puebla|Oaxaca|Guerrero|Michoacán|Sinaloa|Zacatecas|Durango|Querétaro|Guanajuato|Baja California|Yucatán|Hidalgo|Morelos|Tabasco|Chiapas|Estado de México|Aguascalientes|Campeche|Colima|Nayarit|Quintana Roo|San Luis Potosí|Tlaxcala|Baja California Sur',
  Spain:
    'Andalucía|Aragón|Asturias|Cantabria|Castilla y León|Castilla-La Mancha|Cataluña|Comunidad de Madrid|Comunidad Valenciana|Euskadi|Extremadura|Galicia|Navarra|País Vasco|Islas Baleares|Islas Canarias|Baleares|Canarias|Murcia',
  Argentina:
    'Tucumán|Jujuy|Misiones|Corrientes|Entre Ríos|Neuquén|Chubut|Catamarca|Formosa|La Pampa|Río Negro|Santiago del Estero|Tierra del Fuego|Córdoba|Mendoza|Salta|Chaco',
  Colombia:
    'Antioquia|Cundinamarca|Valle del Cauca|Atlántico|Norte de Santander|Nariño|Cauca|Tolima|Huila|Boyacá|Caldas|Risaralda|Quindío|La Guajira|Casanare|Arauca|Putumayo|Caquetá|Chocó',
  Peru: 'Cusco|Piura|Lambayeque|Junín|Áncash|Cajamarca|Puno|Loreto|Ucayali|Huánuco|Ayacucho|Tacna|Callao',
  Chile: 'Biobío|Araucanía|La Araucanía|Antofagasta|Coquimbo|Maule|Tarapacá|Atacama|Región Metropolitana',
  Ecuador: 'Guayas|Pichincha|Manabí|Azuay|Esmeraldas',
  'El Salvador': 'Sonsonate|Usulután|Cabañas|Chalatenango|Cuscatlán|Ahuachapán|Morazán',
  Honduras:
    'Atlántida|Choluteca|Olancho|Comayagua|Francisco Morazán|Gracias a Dios|Islas de la Bahía|Santa Bárbara|Lempira|Ocotepeque|Intibucá|Yoro',
  Guatemala:
    'Quetzaltenango|Escuintla|Huehuetenango|Petén|Alta Verapaz|Baja Verapaz|Izabal|Chimaltenango|Chiquimula|Jutiapa|Quiché|Retalhuleu|Sacatepéquez|Sololá|Suchitepéquez|Totonicapán|Zacapa',
  Bolivia: 'Cochabamba|Oruro|Tarija|Chuquisaca',
  Venezuela: 'Zulia|Carabobo|Aragua|Táchira',
  'South Africa': 'Gauteng|KwaZulu-Natal|Western Cape|Eastern Cape|Northern Cape|Limpopo|Mpumalanga',
  Canada: 'Ontario|Alberta|British Columbia|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland',
  India: 'Punjab|Bihar|Uttar Pradesh|Maharashtra|Kerala|Haryana|Gujarat|Rajasthan|Tamil Nadu|Karnataka|West Bengal|Madhya Pradesh',
  Australia: 'NSW|New South Wales|Queensland|South Australia|Western Australia|Tasmania|Northern Territory',
};

/** Towns outside the United States by their country. */
const townsOf: Record<string, string> = {
  'Puerto Rico': 'San Juan|Bayamón|Caguas|Mayagüez|Arecibo|Humacao|Utuado|Aibonito|Aguadilla|Guaynabo|Guayama',
  Mexico:
    'Ciudad de México|CDMX|Zapopan|Xalapa|Pachuca|Cuernavaca|Villahermosa|Chetumal|Tampico|Los Mochis|Ensenada|Tecate|Apodaca|Naucalpan|Tlalnepantla|Celaya|Irapuato|Nogales|Ciudad Obregón|Cajeme|Tuxtla Gutiérrez|Reynosa|Matamoros|Nuevo Laredo|Mazatlán|Torreón|Ciudad Victoria|Acapulco|Cancún|Ecatepec|Nezahualcóyotl|Guadalajara|Monterrey|Tijuana|Ciudad Juárez|Toluca|Saltillo|Hermosillo|Mexicali|Morelia|Culiacán',
  'El Salvador': 'San Salvador|Soyapango|Mejicanos|Apopa',
  Guatemala: 'Ciudad de Guatemala|Mixco|Villa Nueva',
  Honduras: 'Choloma|La Ceiba|El Progreso|Tegucigalpa|San Pedro Sula',
  Nicaragua: 'Managua',
  'Costa Rica': 'San José',
  Panama: 'Ciudad de Panamá',
  Cuba: 'La Habana',
  'Dominican Republic': 'Santo Domingo',
  Colombia: 'Cartagena|Bucaramanga|Cúcuta|Ibagué|Manizales|Villavicencio|Soacha|Bogotá|Medellín|Cali|Barranquilla',
  Venezuela: 'Caracas|Maracaibo|Barquisimeto|Maracay',
  Ecuador: 'Quito|Guayaquil',
  Peru: 'Lima|Arequipa|Chiclayo|Chimbote|Huancayo',
  Bolivia: 'La Paz|Santa Cruz de la Sierra',
  Chile: 'Santiago|Valparaíso|Temuco|Iquique|Viña del Mar|Rancagua',
  Argentina: 'Buenos Aires|La Plata|La Matanza|Lomas de Zamora|Mar del Plata|Bahía Blanca|Quilmes',
  Uruguay: 'Montevideo',
  Paraguay: 'Asunción',
  Spain:
    'Granada|Valladolid|Vigo|Gijón|Oviedo|Pamplona|Badajoz|Salamanca|Girona|Lleida|Albacete|Cádiz|Alicante|Almería|Huelva|Tarragona|Madrid|Barcelona|Sevilla|Valencia|Málaga|Zaragoza|Bilbao',
  'United Kingdom': 'London|Manchester|Glasgow|Edinburgh|Liverpool|Leeds|Bristol|Cardiff|Sheffield',
  Ireland: 'Dublin|Cork|Limerick|Galway',
  'South Africa': 'Cape Town|Johannesburg|Durban|Pretoria',
  'New Zealand': 'Auckland|Wellington',
  Canada: 'Toronto|Montreal|Ottawa|Vancouver|Calgary|Winnipeg|Edmonton',
  Australia: 'Sydney|Melbourne|Brisbane',
};

const cities = [
  'Albany|Albuquerque|Alexandria|Allentown|Amarillo|Anaheim|Anchorage|Ann Arbor|Antioch|Arlington|Arlington Heights|Asheville|Atlanta|Aurora|Austin|Bakersfield|Baltimore|Baton Rouge|Beaumont|Berkeley|Berwyn|Birmingham|Bloomington|Blue Island|Boise|Bolingbrook|Boston|Boulder|Bridgeport|Bronx|Brooklyn|Brownsville|Buffalo|Burbank|Calumet City|Cambridge|Camden|Carbondale|Carpentersville|Cedar Rapids|Champaign|Chandler|Charleston|Charlotte|Chattanooga|Chula Vista|Cicero|Cincinnati|Cleveland|Colorado Springs|Columbia|Columbus|Compton|Corpus Christi|Dallas|Danville|Davenport|Dayton|Dearborn|Decatur|Denver|Des Moines|Des Plaines|Detroit|Downers Grove|Durham|East St. Louis|El Paso|Elgin|Elizabeth|Elmhurst|Elmwood Park|Erie|Eugene|Evanston|Evansville|Everett|Fairfax|Fayetteville|Ferguson|Flint|Forest Park|Fort Wayne|Fort Worth|Franklin Park|Fremont|Fresno|Gainesville|Galesburg|Garland|Gary|Glendale|Grand Rapids|Green Bay|Greensboro|Gurnee|Hammond|Hampton|Harrisburg|Hartford|Harvey|Hialeah|Highland Park|Highwood|Hoffman Estates|Honolulu|Houston|Huntington|Huntsville|Indianapolis|Inglewood|Irvine|Irving|Jackson|Jacksonville|Jersey City|Joliet|Kalamazoo|Kansas City|Kankakee|Kenosha|Killeen|Knoxville|Lafayette|Lakewood|Lancaster|Lansing|Laredo|Las Vegas|Lawrence|Lexington|Lincoln|Lincolnwood|Little Rock|Long Beach|Los Angeles|Louisville|Lowell|Lubbock|Macon|Madison|Maywood|McAllen|Melrose Park|Memphis|Mesa|Miami|Milwaukee|Minneapolis|Mobile|Modesto|Moline|Montgomery|Mount Prospect|Mundelein|Naperville|Nashville|New Haven|New Orleans|New York|New York City|Newark|Newport News|Niles|Norfolk|North Chicago|Northbrook|Oak Lawn|Oak Park|Oakland|Oklahoma City|Omaha|Orlando|Oxnard|Palatine|Park Ridge|Pasadena|Paterson|Peoria|Philadelphia|Phoenix|Pittsburgh|Plano|Portland|Providence|Provo|Queens|Racine|Raleigh|Reno|Richmond|Riverside|Rochester|Rock Island|Rockford|Romeoville|Round Lake|Sacramento|Saginaw|Salem|Salinas|Salt Lake City|San Antonio|San Bernardino|San Diego|San Francisco|San Jose|Santa Ana|Santa Clara|Santa Cruz|Santa Fe|Savannah|Schaumburg|Scottsdale|Scranton|Seattle|Shreveport|Sioux City|Sioux Falls|Skokie|Somerville|South Bend|Spokane|Springfield|St. Louis|St. Paul|St. Petersburg|Stamford|Staten Island|Stockton|Streamwood|Summit|Sunnyvale|Syracuse|Tacoma|Tallahassee|Tampa|Tempe|Toledo|Topeka|Trenton|Tucson|Tulsa|Urbana|Virginia Beach|Waco|Warren|Washington|Waterbury|Waukegan|Wheaton|Wheeling|Wichita|Wilmette|Wilmington|Winston-Salem|Worcester|Yakima|Yonkers|Youngstown|Nueva York|Nueva Orleans|Filadelfia|Paris|Berlin|El Bronx|Belfast|Perth|Abilene|Akron|Alhambra|Altoona|Appleton|Avondale|Baytown|Beaverton|Bellevue|Bellingham|Biloxi|Binghamton|Bismarck|Boca Raton|Boynton Beach|Bridgeton|Brockton|Broken Arrow|Bremerton|Cape Coral|Cape Girardeau|Casper|Cheyenne|Chico|Clarksville|Clearwater|Clovis|College Station|Conroe|Coral Springs|Costa Mesa|Council Bluffs|Cranston|Daytona Beach|Deltona|Denton|Dothan|Dubuque|Duluth|East Chicago|East Cleveland|Edinburg|El Cajon|El Monte|Elkhart|Elyria|Enid|Escondido|Eau Claire|Fall River|Fargo|Farmington|Fitchburg|Flagstaff|Florissant|Fontana|Fort Collins|Fort Lauderdale|Fort Myers|Fort Smith|Fort Pierce|Framingham|Galveston|Gastonia|Gresham|Greenville|Gulfport|Hagerstown|Harlingen|Hattiesburg|Haverhill|Hayward|High Point|Holyoke|Idaho Falls|Iowa City|Ithaca|Janesville|Johnstown|Joplin|Kennewick|Kirkland|La Crosse|Lakeland|Laramie|Las Cruces|Lawton|Lorain|Lynchburg|McKinney|Merced|Middletown|Missoula|Moreno Valley|Muncie|Murfreesboro|Muskegon|Muskogee|Nampa|Nashua|New Bedford|New Britain|New Rochelle|Newport Beach|Niagara Falls|North Las Vegas|North Little Rock|Ocala|Oceanside|Ogden|Olympia|Oshkosh|Owensboro|Palm Bay|Palm Springs|Palmdale|Panama City|Pawtucket|Pensacola|Pharr|Pine Bluff|Pomona|Port Arthur|Port St. Lucie|Portsmouth|Poughkeepsie|Rancho Cucamonga|Rapid City|Redding|Redwood City|Renton|Rialto|Roanoke|Rochester Hills|Roswell|Round Rock|Saint Paul|San Angelo|San Marcos|San Mateo|San Rafael|Sandusky|Santa Barbara|Santa Clarita|Santa Maria|Santa Monica|Santa Rosa|Schenectady|Sarasota|Simi Valley|Spartanburg|Steubenville|Sugar Land|Tallmadge|Taunton|Terre Haute|Texarkana|Thousand Oaks|Torrance|Tuscaloosa|Utica|Vacaville|Vallejo|Ventura|Victorville|Visalia|Vineland|Watsonville|West Palm Beach|Weslaco|Wichita Falls|Wilkes-Barre|Woonsocket|Yuma|Zanesville|Tlaquepaque|Las Palmas|Machala|Ciudad del Este|Manhattan',
  ...Object.values(townsOf),
].join('|');

const countries =
  'Mexico|México|Guatemala|El Salvador|Honduras|Nicaragua|Costa Rica|Panama|Panamá|Colombia|Venezuela|Ecuador|Peru|Perú|Bolivia|Chile|Argentina|Uruguay|Paraguay|Cuba|Dominican Republic|República Dominicana|Spain|España|Canada|Canadá|England|Inglaterra|Britain|Reino Unido|United Kingdom|Australia|France|Francia|Germany|Alemania|Italy|Italia|Ireland|Scotland|Brazil|Brasil|Haiti|Haití|Jamaica|India|China|Japan|Russia|Ukraine|United States|Estados Unidos|EE. UU.|EE.UU.|the U.S.|South Africa|New Zealand|Sudáfrica|Northern Ireland|Irlanda del Norte|Wales|England and Wales|Gales|Trinidad and Tobago|Belize|Belice';

/** Every name with its kind, as patterns for a word index. */
export function gazetteer(): { pattern: string; name: string; kind: PlaceKind }[] {
  const of = (names: string, kind: PlaceKind) =>
    names.split('|').map((name) => ({ pattern: name.replace(/[.]/g, ' ').replace(/\s+/g, ' ').trim(), name, kind }));
  return [...of(Object.values(statesOf).join('|'), 'state'), ...of(cities, 'city'), ...of(countries, 'country')];
}

const abbreviations =
  'ala=Alabama ariz=Arizona ark=Arkansas calif=California colo=Colorado conn=Connecticut del=Delaware fla=Florida ga=Georgia ill=Illinois ind=Indiana kan=Kansas ky=Kentucky la=Louisiana mass=Massachusetts md=Maryland mich=Michigan minn=Minnesota miss=Mississippi mo=Missouri mont=Montana neb=Nebraska nev=Nevada okla=Oklahoma ore=Oregon pa=Pennsylvania tenn=Tennessee tex=Texas va=Virginia vt=Vermont wash=Washington wis=Wisconsin wyo=Wyoming ags=Aguascalientes chih=Chihuahua chis=Chiapas coah=Coahuila dgo=Durango gro=Guerrero gto=Guanajuato hgo=Hidalgo jal=Jalisco mex=Estado_de_México mor=Morelos nay=Nayarit oax=Oaxaca pue=Puebla qro=Querétaro sin=Sinaloa son=Sonora tab=Tabasco tamps=Tamaulipas tlax=Tlaxcala ver=Veracruz yuc=Yucatán zac=Zacatecas n.h=New_Hampshire n.j=New_Jersey n.m=New_Mexico n.y=New_York n.c=North_Carolina n.d=North_Dakota r.i=Rhode_Island s.c=South_Carolina s.d=South_Dakota w.va=West_Virginia n.l=Nuevo_León';

/** How a dateline shortens a state: "SALTILLO, Coah.", "AKRON, Ohio" is written out. Keys are folded. */
export const stateAbbreviations: ReadonlyMap<string, string> = new Map(
  abbreviations.split(' ').map((pair) => pair.replaceAll('_', ' ').split('=') as [string, string]),
);

/** The country that "el país" means in a story from one of these towns and states. */
export const countryOf: ReadonlyMap<string, string> = new Map(
  [...Object.entries(townsOf), ...Object.entries(statesOf), ['Jamaica', 'Kingston'] as const].flatMap(([country, towns]) =>
    towns.split('|').map((town) => [town, country] as const),
  ),
);

/** Words that are capitalised after "in" and are no place. */
export const notPlaces = new WordSet(
  `${monthNames} ${dayNames} spring summer fall winter english spanish congress court federal state city county district council the a an its their his her our my this that these those one two three four five six seven eight nine ten general republican democrat democratic republicans democrats christmas easter operation section chapter title law order part fact addition response response police sheriff mayor gov sen rep ald alderman alderwoman president judge attorney board committee commission department office house senate supreme circuit municipal traffic criminal housing juvenile family superior district american national welcoming welcome sanctuary gang latino black white hispanic immigrant immigration illinois ice dhs fbi cbp uscis doj aclu espanol ingles congreso corte tribunal concejo consejo camara senado estado ciudad condado policia alcaldia fiscalia facebook twitter instagram tiktok youtube whatsapp`,
);

/** Civic words after a town's name: "Evanston aldermen". */
export const civicNouns: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    'police aldermen alderman alderpeople council councilman councilwoman councilmember councilmembers mayor residents officials trustees city sheriff sheriffs prosecutors voters officers department county lawmakers leaders board supervisors court courts municipal'.split(
      ' ',
    ),
  ),
  es: new Set('policia concejales alcalde alcaldesa residentes autoridades vecinos'.split(' ')),
};
