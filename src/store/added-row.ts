import type { PackContents } from '../pack/check-pack';
import { lintIds } from '../pack/lint-ids';
import type { LintMessage } from '../pack/lint-message';
import type { Changes } from '../pack/optional-files';
import type { Pack } from '../pack/schema';

/** A pack that the reader added, as it came: a later build checks it again. */
export interface AddedRow {
  id: string;
  version: number;
  file: string;
  on: string;
  contents: PackContents;
  changes: Changes[];
  /** The build and the packs beside which it was found without fault. */
  checkedBeside: string;
  /** The address of the feed that brought it; missing for a pack from a file. Neither takes the place of the other. */
  feed?: string;
}

/** So many are more than anyone reads with; each is compiled at every start of the background. */
export const mostAdded = 12;

/** What a check of a pack of the reader holds for: the build, and the packs beside which it was found without fault. */
export function signOf(build: string, beside: readonly Pack[]): string {
  return [build, ...beside.map(({ id, version }) => `${id} ${version}`)].join('; ');
}

/** Packs of the reader know nothing of one another, so that each can be taken out by itself: no id of one is another's. */
export function findConflicts(pack: Pack, others: readonly Pack[]): LintMessage[] {
  const faults: LintMessage[] = [];
  lintIds(
    { pack, others },
    {
      error: (file, path, message) => faults.push({ file, path: path.join('.'), message, line: 0, level: 'error' }),
      warn: () => undefined,
    },
  );
  return faults;
}
