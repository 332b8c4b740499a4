// Plain JavaScript on node: modules alone, as the other files that bring something.
import { spawnSync } from 'node:child_process';
import { bringDebian } from './bring-debian.mjs';
import { Failure } from './ensure.mjs';

/** Gives the command of GNU parallel, and installs Debian's package when it is missing. Throws one clear sentence when it cannot. */
export function bringParallel(program = 'parallel') {
  if (!isGnuParallel(program)) bringDebian(['parallel'], 'GNU parallel');
  if (isGnuParallel(program)) return program;
  throw new Failure(
    'Please install GNU parallel (Debian, Fedora and Homebrew call the package parallel): the archive tests run 20,000 texts through it.',
  );
}

/** The package moreutils has a `parallel` too, which cannot cut its input. */
function isGnuParallel(program) {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 && stdout.startsWith('GNU parallel');
}
