/** The words that text, packs and cards share. Public: exports and scripts hold them. */

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** What Caveat spots; earlier wins a tie. */
export const subjectIds = ['law', 'exemption', 'database', 'figure'] as const;
export type SubjectId = (typeof subjectIds)[number];

export const statuses = ['in-force', 'narrowed', 'repealed', 'in-use', 'ended', 'planned', 'unknown'] as const;
export type Status = (typeof statuses)[number];

/** How a text limits its own number: "nearly 41,000" is `nearly`, "tens of thousands" is `vague`. */
export const bounds = ['exact', 'about', 'nearly', 'more-than', 'at-least', 'fewer-than', 'up-to', 'range', 'vague'] as const;
export type Bound = (typeof bounds)[number];

/** `share` is a fraction of the counted warrants or people, `ratio` of a population. */
export const figureUnits = ['warrants', 'people', 'cases', 'share', 'ratio'] as const;
export type FigureUnit = (typeof figureUnits)[number];

/** What happened to the counted warrants. */
export const figureStatuses = ['outstanding', 'issued', 'served', 'recalled', 'dismissed', 'other'] as const;
export type FigureStatus = (typeof figureStatuses)[number];
