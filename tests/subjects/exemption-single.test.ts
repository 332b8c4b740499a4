import { describe, expect, it } from 'vitest';
import { compare } from './spotter';

/** A sentence behind one that names the law, with what is marked in it. */
type Row = readonly [sentence: string, expected: readonly string[]];

function check(law: string, rows: readonly Row[]): void {
  it.each(rows)('%s', (sentence, expected) => {
    const { got, wanted, saw } = compare('exemption', `${law} ${sentence}`, expected);
    expect(got, saw).toEqual(wanted);
  });
}

const law = 'Chicago’s Welcoming City Ordinance keeps police officers out of immigration enforcement.';
const ley = 'La Ordenanza de Ciudad de Bienvenida de Chicago prohíbe a los policías ayudar a los agentes de inmigración.';

describe('one condition in a sentence of its own', () => {
  check(law, [
    ['One exception covered gang suspects.', ['exemptions: exception', 'gang-database: gang suspects']],
    ['The law did not protect anyone linked to a gang.', ['gang-database: linked to a gang']],
    ['It made exceptions for people tied to gangs on paper.', ['exemptions: exceptions', 'gang-database: tied to gangs']],
    ['A spot on the gang list was enough to lose its protection.', ['gang-database: spot on the gang list']],
    ['The carve-outs took in whoever the police said was a gang member.', ['exemptions: carve-outs', 'gang-database: gang member']],
    [
      'One loophole let officers hand over people that the department’s computers called gang members.',
      ['exemptions: loophole', 'gang-database: called gang members'],
    ],
    ['Officers could call ICE on anyone they believed was in a gang.', ['gang-database: was in a gang']],
    [
      'Among the exceptions was one for self-admitted gang members.',
      ['exemptions: exceptions', 'gang-database: self-admitted gang members'],
    ],
    ['An officer’s hunch that you belonged to a gang was reason enough to call ICE.', ['gang-database: belonged to a gang']],
    ['If a gang tag stood next to your name, the ordinance did not cover you.', ['gang-database: gang tag']],
    [
      'Anyone carried in the police files as a Latin King could be turned over to ICE.',
      ['gang-database: carried in the police files as a Latin King'],
    ],
    ['The exceptions reached people on the city’s gang roster.', ['exemptions: exceptions', 'gang-database: on the city’s gang roster']],
    ['It withheld protection from those rumored to be in gangs.', ['gang-database: rumored to be in gangs']],
    [
      'Young men whom a beat cop had marked as gang members were fair game for ICE under the exceptions.',
      ['gang-database: marked as gang members', 'exemptions: exceptions'],
    ],
    ['The fourth exception concerned gang designations.', ['exemptions: exception', 'gang-database: gang designations']],
    ['It excludes people the police have identified as gang members.', ['gang-database: identified as gang members']],
    ['The law excluded people with gang affiliations.', ['exemptions: excluded people', 'gang-database: gang affiliations']],
    [
      'Under one of the carve-outs, inclusion in a gang database could lead to deportation.',
      ['exemptions: carve-outs', 'gang-database: inclusion in a gang database'],
    ],
    [
      'Anyone who turned up in a database of gang members lost the protection of the ordinance.',
      ['gang-database: turned up in a database of gang members'],
    ],
    [
      'The exemptions applied to felons, defendants, fugitives and gang members.',
      [
        'exemptions: exemptions',
        'felony-conviction: felons',
        'pending-felony: defendants',
        'criminal-warrant: fugitives',
        'gang-database: gang members',
      ],
    ],
    [
      'The carve-outs: warrants, charges, convictions, gangs.',
      [
        'exemptions: carve-outs',
        'criminal-warrant: warrants',
        'pending-felony: charges',
        'felony-conviction: convictions',
        'gang-database: gangs',
      ],
    ],
    ['It carved out people awaiting trial.', ['pending-felony: awaiting trial']],
    ['One of the exceptions was for people with open felony cases.', ['exemptions: exceptions', 'pending-felony: open felony cases']],
    ['The protection lapsed the moment prosecutors filed a felony charge.', ['pending-felony: filed a felony charge']],
    ['Being charged with a felony, even wrongly, was enough to lose its protection.', ['pending-felony: charged with a felony']],
    ['The loopholes took in defendants who had yet to see a jury.', ['exemptions: loopholes', 'pending-felony: yet to see a jury']],
    [
      'Under the exceptions an arrest on a felony charge could end in deportation.',
      ['exemptions: exceptions', 'pending-felony: felony charge'],
    ],
    [
      'If the state’s attorney had approved felony charges against you, the ordinance did not apply.',
      ['pending-felony: had approved felony charges against'],
    ],
    ['It left out anyone with a conviction for a serious crime.', ['felony-conviction: conviction for a serious crime']],
    ['One exception took in people who had been to prison.', ['exemptions: exception', 'felony-conviction: been to prison']],
    ['A decades-old conviction could cost a grandmother the protection of the ordinance.', ['felony-conviction: decades-old conviction']],
    [
      'Anyone ever convicted of a crime classed as a felony fell outside the ordinance.',
      ['felony-conviction: ever convicted of a crime classed as a felony'],
    ],
    [
      'Former inmates with felonies could be handed over under the carve-outs.',
      ['felony-conviction: Former inmates with felonies', 'exemptions: carve-outs'],
    ],
    ['A criminal past was enough for officers to call ICE.', ['felony-conviction: criminal past']],
    ['The exceptions covered anyone a judge wanted.', ['exemptions: exceptions', 'criminal-warrant: judge wanted']],
    ['One carve-out was for people with warrants.', ['exemptions: carve-out', 'criminal-warrant: people with warrants']],
    ['If a warrant for your arrest was pending, officers could call ICE.', ['criminal-warrant: warrant for your arrest']],
    ['Anyone dodging a criminal warrant fell outside the ordinance.', ['criminal-warrant: criminal warrant']],
    ['The law does not protect those on the run from a criminal court.', ['criminal-warrant: on the run from a criminal court']],
    [
      'Officers may work with agents on people who are the subject of a criminal warrant.',
      ['criminal-warrant: subject of a criminal warrant'],
    ],
  ]);
});

describe('una sola condición en una frase', () => {
  check(ley, [
    ['Una excepción era para sospechosos de ser pandilleros.', ['exemptions: excepción', 'gang-database: ser pandilleros']],
    ['La ordenanza no protegía a nadie ligado a una pandilla.', ['gang-database: ligado a una pandilla']],
    ['Bastaba un lugar en la lista de pandillas para perder el amparo.', ['gang-database: lugar en la lista de pandillas']],
    ['Las salvedades alcanzaban a quienes la policía creía pandilleros.', ['exemptions: salvedades', 'gang-database: creía pandilleros']],
    ['Podían avisar a ICE de cualquiera a quien consideraran miembro de una pandilla.', ['gang-database: miembro de una pandilla']],
    ['La cuarta excepción era la de las pandillas.', ['exemptions: excepción', 'gang-database: la de las pandillas']],
    ['Quien tuviera la etiqueta de pandillero quedaba sin protección.', ['gang-database: etiqueta de pandillero']],
    [
      'Las excepciones abarcaban a quienes constaran en los ficheros policiales como miembros de una pandilla.',
      ['exemptions: excepciones', 'gang-database: miembros de una pandilla'],
    ],
    ['Dejaba fuera a quienes tuvieran nexos con pandillas.', ['gang-database: nexos con pandillas']],
    [
      'Quedaban excluidos los que la policía vinculaba a una pandilla.',
      ['exemptions: excluidos', 'gang-database: vinculaba a una pandilla'],
    ],
    ['Dejaba fuera a quien estuviera en juicio.', ['pending-felony: estuviera en juicio']],
    [
      'Una de las excepciones era para los que tuvieran un proceso penal en marcha.',
      ['exemptions: excepciones', 'pending-felony: tuvieran un proceso penal en marcha'],
    ],
    ['Bastaba que la fiscalía presentara cargos graves para perder la protección.', ['pending-felony: cargos graves']],
    ['No amparaba a quien enfrentara acusaciones por un delito grave.', ['pending-felony: enfrentara acusaciones por un delito']],
    ['Las lagunas alcanzaban a los acusados de delitos mayores.', ['exemptions: lagunas', 'pending-felony: acusados de delitos']],
    ['Dejaba fuera a quien hubiera estado preso por un delito grave.', ['felony-conviction: preso por un delito']],
    ['Una condena de hace veinte años bastaba para perder el amparo.', ['felony-conviction: condena de hace veinte años bastaba']],
    ['Las excepciones abarcaban a los condenados por felonías.', ['exemptions: excepciones', 'felony-conviction: condenados por felonías']],
    ['No protegía a quien tuviera manchado el expediente con un delito grave.', ['felony-conviction: expediente con un delito']],
    ['Excluía a los exconvictos.', ['felony-conviction: exconvictos']],
    [
      'Las excepciones abarcaban a quien tuviera encima una orden de captura.',
      ['exemptions: excepciones', 'criminal-warrant: tuviera encima una orden de captura'],
    ],
    ['No ampara a quien un juez mandó detener.', ['criminal-warrant: juez mandó detener']],
    ['Una orden de arresto pendiente bastaba para que avisaran a ICE.', ['criminal-warrant: orden de arresto pendiente bastaba para']],
    ['Dejaba fuera a los que huyen de la justicia.', ['criminal-warrant: huyen de la justicia']],
    ['Si hay una orden penal a su nombre, la ordenanza no lo cubre.', ['criminal-warrant: una orden penal a su nombre']],
  ]);
});

describe('the same words in other news', () => {
  check(law, [
    ['Nobody at the shelter had been to prison, a volunteer said.', []],
    ['Officers may let agents in when agents have a criminal warrant.', []],
    ['Ask the agents to show a criminal warrant signed by a judge.', []],
    ['In Rockford, gang suspects were arrested on Friday.', []],
    ['The inspector general found that the gang database lists the dead.', []],
    ['She teaches former inmates how to bake.', []],
  ]);
  check(ley, [
    ['Pida que los agentes muestren una orden judicial penal.', []],
    ['En Rockford detuvieron a varios presuntos pandilleros el viernes.', []],
    ['La inspectora halló que la base de datos de pandillas incluye a muertos.', []],
    ['Enseña a hornear a exconvictos.', []],
  ]);
});
