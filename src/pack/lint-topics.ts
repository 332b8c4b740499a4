import { isGeneralExemption } from '../core/general-exemption';
import type { SubjectId } from '../core/vocabulary';
import type { LintReport, LintSubject } from './lint-message';
import type { Status } from './schema';

/** A rule is in force, records are in use; the card's words depend on it. */
const fitting: Record<SubjectId, readonly Status[]> = {
  law: ['in-force', 'narrowed', 'repealed', 'planned', 'unknown'],
  exemption: ['in-force', 'narrowed', 'repealed', 'planned', 'unknown'],
  database: ['in-use', 'ended', 'planned', 'unknown'],
  figure: [],
};

const mostLeads = 2; // facts; a short card has no room for a third

/** Each topic can be met in a text, and is told in the words of its kind. */
export function lintTopics({ pack, others }: LintSubject, report: LintReport): void {
  const packs = [pack, ...others];
  const worded = new Set(packs.flatMap(({ words }) => [...words.en, ...words.es].map(({ topic }) => topic)));
  const general = new Set(packs.flatMap(({ topics }) => topics.map(({ of }) => of)));
  pack.topics.forEach(({ id, subject, of, periods, lead }, index) => {
    const path = ['items', index];
    // A topic over others is met through them, the general word for exemptions by the grammar's own words.
    if (!worded.has(id) && !general.has(id) && !isGeneralExemption({ id })) {
      report.warn(
        'topics.json',
        [...path, 'id'],
        `No words spot "${id}", so no reader ever meets it: add some to words.en.json and words.es.json.`,
      );
    }
    if (subject === 'exemption' && of === undefined) {
      report.error('topics.json', path, `The exemption "${id}" belongs to no law: add "of" with the id of its law.`);
    }
    if (lead.length > mostLeads) {
      report.warn('topics.json', [...path, 'lead', mostLeads], `A short card shows ${mostLeads} facts: keep the two most telling.`);
    }
    periods.forEach(({ status }, at) => {
      if (fitting[subject].includes(status)) return;
      const instead =
        fitting[subject].length === 0 ? 'delete its periods' : `write one of ${fitting[subject].map((word) => `"${word}"`).join(', ')}`;
      report.error('topics.json', [...path, 'periods', at, 'status'], `A ${subject} is never "${status}": ${instead}.`);
    });
  });
}
