import { useId } from 'preact/hooks';
import type { Language } from '../../core/vocabulary';
import { sitesLabelsFor } from './sites-labels';
import type { SitesDeeds, SitesState } from './sites-model';

export interface SitesSettingsProps {
  sites: SitesState;
  deeds: SitesDeeds;
  language: Language;
}

/** Where Caveat reads, in the settings: what holds, and, but for private windows, the way to change it and whether it travels. */
export function SitesSettings({ sites: { view, isPrivate, trouble }, deeds, language }: SitesSettingsProps) {
  const labels = sitesLabelsFor(language);
  const id = useId();
  const { sites, switches, missing, isSynced } = view;
  return (
    <section class="where" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{labels.where}</h3>
      <p>
        {sites.mode === 'newsrooms' ? labels.modes.newsrooms(sites.newsrooms.length) : labels.modes[sites.mode]}
        {switches.length > 0 && ` ${labels.single(switches.length)}`}
      </p>
      {missing.length > 0 && <p class="site__note--no">{labels.missing}</p>}
      {!isPrivate && (
        <>
          <button type="button" class="small" onClick={deeds.openChoice}>
            {labels.change}
          </button>
          <label class="where__sync">
            <input
              type="checkbox"
              checked={isSynced}
              aria-describedby={`${id}-hint`}
              onChange={({ currentTarget }) => deeds.setSynced(currentTarget.checked)}
            />
            <span>{labels.sync}</span>
          </label>
          <p id={`${id}-hint`}>{labels.syncHint}</p>
        </>
      )}
      <p role="status">{trouble === 'not-synced' && labels.trouble[trouble]}</p>
    </section>
  );
}
