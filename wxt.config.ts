import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import preact from '@preact/preset-vite';
import JSZip from 'jszip';
import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { toRareWords } from './src/core/choose-rare-pieces';
import { defineFeed } from './src/platform/define-feed';

/**
 * `wxt build` makes the extension that ships. `wxt build --mode demo` makes the one that `npm start` opens:
 * it may read the addresses named in CAVEAT_DEMO_HOSTS (match patterns, space-separated) without being asked.
 */
const demoHosts = (process.env.CAVEAT_DEMO_HOSTS ?? 'http://127.0.0.1/*').split(' ');

/** The rare words of the shipped packs, made ready while building: the script that runs in every page only searches for them. */
const rareWords = {
  name: 'caveat:rare-words',
  resolveId: (id: string) => (id === 'virtual:rare-words' ? '\0rare-words' : undefined),
  load(id: string) {
    if (id !== '\0rare-words') return undefined;
    const gates = readdirSync('assets/packs').map(
      (pack) => JSON.parse(readFileSync(`assets/packs/${pack}/pack.json`, 'utf8')) as { gate: string[] },
    );
    return `export default ${JSON.stringify(toRareWords([...new Set(gates.flatMap(({ gate }) => gate))]))}`;
  },
};

/** Preact's one way to make markup of a text is taken out: nobody here uses it, and what is not there cannot be misused. */
const noMarkup = {
  name: 'caveat:no-markup',
  transform(code: string, id: string) {
    if (!/\/preact\/dist\/preact\.mjs(?:\?|$)/.test(id)) return undefined;
    const [before, after, ...more] = code.split(/\w+\.innerHTML=\w+\.__html/);
    if (after === undefined || more.length > 0)
      throw new Error('Preact writes innerHTML elsewhere than expected: look at caveat:no-markup in wxt.config.ts.');
    return { code: `${before}0${after}`, map: null };
  },
};

/**
 * The background is by far the largest script, and read anew at each start: what the build's own minifier leaves is pressed again,
 * a hundredth smaller, and so is what libraries print for who debugs them; warnings and errors stay. Page scripts are left alone:
 * their last expression is an answer, and terser would drop it.
 */
const pressBackground = {
  name: 'caveat:press-background',
  async generateBundle(_: unknown, files: Record<string, { type: string; code?: string }>) {
    const file = files['background.js'];
    if (file?.code === undefined) return;
    const drop_console: ('log' | 'table' | 'group' | 'groupEnd')[] = ['log', 'table', 'group', 'groupEnd'];
    const compress = { ecma: 2020, passes: 2, pure_getters: true, drop_console } as const;
    const { code } = await minify(file.code, { ecma: 2020, toplevel: true, compress });
    if (code === undefined) throw new Error('terser gave nothing for background.js: look at caveat:press-background in wxt.config.ts.');
    file.code = code;
  },
};

const zipDate = new Date(Date.UTC(1980, 0, 1)); // the first that the format knows

/** Writes an archive anew without what differs from run to run (times, order, rights): the same files give the same bytes. */
async function makeReproducible(path: string): Promise<void> {
  const made = await JSZip.loadAsync(await readFile(path));
  const archive = new JSZip();
  for (const name of Object.keys(made.files).sort()) {
    const file = made.files[name]!;
    if (!file.dir) archive.file(name, await file.async('nodebuffer'), { date: zipDate, createFolders: false, unixPermissions: 0o644 });
  }
  const options = { type: 'nodebuffer', platform: 'UNIX', compression: 'DEFLATE', compressionOptions: { level: 9 } } as const;
  await writeFile(path, await archive.generateAsync(options));
}

/**
 * What Caveat's own pages and its background may do: nothing but run and show what lies in the package, and ask feeds, whose addresses the
 * reader chose: https, or this machine for who tries a feed of their own. No text can become markup or code there (Trusted Types without any policy).
 */
const ownPagesPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

// WXT takes the mode for NODE_ENV, and JSX would be built as for development: a sixth larger and slower than what ships.
if (process.env.NODE_ENV === 'demo') process.env.NODE_ENV = 'production';

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'assets',
  outDir: '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  imports: false,
  manifestVersion: 3,
  vite: ({ mode }) => ({
    plugins: [preact(), rareWords, noMarkup, pressBackground],
    define: defineFeed(process.env, mode),
    // Our own modules and the libraries do nothing when a property is read, and constants are put where they stand: a hundredth smaller.
    build: {
      sourcemap: false,
      rolldownOptions: {
        optimization: { inlineConst: { mode: 'all', pass: 3 } },
        treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
      },
    },
    // Its own build for browsers of our age; what "dexie" stands for is cut to ES5 and a twentieth larger.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'alarms', 'scripting', 'storage'],
    // Asked for inside a click: sites to read (one by one or all), the host of a feed; never at install.
    optional_host_permissions: ['*://*/*'],
    // One background for all windows, and only where the reader lets Caveat into private ones: decision 16.
    incognito: 'spanning',
    ...(mode === 'demo' && { host_permissions: demoHosts }),
    content_security_policy: { extension_pages: ownPagesPolicy },
    action: { default_title: '__MSG_actionTitle__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'caveat@caveat.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    // The packs' spotting examples are for who writes and checks packs; a reader's browser has no use for them.
    'build:publicAssets': (_, files) => {
      const shipped = files.filter(({ relativeDest }) => !/^packs\b.*\bexamples\.json$/.test(relativeDest));
      files.splice(0, files.length, ...shipped);
    },
    'zip:done': async (_, paths) => {
      for (const path of paths) await makeReproducible(path);
    },
  },
  // By name, so that nothing that lies about (a log, a key) goes to a store. What is named is enough to build the same archive.
  zip: {
    excludeSources: ['**'],
    includeSources: ['{assets,entrypoints,src}/**', '{package,package-lock,tsconfig}.json', 'wxt.config.ts', '*.md', 'LICENSE'],
  },
});
