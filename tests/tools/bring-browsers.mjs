// Plain JavaScript on node: modules alone, because it runs before anything is installed.
import { bringDebian, run } from './bring-debian.mjs';
import { Failure, say } from './ensure.mjs';
import { findBrowser } from './find-browsers.mjs';

/** Debian's names. The sandbox is for people who are not root; without fonts a page has no letters. */
const debianPackages = { chromium: ['chromium', 'chromium-sandbox', 'fonts-liberation'], firefox: ['firefox-esr', 'fonts-liberation'] };

/** Pinned, so that a download is the same tomorrow. */
const playwright = 'playwright@1.65.1';

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
  bringDebian([...new Set(names.flatMap((name) => debianPackages[name]))], names.join(' and '));
}

function downloadWithPlaywright(names) {
  say(`Downloading ${names.join(' and ')} with Playwright, up to 200 MB ...`);
  const isWindows = process.platform === 'win32';
  if (!run([isWindows ? 'npx.cmd' : 'npx', '--yes', playwright, 'install', ...names], 1, isWindows))
    say("Playwright's download did not succeed.");
}
