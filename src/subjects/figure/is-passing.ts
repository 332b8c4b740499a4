import type { Doc } from '../../core/doc';
import type { PlaceHit } from '../../core/find-places';

/** What stands before a place that a sentence only measures by, or that somebody came from. */
const passing =
  /(?:^| )(?:the size of|(?:bigger|larger|smaller|more|fewer|less|higher|lower|worse) than(?: in)?|as (?:big|large|small|many) as(?: in)?|unlike(?: in)?|born in|raised in|grew up in|native of|moved to|(?:lives?|living|lived) in|fled to|graduated from|(?:come|comes|came|coming|hail|hails) from|del tamano de|(?:mas|menos|mayor|menor|peor) que(?: en)?|igual que en|a diferencia de|nacid[oa] en|nacio en|crecio en|criad[oa] en|se mudo a|(?:vive|viven|vivia|reside|residen|residia|radicad[oa]) en|oriund[oa] de|originari[oa] de|huyo a|emigro a|egresad[oa] de|(?:vienen|viene|llegan|proceden) de)(?: the| el| la)?$/;

/** Whether a place is only named in passing: "a county the size of Connecticut", "Most drivers come from Houston". */
export function isPassing(doc: Doc, place: PlaceHit): boolean {
  return passing.test(doc.words(place.from - 5, place.from));
}
