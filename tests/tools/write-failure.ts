import { Failure } from './ensure.mjs';

/** What a file system said when a file could not be written, as a sentence; `rest` says how things stand now. */
export function toWriteFailure(path: string, error: unknown, rest = 'Nothing is written.'): Failure {
  const { code = 'unknown' } = error as NodeJS.ErrnoException;
  const why = code === 'ENOENT' ? 'is its folder there?' : 'is the disk full, or the folder not yours?';
  return new Failure(`${path} could not be written (${code}): ${why} ${rest}`);
}
