import type { FileName } from '../../../../src/pack/optional-files';
import type { SmallFileName } from '../lint-small-pack';

/** One thing broken in the small pack, and the whole sentence that an author is told. */
export type Fault = (Change | Loss) & {
  /** The message must be this, and stand on the line where `on`, or else `to`, begins. */
  says: string;
  on?: string;
  /** The file of the message, where another than the broken one. */
  in?: FileName;
  level?: 'warning';
  /** What follows from the same fault, in order of file and line. */
  also?: string[];
};

/** In a file, the first text becomes the second. */
interface Change {
  file: SmallFileName;
  from: string;
  to: string;
  isGone?: never;
}

/** The file is not there. */
interface Loss {
  file: SmallFileName;
  isGone: true;
  from?: never;
  to?: never;
}
