import { siteStates } from '../../core/site-choice';
import type { Language } from '../../core/vocabulary';
import { sitesLabelsFor } from './sites-labels';
import type { SitesDeeds, SitesState } from './sites-model';

interface SiteBarProps {
  sites: SitesState;
  deeds: SitesDeeds;
  language: Language;
}

/** What holds on this page's site, and the pause. */
export function SiteBar({ sites, deeds, language }: SiteBarProps) {
  const labels = sitesLabelsFor(language);
  const { view, isPrivate, trouble } = sites;
  const { site, pausedUntil, readable } = view;
  if (isPrivate) return <p class="site site--said">{labels.private}</p>;
  const hasPause = pausedUntil === null && readable.length > 0;
  if (site === undefined && pausedUntil === null && !hasPause) return null;
  const lacksLeave = site?.state === 'on' && !site.mayRead;
  return (
    <div class="site">
      {(site !== undefined || hasPause) && (
        <p class="site__head">
          <b>{site?.name}</b>
          {hasPause && (
            <button type="button" class="textbtn" onClick={() => deeds.setPaused(true)}>
              {labels.pause}
            </button>
          )}
        </p>
      )}
      {site !== undefined && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset takes no part in the popup's flex layout in both browsers
        <div class="three" role="group" aria-label={labels.group(site.name)}>
          {siteStates.map((state) => (
            <button type="button" key={state} aria-pressed={site.state === state} onClick={() => deeds.setSite(state)}>
              {labels.states[state]}
            </button>
          ))}
        </div>
      )}
      <div role="status">
        {trouble !== undefined ? (
          <p class="site__note site__note--no">{labels.trouble[trouble]}</p>
        ) : pausedUntil !== null ? (
          <p class="site__note site__note--no">
            {labels.paused(showTime(pausedUntil, language))}{' '}
            <button type="button" class="textbtn" onClick={() => deeds.setPaused(false)}>
              {labels.resume}
            </button>
          </p>
        ) : lacksLeave ? (
          <p class="site__note site__note--no">
            {labels.noLeave}{' '}
            <button type="button" class="textbtn" onClick={() => deeds.setSite('on')}>
              {labels.allow}
            </button>
          </p>
        ) : (
          site !== undefined && <p class="site__note">{labels.notes[site.state]}</p>
        )}
      </div>
    </div>
  );
}

/** "2:32 PM", "14:32". */
function showTime(ms: number, language: Language): string {
  return new Date(ms).toLocaleTimeString(language, { hour: 'numeric', minute: '2-digit' });
}
