// Plain JavaScript on node: modules alone, because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Failure } from './ensure.mjs';

/** The oldest versions that Caveat's manifest allows. */
const oldest = { chromium: 120, firefox: 140 };

const overrides = { chromium: 'CAVEAT_CHROMIUM', firefox: 'CAVEAT_FIREFOX' };

/** Chrome, Chromium and Edge are one browser to Caveat; the order is the order of trying. */
const linuxNames = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chrome',
    'msedge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const linuxFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/microsoft/msedge', '/opt/firefox'];

const macPrograms = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
    'Firefox Nightly.app/Contents/MacOS/firefox',
  ],
};

const windowsPrograms = {
  chromium: ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

/** Where Playwright puts what it downloads; the name of its own folder comes before. */
const playwrightPrograms = {
  chromium: [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ],
  firefox: ['firefox/firefox', 'firefox/Nightly.app/Contents/MacOS/firefox', 'firefox/firefox.exe'],
};

/** The program of an installed browser that is new enough; undefined when there is none. An override that is wrong throws. */
export function findBrowser(name) {
  const override = process.env[overrides[name]];
  if (override) {
    if (isProgram(override)) return override;
    throw new Failure(`${overrides[name]} names ${override}, and that is not a program.`, 2);
  }
  return listCandidates(name).find((path) => isProgram(path) && isNewEnough(name, path));
}

function listCandidates(name) {
  const playwright = listPlaywright(name);
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return [...folders.flatMap((folder) => macPrograms[name].map((path) => join(folder, path))), ...playwright];
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
    return [...windowsPrograms[name].flatMap((path) => folders.map((folder) => join(folder, path))), ...playwright];
  }
  const folders = [...new Set([...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...linuxFolders])];
  return [...linuxNames[name].flatMap((program) => folders.map((folder) => join(folder, program))), ...playwright];
}

function listPlaywright(name) {
  const cache = {
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
    win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  };
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH || (cache[process.platform] ?? join(homedir(), '.cache/ms-playwright'));
  let downloads = [];
  try {
    downloads = readdirSync(folder).filter((entry) => new RegExp(`^${name}-\\d+$`).test(entry));
  } catch {
    return []; // Playwright was never here.
  }
  const newestFirst = downloads.sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]));
  return newestFirst.flatMap((entry) => playwrightPrograms[name].map((path) => join(folder, entry, path)));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Asks the program for its version. Also false for the stubs that Ubuntu keeps in place of a program. */
function isNewEnough(name, path) {
  // On Windows `--version` opens a window, and installed browsers there keep themselves up to date.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] });
  const major = Number(/(?<major>\d+)\.\d/.exec(stdout ?? '')?.groups?.major);
  return status === 0 && major >= oldest[name];
}
