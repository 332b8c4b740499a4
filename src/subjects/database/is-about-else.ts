/** "the database of gun offenders", "la base de datos de vacunas"; not "the database for standing on a corner", "on Feb. 26". */
export function isAboutElse(words: string): boolean {
  return (
    /^(?:of|for|on|de|sobre) (?!(?:people|persons|(?:\w+ )?names|the|its|la|el|los|las|chicago|police|personas|nombres|an?|his|her|their|that|this|aqui|aca|all[ai]|ahora|hoy|antes|es[aeo]s?|est[ae]|dich[oa]|aquel\w*|years|months|decades|now|good|life|forever|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d+|(?<=for )(?!track|stor|keep|manag|record|report|handl|monitor|logg)\w+ing)\b)/.test(
      words,
    ) && !/gang|pandill/.test(words)
  );
}
