// Plain JavaScript on node: modules alone, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { Failure, say } from './ensure.mjs';
import { findBrowser } from './find-browsers.mjs';

/** Debian's names. The sandbox is for people who are not root; without fonts a page has no letters. */
const debianPackages = { chromium: ['chromium', 'chromium-sandbox', 'fonts-liberation'], firefox: ['firefox-esr', 'fonts-liberation'] };

/** Pinned, so that a download is the same tomorrow. */
const playwright = 'playwright@1.65.1';

const lockWaitSeconds = 180; // another apt, such as a machine's own nightly update, takes a minute or two
const aptTries = 3;
const shownLines = 12; // of what a failed command said: its end names the cause

const titles = { chromium: 'Chrome, Chromium or Edge', firefox: 'Firefox' };

/** Gives the program of each browser named, and installs what is missing. Throws one clear sentence when it cannot. */
export function bringBrowsers(names) {
  const found = Object.fromEntries(names.map((name) => [name, findBrowser(name)]));
  for (const bring of [installFromDebian, downloadWithPlaywright]) {
    const missing = names.filter((name) => found[name] === undefined);
    if (missing.length === 0) break;
    bring(missing);
    for (const name of missing) found[name] = findBrowser(name);
  }
  const missing = names.filter((name) => found[name] === undefined);
  if (missing.length > 0) {
    const wanted = missing.map((name) => titles[name]).join(', and ');
    const variables = missing.map((name) => `CAVEAT_${name.toUpperCase()}`).join(' and ');
    throw new Failure(
      `Please install ${wanted} (Chrome 120, Firefox 140 or newer), or let ${variables} name the program: none was found or could be brought.`,
    );
  }
  return found;
}

function installFromDebian(names) {
  if (process.platform !== 'linux' || !has('apt-get')) return;
  const isRoot = process.getuid() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) {
    say('apt-get could install a browser, but needs root or a sudo without password: going on without it.');
    return;
  }
  const prefix = isRoot ? ['env'] : ['sudo', '-n', 'env'];
  const apt = [...prefix, 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', `DPkg::Lock::Timeout=${lockWaitSeconds}`, '-qq'];
  const packages = [...new Set(names.flatMap((name) => debianPackages[name]))];
  say(`No ${names.join(' and no ')} here. Updating the package lists: apt-get update ...`);
  // The lists have a lock of their own, for which apt does not wait by itself.
  if (!run([...apt, 'update'], aptTries)) say('apt-get update did not succeed; trying with the lists that are here.');
  say(`Installing ${packages.join(', ')}: apt-get install, one to three minutes ...`);
  if (!run([...apt, 'install', '-y', '--no-install-recommends', ...packages], 2)) say('apt-get install did not succeed.');
}

function downloadWithPlaywright(names) {
  say(`Downloading ${names.join(' and ')} with Playwright, up to 200 MB ...`);
  const isWindows = process.platform === 'win32';
  if (!run([isWindows ? 'npx.cmd' : 'npx', '--yes', playwright, 'install', ...names], 1, isWindows))
    say("Playwright's download did not succeed.");
}

function has(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Runs a command, again after some seconds when it fails; what it said is shown only then. */
function run([program, ...args], tries, shell = false) {
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
