import browser from 'webextension-polyfill';
import type { ReaderPlan } from '../core/plan-readers';

/**
 * Lets the browser run exactly these scripts in pages by itself, over restarts too, and takes away whatever else was registered. What
 * stands already is left alone. Throws when the browser takes a plan for wrong.
 */
export async function registerReaders(plans: readonly ReaderPlan[]): Promise<void> {
  const standing = await browser.scripting.getRegisteredContentScripts();
  const isPlanned = (script: { id: string }) => plans.some((plan) => isSame(plan, script));
  const isStanding = (plan: ReaderPlan) => standing.some((script) => isSame(plan, script));
  const stale = standing.filter((script) => !isPlanned(script)).map(({ id }) => id);
  const missing = plans.filter((plan) => !isStanding(plan));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing.map(toScript));
}

function toScript({ id, file, matches, excludeMatches }: ReaderPlan) {
  return {
    id,
    js: [file],
    matches,
    // Firefox takes no empty list.
    ...(excludeMatches.length > 0 && { excludeMatches }),
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
}

/** Browsers give the patterns back in an order of their own, and files with or without a slash before them. */
function isSame(plan: ReaderPlan, script: { id: string; js?: string[]; matches?: string[]; excludeMatches?: string[] }): boolean {
  const flatten = (id: string, js: string, matches: readonly string[], excludeMatches: readonly string[]) =>
    JSON.stringify([id, js, matches.toSorted(), excludeMatches.toSorted()]);
  const file = script.js?.[0]?.split('/').at(-1) ?? '';
  return (
    flatten(plan.id, plan.file, plan.matches, plan.excludeMatches) ===
    flatten(script.id, file, script.matches ?? [], script.excludeMatches ?? [])
  );
}
