import browser from 'webextension-polyfill';
import type { ReaderPlan } from '../core/plan-readers';

/**
 * Lets the browser run exactly these scripts in pages by itself, over restarts too, and takes away whatever else was registered. What
 * stands already is left alone. What goes goes last: a background that is ended half-way leaves something that wakes it again. Throws when the
 * browser takes a plan for wrong; what was not planned is gone then all the same.
 */
export async function registerReaders(plans: readonly ReaderPlan[]): Promise<void> {
  const standing = await browser.scripting.getRegisteredContentScripts();
  const findStanding = ({ id }: ReaderPlan) => standing.find((script) => script.id === id);
  // An update keeps what it does not name, and Firefox takes no empty list: exceptions can only be taken away by registering anew.
  const isFreed = (plan: ReaderPlan) => plan.excludeMatches.length === 0 && (findStanding(plan)?.excludeMatches ?? []).length > 0;
  if (plans.some(isFreed)) {
    await registerReaders(plans.map((plan) => (isFreed(plan) ? { ...plan, id: `${plan.id}-meanwhile` } : plan)));
    return registerReaders(plans);
  }
  const missing = plans.filter((plan) => findStanding(plan) === undefined);
  const changed = plans.filter((plan) => {
    const script = findStanding(plan);
    return script !== undefined && !isSame(plan, script);
  });
  const stale = standing.map(({ id }) => id).filter((id) => !plans.some((plan) => plan.id === id));
  try {
    if (changed.length > 0) await browser.scripting.updateContentScripts(changed.map(toScript));
    if (missing.length > 0) await browser.scripting.registerContentScripts(missing.map(toScript));
  } catch (error) {
    stale.push(...changed.map(({ id }) => id));
    throw error;
  } finally {
    if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  }
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
