/** Short articles of our own for tests of the spotter. */

export const english = `CHICAGO — Aldermen voted to close the carve-outs in the city’s Welcoming City Ordinance, which bars police from helping immigration agents.

The exceptions applied to people listed in the city’s gang database, those with pending felony charges, those convicted of a felony, and anyone named in a criminal warrant. “The ordinance will finally mean what it says,” Ald. Ruiz said.

In Cook County, the sheriff counted more than 41,000 outstanding arrest warrants in 2017; about half of them were at least ten years old. DuPage County had 9,000.`;

export const spanish = `CHICAGO — El Concejo eliminó las excepciones de la Ordenanza de Ciudad de Bienvenida de Chicago, que impide a la policía colaborar con los agentes de inmigración.

Las excepciones abarcaban a quienes figuraban en la base de datos de pandillas de la ciudad, a quienes enfrentaban cargos por delitos graves y a quienes tenían una condena por un delito grave. “La ordenanza por fin dice lo que promete”, dijo la concejala Ruiz.

En el Condado de Cook había más de 41.000 órdenes de arresto pendientes; la mitad de ellas tenía más de diez años.`;

/** Sentences without a rare word, varied enough to be a page. */
export function plainText(length: number): string {
  const sentences = [
    'The board met on Tuesday to talk about the new playground.',
    'Residents asked for more benches, and the mayor promised to look into it.',
    'In Chicago the rain lasted until noon; trains ran late.',
    'A total of 4,200 tickets were sold at the door.',
    'La biblioteca abre a las nueve y cierra a las cinco.',
  ];
  let text = '';
  for (let i = 0; text.length < length; i += 1) text += `${sentences[i % sentences.length]}${i % 4 === 3 ? '\n\n' : ' '}`;
  return text;
}
