const pairs = `andaluz=Andalucía catalan=Cataluña gallego=Galicia asturiano=Asturias extremeño=Extremadura navarro=Navarra malagueño=Málaga gaditano=Cádiz sevillano=Sevilla
 madrileño=Madrid barcelones=Barcelona valenciano=Valencia zaragozano=Zaragoza bilbaino=Bilbao alicantino=Alicante
 mexicano=Mexico mexiquense=Estado_de_México capitalino= poblano=Puebla jalisciense=Jalisco neoleones=Nuevo_León regiomontano=Monterrey tapatio=Guadalajara veracruzano=Veracruz
 sinaloense=Sinaloa sonorense=Sonora chihuahuense=Chihuahua coahuilense=Coahuila tamaulipeco=Tamaulipas oaxaqueño=Oaxaca guerrerense=Guerrero michoacano=Michoacán
 guanajuatense=Guanajuato queretano=Querétaro zacatecano=Zacatecas duranguense=Durango yucateco=Yucatán tabasqueño=Tabasco chiapaneco=Chiapas hidalguense=Hidalgo
 morelense=Morelos tlaxcalteca=Tlaxcala nayarita=Nayarit colimense=Colima campechano=Campeche potosino=San_Luis_Potosí bajacaliforniano=Baja_California tijuanense=Tijuana juarense=Ciudad_Juárez
 salvadoreño=El_Salvador guatemalteco=Guatemala hondureño=Honduras nicaragüense=Nicaragua costarricense=Costa_Rica panameño=Panama cubano=Cuba dominicano=Dominican_Republic
 puertorriqueño=Puerto_Rico boricua=Puerto_Rico colombiano=Colombia bogotano=Bogotá venezolano=Venezuela caraqueño=Caracas ecuatoriano=Ecuador quiteño=Quito peruano=Peru limeño=Lima
 boliviano=Bolivia chileno=Chile argentino=Argentina bonaerense=Buenos_Aires porteño=Buenos_Aires cordobes=Córdoba uruguayo=Uruguay paraguayo=Paraguay español=Spain
 californiano=California tejano=Texas texano=Texas floridano=Florida neoyorquino=Nueva_York neoyorkino=Nueva_York angelino=Los_Angeles chicaguense=Chicago chicagüense=Chicago
 filadelfiano=Filadelfia bostoniano=Boston arizonense=Arizona nuevomexicano=Nuevo_México luisiano=Luisiana luisianense=Luisiana misuriano=Misuri ohioense=Ohio
 mexican=Mexico salvadoran=El_Salvador guatemalan=Guatemala honduran=Honduras jamaican=Jamaica irish=Ireland scottish=Scotland canadian=Canada australian=Australia british=United_Kingdom
 colombian=Colombia peruvian=Peru chilean=Chile argentine=Argentina spanish=Spain brazilian=Brazil haitian=Haiti dominican=Dominican_Republic cuban=Cuba californian=California texan=Texas`;

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');

/** "neoyorquino", "neoyorquina", "neoyorquinos", "neoyorquinas"; "andaluz", "andaluces". */
function formsOf(word: string): string[] {
  const stem = plain(word);
  if (stem.endsWith('o')) return ['o', 'a', 'os', 'as'].map((end) => stem.slice(0, -1) + end);
  if (stem.endsWith('z')) return [stem, `${stem}a`, `${stem.slice(0, -1)}ces`, `${stem}as`];
  if (stem.endsWith('es') || stem.endsWith('n') || stem.endsWith('l')) return [stem, `${stem}a`, `${stem}es`, `${stem}as`];
  return [stem, `${stem}s`];
}

/** The place that an adjective of origin stands for, folded: "mexiquense", "salvadoreña", "Irish". */
export const demonyms: ReadonlyMap<string, string> = new Map(
  pairs.split(/\s+/).flatMap((pair) => {
    const [word = '', place = ''] = pair.split('=');
    return place === '' ? [] : formsOf(word).map((form) => [form, place.replaceAll('_', ' ')] as const);
  }),
);

/** Who keeps warrants: only beside one of these does an adjective of origin say whose a figure is. "Familias salvadoreñas" count nothing. */
export const institutions =
  /^(?:juzgados?|jueces|juez|jueza|juezas|tribunal|tribunales|corte|cortes|fiscalias?|fiscal|fiscales|procuraduria|policia|policias|justicia|alguacil|alguaciles|autoridades|condado|ciudad|estado|gobierno|magistrados|magistradas|judicatura|cuerpo|carceles|courts?|judges?|police|sheriff|prosecutors?|magistrates?|authorities|justice|judiciary)$/;
