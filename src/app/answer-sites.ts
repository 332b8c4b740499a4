import { isPaused, pauseMs } from '../core/pause-clock';
import { findMissing, findReadable, findSurplus, planReaders } from '../core/plan-readers';
import { findExcluded, findWanted, getOwnState, getSiteState, type SiteState, withoutCovered, withoutTakenBack } from '../core/site-choice';
import { covers, siteOf } from '../core/site-pattern';
import { hasAddedWords } from '../platform/added-words';
import { checkData } from '../platform/check-message';
import { bringScript, onInstalled, onStartup } from '../platform/extension';
import { registerReaders } from '../platform/register-readers';
import { changeSettings, getSettings, type Settings } from '../platform/settings';
import { getBuiltInLeave, getLeave, onLeaveChange, returnLeave } from '../platform/site-leave';
import type { SitesChange, SitesView } from '../platform/sites-messages';
import { onStored, removeSynced, syncSettings, takeSynced } from '../platform/sync-settings';
import { restPages } from '../platform/tabs';
import { welcomeOnce } from '../platform/welcome-once';
import { answer } from './answer';

/** The part of the background that knows where Caveat may read by itself. */
export interface SitesKeeper {
  /** Registers what should stand now and nothing else; settled when it stands. */
  putRight: () => Promise<void>;
  /** Whether the reader's choice of sites needs leave for this pattern. */
  wants: (pattern: string) => Promise<boolean>;
}

/**
 * Keeps the registered scripts as the reader's choice, the browser's leave and the clock would have them: at each start of the background and
 * whenever one of them changes. One thing after the other, because the parts of a change may not mix. `listOtherLeave` gives what feeds need.
 */
export function startSites(listOtherLeave: () => Promise<string[]>): SitesKeeper {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(run: () => Promise<Result>): Promise<Result> => {
    const done = last.then(run, run);
    last = done.catch(() => undefined);
    return done;
  };
  const putRight = () => inTurn(registerPlanned);
  const putRightSoon = () => void putRight().catch(() => undefined);

  onInstalled((reason) => {
    putRightSoon();
    if (reason === 'install' && import.meta.env.MODE !== 'demo') void welcomeOnce();
  });
  onStartup(putRightSoon);
  onLeaveChange(putRightSoon);
  const takeSyncedSoon = () => void inTurn(takeSynced).catch(() => undefined);
  onStored((area) => (area === 'local' ? putRightSoon() : takeSyncedSoon()));
  // A background that was ended in the middle of a change finds the rest of it here.
  putRightSoon();
  takeSyncedSoon();

  answer('getSites', async (data: unknown) => {
    const { url } = checkData('getSites', data);
    // Not in turn: somebody waits for the popup. A pause that is over is noticed beside it.
    putRightSoon();
    return describe(await getSettings(), url);
  });
  answer('changeSites', (data: unknown) => {
    const { change, url } = checkData('changeSites', data);
    return inTurn(async () => {
      await makeChange(change, listOtherLeave);
      await registerPlanned();
      return describe(await getSettings(), url);
    });
  });
  answer('setStrictness', (data: unknown) => {
    const strictness = checkData('setStrictness', data);
    return inTurn(async () => {
      await changeSettings({ strictness });
      await syncSettings().catch(() => undefined);
    });
  });
  answer('pauseOver', async (_data: undefined, tabId) => {
    await putRight();
    const { pausedUntil } = await getSettings();
    // The page that brought the news is read like any that is opened after it.
    if (pausedUntil !== null || tabId === undefined) return;
    await bringScript(tabId, 'reader.js');
    if (await hasAddedWords()) await bringScript(tabId, 'reader-added.js');
  });
  return { putRight, wants: async (pattern) => findAllWanted(await getSettings()).some((wanted) => covers(wanted, pattern)) };
}

async function makeChange(change: SitesChange, listOtherLeave: () => Promise<string[]>): Promise<void> {
  if ('isPaused' in change) {
    await changeSettings({ pausedUntil: change.isPaused ? Date.now() + pauseMs : null });
    return restPages('pause', change.isPaused);
  }
  if ('isSynced' in change) return setSynced(change.isSynced);
  if ('sites' in change) await changeSettings({ sites: change.sites });
  else await setSwitch(change.site, change.state);
  if (change.isTrial) return;
  // Before leave is given back: without it nobody knows which tabs show the site.
  if ('site' in change) await restPages('site', change.state === 'off', change.site);
  await returnSurplus(listOtherLeave);
  await syncSettings().catch(() => undefined);
}

/** Throws when the synchronised store does not do it; then everything is as it was. */
async function setSynced(isSynced: boolean): Promise<void> {
  if (!isSynced) {
    await removeSynced();
    const { switches } = await getSettings();
    await changeSettings({ isSynced, switches: withoutTakenBack(switches) });
    return;
  }
  await changeSettings({ isSynced });
  await syncSettings().catch(async (error: unknown) => {
    await changeSettings({ isSynced: false });
    throw error;
  });
}

async function setSwitch(site: string, wanted: SiteState | null): Promise<void> {
  const { switches, sites, isSynced } = await getSettings();
  // What would hold anyway is not set: it would outlive the choice that it repeats.
  const state = wanted === getSiteState(site, sites, {}) ? null : wanted;
  const changed = { ...switches, [site]: { state, at: Date.now() } };
  // Only another device needs to hear that a switch was taken back; kept for nobody it would tell where the reader was.
  await changeSettings({ switches: isSynced ? changed : withoutTakenBack(changed) });
}

async function returnSurplus(listOtherLeave: () => Promise<string[]>): Promise<void> {
  // The least leave that the choice needs. Only here: what a reader grants in the browser's own settings is not taken away behind their back.
  const [settings, granted, other] = await Promise.all([getSettings(), getLeave(), listOtherLeave()]);
  await returnLeave(findSurplus([...findAllWanted(settings), ...other], granted, getBuiltInLeave()));
}

async function registerPlanned(): Promise<void> {
  const [stored, granted, hasAddedPacks] = await Promise.all([getSettings(), getLeave(), hasAddedWords()]);
  const isOver = stored.pausedUntil !== null && !isPaused(stored.pausedUntil, Date.now());
  const settings = isOver ? await changeSettings({ pausedUntil: null }) : stored;
  await registerReaders(
    planReaders({
      wanted: findAllWanted(settings),
      excluded: findExcluded(settings.switches),
      granted,
      isPaused: settings.pausedUntil !== null,
      hasAddedPacks,
    }),
  );
  if (isOver) await restPages('pause', false);
}

/** The reader's choice, and in the demo its own pages. */
function findAllWanted({ sites, switches }: Settings): string[] {
  return withoutCovered([...getBuiltInLeave(), ...findWanted(sites, switches)]);
}

async function describe(settings: Settings, url: string | undefined): Promise<SitesView> {
  const { sites, switches, pausedUntil, isSynced } = settings;
  const granted = await getLeave();
  const wanted = findAllWanted(settings);
  const { protocol, hostname } = url !== undefined && URL.canParse(url) ? new URL(url) : {};
  const name = hostname && /^https?:$/.test(protocol ?? '') ? siteOf(hostname) : undefined;
  const isBuiltIn = getBuiltInLeave().some((pattern) => covers(pattern, `${protocol}//${hostname}/*`));
  const own = name === undefined ? null : getOwnState(name, switches);
  return {
    sites,
    readable: findReadable(wanted, granted),
    missing: findMissing(wanted, granted),
    pausedUntil: isPaused(pausedUntil, Date.now()) ? pausedUntil : null,
    isSynced,
    switches: Object.entries(switches).flatMap(([site, { state }]) => (state === null ? [] : [{ site, state }])),
    ...(name !== undefined && {
      site: {
        name,
        state: isBuiltIn ? (own ?? 'on') : getSiteState(name, sites, switches),
        own,
        mayRead: granted.some((pattern) => covers(pattern, `${protocol}//${hostname}/*`)),
      },
    }),
  };
}
