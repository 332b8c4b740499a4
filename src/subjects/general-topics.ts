import type { Topic } from '../pack/schema';

/** Topics that stand for several: public ids, see the README's glossary. */

type HasId = Pick<Topic, 'id'>;

export { isGeneralExemption } from '../core/general-exemption';

/** `any` for gang databases in general, `other` for one that is named but in no pack, undefined for a known one. */
export function generalDatabase({ id }: HasId): 'any' | 'other' | undefined {
  return id === 'gang-database' ? 'any' : id === 'gang-database-other' ? 'other' : undefined;
}
