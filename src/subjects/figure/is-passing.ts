import { askOnce } from '../../core/ask-once';
import type { Doc } from '../../core/doc';
import type { PlaceHit } from '../../core/find-places';
import * as gap from '../../core/gap';

/** What stands before a place that a sentence only measures by, or that somebody came from. */
const passing =
  /(?:^| )(?:(?:no ?one|nobody|someone|anyone|nadie|alguien|ningun[ao]) (?:from|de)|the size of|address in|domicilio en|suburbs? of|suburbio de|suburbios de|outside(?: of)?|excluding|except(?: for| in)?|excepting|apart from|aside from|besides|not counting|fuera de|sin contar(?: a)?|excepto(?: en)?|salvo(?: en)?|aparte de|(?:bigger|larger|smaller|more|fewer|less|higher|lower|worse) than(?: in)?|as (?:big|large|small|many) as(?: in)?|unlike(?: in)?|born in|raised in|grew up in|native of|moved to|(?:lives?|living|lived) in|fled to|graduated from|(?:come|comes|came|coming|hail|hails) from|del tamano de|(?:mas|menos|mayor|menor|peor) que(?: en)?|igual que en|a diferencia de|nacid[oa] en|nacio en|crecio en|criad[oa] en|se mudo a|(?:vive|viven|vivia|reside|residen|residia|radicad[oa]) en|oriund[oa] de|originari[oa] de|huyo a|emigro a|egresad[oa] de|(?:vienen|viene|llegan|proceden) de)(?: the| el| la)?$/;

/** Whether a place is only named in passing: "a county the size of Connecticut", "Most drivers come from Houston". */
export function isPassing(doc: Doc, place: PlaceHit): boolean {
  const answers = answersFor(doc);
  let answer = answers.get(place.from);
  if (answer === undefined) {
    answer = passing.test(doc.words(place.from - 5, place.from)) || isObject(doc, place) || paper.test(doc.words(place.to, place.to + 2));
    answers.set(place.from, answer);
  }
  return answer;
}

/** Every figure asks of every place before it. */
const answersFor = askOnce((_doc: Doc) => new Map<number, boolean>());

/** "the St. Louis Post-Dispatch" */
const paper =
  /^(?:post|times|tribune|herald|daily|journal|gazette|chronicle|sun|star|inquirer|examiner|globe|public radio|reader|advocate|observer|sentinel|enquirer|plain dealer|blade)\b/;

/** "a figure that embarrassed Harrisburg into hearings": what is done to a place tells nothing of whose figure it is. */
function isObject(doc: Doc, { from }: PlaceHit): boolean {
  const { before } = doc.tokens[from]!;
  return (
    (before & ~(gap.space | gap.line)) === 0 &&
    /^(?!need|unit|red|hundred|wicked|named|called|indeed|crowded|troubled|blessed|storied)[a-z]{3,}ed$/.test(doc.word(from - 1)) &&
    doc.tokens[from - 1]!.casing === 0
  );
}
