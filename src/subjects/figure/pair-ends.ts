import { WordSet } from '../../core/word-set';

/** The words that tell what happened together with a neighbour ("sin efecto", "set aside"): for all others `statusAt` tries none of its phrases. */
export const pairEnds = new WordSet(
  `efecto valor validez vigor aside baja efectivo efectiva efectivos efectivas in up down con disposicion out wrote write writes written
  obtained filed sign signs signed signing reviewed released recorded new abajo off drop drops dropped dropping encima`.split(/\s+/),
);
