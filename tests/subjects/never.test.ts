import { describe, expect, it } from 'vitest';
import { explain, languageOf, show, spot } from './spotter';

/** Nothing here is about a topic of ours, though each sentence looks like it. */
function checkSilent(sentences: string): void {
  const lines = sentences.trim().split(/\s*\n\s*/);
  it.each(lines)('%s', (text) => {
    const mentions = spot({ text, language: languageOf(text) });
    expect(mentions.map(show), explain(mentions)).toEqual([]);
  });
}

describe('nothing is marked about other towns and their laws', () => {
  checkSilent(`
    Evanston adopted its Welcoming City Ordinance by a single vote.
    The Skokie sanctuary city law was signed on Friday.
    Oak Park’s welcoming ordinance dates to 2017.
    San Francisco’s sanctuary city policy was upheld on appeal.
    The sanctuary law of Berkeley is the oldest in the country.
    California’s sanctuary state law survived in court.
    Denver leaders defended the city’s sanctuary policies.
    A village in Lake County passed a welcoming ordinance.
    Seattle became a welcoming city in the eyes of many newcomers.
    Carpentersville certified itself as a Certified Welcoming place.
    The town called itself a Second Amendment sanctuary city.
    Effingham County passed a gun sanctuary ordinance in 2018.
    Waskom became a sanctuary city for the unborn.
    The bird sanctuary ordinance limits boats near the marsh.
    A wildlife sanctuary policy keeps dogs off the beach.
    Philadelphia’s welcoming policy is an order of the mayor.
    La ordenanza de ciudad santuario de Evanston es de 2008.
    La ley de estado santuario de California fue impugnada.
    La política de bienvenida de Filadelfia es un decreto de la alcaldesa.
    Boston aprobó su propia ley santuario hace años.
    El santuario de aves tiene una ordenanza propia.
  `);
});

describe('nothing is marked where words only sound alike', () => {
  checkSilent(`
    Everyone got a welcoming smile at the new library.
    The welcoming committee met at the church hall.
    Welcoming Week begins with a street fair.
    The museum is a sanctuary for anyone who loves silence.
    The cathedral’s sanctuary was restored after the fire.
    You’re welcome to join; the city is lovely in June.
    The old gang got back together for a reunion show.
    A gang of raccoons raided the compost.
    The gang’s all here, she said, and raised a glass.
    The chain gang film was shot in black and white.
    Gang violence rose in the summer, researchers said.
    He was a fugitive from boredom.
    Fugitive dust from the quarry settled on cars.
    The ordinance on leaf blowers takes effect in May.
    The law firm hired two clerks.
    The ordnance was found in a sanctuary of the park.
    El mensaje de bienvenida fue breve y cordial.
    La fiesta de bienvenida será el sábado en el parque.
    La pandilla de amigos volvió al teatro.
    El santuario de la virgen recibe a miles de fieles.
    Fue una velada acogedora, con música y café.
    Dieron la bienvenida a doscientos alumnos nuevos.
  `);
});

describe('nothing is marked about warrants of another kind', () => {
  checkSilent(`
    Officers executed 1,500 search warrants last year.
    The judge signed a search warrant for the house.
    Police sought 40 geofence warrants in two years.
    A no-knock warrant led to the raid.
    The governor signed 12 death warrants in his term.
    The company issued 2,000,000 warrants to investors at an exercise price of $11.50.
    Public warrants may be redeemed for common stock.
    Each unit consists of one share and one-half of one redeemable warrant.
    Holders exercised 350,000 warrants in the third quarter.
    Series A warrants expire in five years; 41,000 remain unexercised.
    The bank sold its stock warrants for $4 million.
    Voters take up the town meeting warrant on Tuesday.
    Article 12 of the warrant would fund a fire truck.
    The warrant officer trained 300 recruits.
    Chief Warrant Officer Diaz flew 1,200 hours.
    The site removed its warrant canary in March.
    The agency used 900 administrative warrants in May.
    ICE filed 700 immigration warrants that spring.
    The county issued 300 tax warrants to businesses.
    Deputies carried out 250 eviction warrants.
    A court approved 60 wiretap warrants.
    The Fourth Amendment says no warrants shall issue without probable cause.
    Firmaron 200 órdenes de cateo en un año.
    El juez dictó 30 órdenes de allanamiento.
    Hay 1.200 órdenes de protección vigentes por violencia doméstica.
    Su disco «Bench Warrant» llegó al No. 31 en mayo.
    El presidente firmó 143 órdenes ejecutivas.
    La fábrica recibió 5.000 órdenes de compra en mayo.
    Un juez migratorio emitió 300 órdenes de deportación.
    El restaurante atendió 400 órdenes en una noche.
    Las órdenes religiosas administran 60 escuelas.
    El tribunal emitió 90 órdenes de desalojo.
  `);
});

describe('nothing is marked where it is one person’s warrant', () => {
  checkSilent(`
    A warrant was issued for his arrest on Monday.
    She had two outstanding warrants, one for an unpaid fine.
    Police found that the driver had three active warrants.
    He was wanted on a felony warrant out of Texas.
    The suspect, 41, had an outstanding arrest warrant.
    He turned himself in on the warrant after 12 days.
    A bench warrant followed when she missed court at 9 a.m.
    Officers stopped a man with five warrants and 41 bags of candy.
    Un juez emitió una orden de arresto contra el exalcalde.
    Tenía dos órdenes de arresto pendientes por multas.
    La orden de captura contra el empresario sigue vigente.
    El detenido, de 41 años, tenía una orden de arresto.
  `);
});

describe('nothing is marked where warrant is a verb or a warranty', () => {
  checkSilent(`
    The case warrants a closer look, 41 lawyers wrote.
    Nothing warrants 40,000 pages of rules.
    The record warrants 25 minutes of anyone’s time.
    Such numbers hardly warrant 300 new officers.
    The findings warranted 60 follow-up visits.
    The seller warrants that 100,000 miles are covered.
    The car’s warranty covers 60,000 miles.
    Extended warranties cost 1,200 dollars on average.
    Further study is warranted for 10,000 patients.
    The board said the 5,000 complaints did not warrant action.
    La garantía cubre 60.000 kilómetros.
    El asunto justifica 40 páginas más.
    Ordenaron 300 sillas para el salón.
    El alcalde dio órdenes a 40 empleados.
  `);
});

describe('nothing is marked about other databases and lists', () => {
  checkSilent(`
    The state’s vaccine database was hacked.
    The sex offender registry lists 900 names.
    The police misconduct database went online.
    The gun trace database is closed to the public.
    The gang unit was dissolved, and its desks were moved.
    The Database Working Group meets on Fridays near the sanctuary.
    He left the gang and listed his house for sale.
    The gang, database in hand, laughed at the heist film.
    A list of museums in the welcoming old town follows.
    The gang task force made nine arrests.
    A judge granted the gang injunction.
    The band Gang of Four released a list of dates.
    The court’s case file is 900 pages long, fugitive or not.
    La base de datos de vacunas fue atacada.
    El registro de votantes creció en mayo, pese a la pandilla.
    La unidad contra las pandillas fue disuelta.
    Una lista de museos acompaña la guía de bienvenida.
  `);
});

describe('nothing is marked about other exceptions, cases and counts', () => {
  checkSilent(`
    The bill to require arrest warrants from Orway failed 32-21 in committee.
    The arrest warrants of Orway are called in Courtroom 504.
    Arrest warrants in Orway went mostly to people under 25.
    Las órdenes de arresto de los noventa siguen en Orway.
    Tengo cuarenta órdenes pendientes de entrega y ni un camión.
    La policía catearon seis casas. De las 148 órdenes, 19 fueron a la casa equivocada.
    With the exception of Monday, the sanctuary is open daily.
    The gun show loophole was debated beside the gang bill.
    Property tax exemptions help seniors in the sanctuary district.
    The warrant requirement has exceptions, the court said.
    Exceptions to the Fourth Amendment’s warrant rule are narrow.
    The curfew has two exceptions, gang or no gang.
    Two gang members face felony charges in Ohio.
    A gang member with felony convictions was sentenced.
    He has a prior felony conviction and a pending felony case, and a warrant.
    The jail holds 5,400 people, none on a warrant.
    Police wrote 12,000 tickets and never sought a warrant.
    Gang crimes fell by 20 percent to 1,300.
    The gang sold 300 guns in two years.
    About half of the fugitives in the novel survive.
    One in seven adults reads about a sanctuary each year.
    The sheriff counted 41,000 bookings, not a warrant among them.
    Con excepción del lunes, el santuario abre a diario.
    Las exenciones fiscales favorecen al santuario.
    Dos pandilleros enfrentan cargos por delitos graves en Ohio.
    La cárcel alberga a 5.400 personas, ninguna con orden judicial.
    La banda vendió 300 armas, según la fiscalía, y no hay órdenes de arresto.
    Uno de cada siete adultos visita el santuario cada año.
  `);
});

describe('nothing is marked about warrants to search that only their raids tell', () => {
  checkSilent(`
    Police in Leeds executed 27 warrants at dawn on Wednesday. Officers searched nine homes and seized a ledger and forty kilos of cocaine.
    Detectives carried out 61 warrants in three days, and the flats that they raided gave up two hundred phones.
    La policía ejecutó siete órdenes de registro en tres clínicas. El año pasado un tribunal autorizó más de 60 órdenes de ese tipo.
    Los juzgados de familia decretaron 3.400 órdenes de arraigo por pensiones sin pagar.
  `);
});

describe('nothing is marked on a page without courts, police or a city’s law', () => {
  checkSilent(`
    The company told its shareholders on Thursday that it will sell the two mills in the north and that the money will go to the lenders who stood by it in the winter. It issued 3.2 million warrants to them last spring, each good for one share at a price that looked bold then and looks modest now. Some 1.1 million warrants were still outstanding at the end of the year, according to the filing, and the board means to buy back half of them before the summer.
    La cámara de acopiadores dijo que la campaña fue la mejor en diez años y que los silos del puerto siguen llenos. En lo que va del año se emitieron 3.210 warrants sobre granos, casi todos en la zona núcleo, con la soja como garantía de los préstamos. Los bancos los aceptan porque el precio acompaña, explicó un gerente, y porque la mercadería queda guardada en depósitos que un inspector visita cada mes sin avisar.
    The plan would legalize some eleven million people over thirteen years, its authors told the Senate on Wednesday, and a fine would come first. Not everyone would get in. Anyone with a felony conviction would be shut out, and so would those with three misdemeanors or a known gang membership after the age of eighteen. Representative Gutierrez of Chicago, who has pushed for such a bill for a decade, asked immigrants to be patient and to keep their papers in order.
    The museum opened its summer show with a rare thing, a press warrant from the Admiralty. With such papers a gang could take any man who looked as though he had been to sea. About two hundred outstanding warrants for the coast are kept in a glass case, with the list of the gang beside them, and the visitors bend over it to look for their own names. The curators say that three of the men came home again and that one of them became a mayor.
    The clerk read out the docket in a voice that nobody past the second row could hear. The man did not come. “Warrant to issue. Bond five hundred.”
  `);
});
