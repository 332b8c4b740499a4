import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import type { LanguageLibrary } from '../../src/core/read-sentences';

export const tiers = ['compromise/one', 'compromise/two', 'compromise/three'] as const;
export type Tier = (typeof tiers)[number];

/** How our words are given to a library: not at all, as a plugin it may overrule, or as a plugin it may not. */
export const plugins = ['none', 'words', 'frozen'] as const;
export type PluginKind = (typeof plugins)[number];

type Compromise = LanguageLibrary & { plugin(plugin: { words?: object; frozen?: object }): void };

/**
 * Gives a tier of its own, with or without our words. The modules of the three tiers share one object that each widens, and a plugin
 * stays in it for good; their CommonJS builds do not, when each is loaded anew.
 */
export function loadTier(tier: Tier, plugin: PluginKind, lexicon: Record<string, string>): LanguageLibrary {
  const require = createRequire(import.meta.url);
  const path = require.resolve(tier);
  delete require.cache[path];
  const library = require(path) as Compromise;
  if (plugin !== 'none') library.plugin({ [plugin]: lexicon });
  return library;
}

/** How long a fresh process takes to load a tier and read a first sentence, in milliseconds of processor time. */
export function measureLoad(tier: Tier, folder: string): number {
  const code = `const start = process.cpuUsage();
    require(${JSON.stringify(tier)})('The case warrants attention.').json({ terms: { tags: true } });
    const { user, system } = process.cpuUsage(start);
    console.log((user + system) / 1000);`;
  return Number(execFileSync(process.execPath, ['--input-type=commonjs', '-e', code], { cwd: folder, encoding: 'utf8' }));
}
