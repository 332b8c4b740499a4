import { readdirSync, readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { toRareWords } from './src/core/choose-rare-pieces';

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

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'assets',
  outDir: '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact(), rareWords], build: { sourcemap: false } }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    // Asked for inside a click, site by site or all at once; never at install.
    optional_host_permissions: ['*://*/*'],
    // One background for all windows, and only where the reader lets Caveat into private ones: decision 16.
    incognito: 'spanning',
    ...(mode === 'demo' && { host_permissions: demoHosts }),
    action: { default_title: '__MSG_actionTitle__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'caveat@caveat.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
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
  },
  zip: { excludeSources: ['.output/**', '.wxt/**', 'tests/**', 'node_modules/**'] },
});
