// Plain JavaScript on node: modules alone, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { say } from './ensure.mjs';

const lockWaitSeconds = 180; // another apt, such as a machine's own nightly update, takes a minute or two
const aptTries = 3;
const shownLines = 12; // of what a failed command said: its end names the cause

/** Installs Debian's packages where apt and root are to be had; says what it does, and what hindered it. */
export function bringDebian(packages, isFor) {
  if (process.platform !== 'linux' || !has('apt-get')) return;
  const isRoot = process.getuid() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) {
    say(`apt-get could install ${isFor}, but needs root or a sudo without password: going on without it.`);
    return;
  }
  const prefix = isRoot ? ['env'] : ['sudo', '-n', 'env'];
  const apt = [...prefix, 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', `DPkg::Lock::Timeout=${lockWaitSeconds}`, '-qq'];
  say(`No ${isFor} here. Updating the package lists: apt-get update ...`);
  // The lists have a lock of their own, for which apt does not wait by itself.
  if (!run([...apt, 'update'], aptTries)) say('apt-get update did not succeed; trying with the lists that are here.');
  say(`Installing ${packages.join(', ')}: apt-get install, up to three minutes ...`);
  if (!run([...apt, 'install', '-y', '--no-install-recommends', ...packages], 2)) say('apt-get install did not succeed.');
}

function has(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Runs a command, again after some seconds when it fails; what it said is shown only then. */
export function run([program, ...args], tries, shell = false) {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const { status, stdout, stderr, error } = spawnSync(program, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      shell,
      maxBuffer: 1e8,
    });
    if (status === 0) return true;
    say([stdout, stderr, error].filter(Boolean).join('\n').trim().split('\n').slice(-shownLines).join('\n'));
    if (attempt < tries) {
      say(`That failed; trying again in ${attempt * 10} seconds ...`);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, attempt * 10_000);
    }
  }
  return false;
}
