import type { CardFaces } from '../cards/CardFrame';
import { DatabaseCard } from '../subjects/database/DatabaseCard';
import { ExemptionCard } from '../subjects/exemption/ExemptionCard';
import { FigureCard } from '../subjects/figure/FigureCard';
import { LawCard } from '../subjects/law/LawCard';

/** The drawing half of every subject, for scripts that show cards without working them out. */
export const cardFaces: CardFaces = { law: LawCard, exemption: ExemptionCard, database: DatabaseCard, figure: FigureCard };
