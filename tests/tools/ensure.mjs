// Plain JavaScript on node: modules alone, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The oldest Node that vite and vitest run on: major and minor. */
const oldestNode = [20, 19];

/** Something the person at the keyboard can mend; `exitCode` 2 means that the command was typed wrongly. */
export class Failure extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Says on standard error what is being done, so that standard output stays clean. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Throws one clear sentence when this Node is too old for the tools. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new Failure(
    `Caveat needs Node ${oldestNode.join('.')} or newer, and this is Node ${version}: please install it from https://nodejs.org.`,
  );
}

/** Runs `npm ci` when node_modules is missing or differs from the lock file. */
export function ensurePackages() {
  const difference = findDifference();
  if (difference === undefined) return;
  say(`Installing the packages of package-lock.json (${difference}): npm ci, about half a minute ...`);
  // npm names itself to the scripts it runs; else it is looked for on the path.
  const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const args = [...npm.slice(1), 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = spawnSync(npm[0], args, { cwd: root, stdio: ['ignore', 2, 2], shell: npm[0] === 'npm' && process.platform === 'win32' });
  if (result.status !== 0) {
    throw new Failure('npm ci did not succeed (its message stands above): without the packages of package-lock.json nothing can run.');
  }
}

/** What node_modules lacks, in a few words; undefined when it fits. npm leaves there a list of what it installed: two small reads. */
function findDifference() {
  const installed = readPackages('node_modules/.package-lock.json');
  if (installed === undefined) return 'there are none yet';
  const locked = readPackages('package-lock.json');
  if (locked === undefined) throw new Failure('package-lock.json is missing or is not JSON: this is not a whole copy of Caveat.');
  for (const [path, entry] of Object.entries(locked)) {
    if (path === '') continue;
    const found = installed[path];
    // Packages for other systems are left out by npm and named as optional in the lock file.
    if (found === undefined && !entry.optional) return `${path} is missing`;
    if (found !== undefined && (found.version !== entry.version || found.integrity !== entry.integrity))
      return `${path} has another version`;
  }
  return undefined;
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Runs a tool's `main` and turns what it throws into one line and an exit code. */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    // By name: a bundled tool brings its own copy of the class.
    const isOurs = typeof error?.exitCode === 'number';
    say(isOurs ? error.message : (error?.stack ?? String(error)));
    process.exitCode = isOurs ? error.exitCode : 1;
  }
}
