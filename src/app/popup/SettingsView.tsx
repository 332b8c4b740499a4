import './choices.css';
import { useId } from 'preact/hooks';
import { measuredTexts, type Strictness, strictnesses, strictnessSteps } from '../../core/strictness';
import type { Language } from '../../core/vocabulary';
import { BackButton } from './BackButton';
import type { PopupLabels } from './popup-labels';
import type { SettingsDeeds } from './popup-state';
import { SitesSettings, type SitesSettingsProps } from './SitesSettings';
import { settingsLabelsFor } from './settings-labels';
import { sitesLabelsFor } from './sites-labels';

interface SettingsViewProps {
  strictness: Strictness;
  language: Language;
  labels: PopupLabels;
  deeds: SettingsDeeds;
  /** Missing until it is known where Caveat reads. */
  sites?: SitesSettingsProps;
}

/** What the reader can choose. A choice holds at once; beside a private window nothing can be chosen. */
export function SettingsView({ strictness, language, labels, deeds, sites }: SettingsViewProps) {
  const id = useId();
  const { privacy, strictness: words } = settingsLabelsFor(language);
  const isPrivate = sites?.sites.isPrivate ?? false;
  return (
    <section class="settings" aria-labelledby={`${id}-title`}>
      <BackButton label={labels.back} onPress={deeds.close} />
      <h2 id={`${id}-title`}>{labels.settings}</h2>
      {isPrivate && <p class="settings__private">{sitesLabelsFor(language).private}</p>}
      <fieldset class="choices" disabled={isPrivate} aria-describedby={`${id}-hint ${id}-note`}>
        <legend>{words.question}</legend>
        <p id={`${id}-hint`}>{words.hint}</p>
        {strictnesses.map((step) => (
          <label key={step} class="choice">
            <input
              type="radio"
              name={`${id}-strictness`}
              value={step}
              checked={step === strictness}
              aria-labelledby={`${id}-${step}`}
              aria-describedby={`${id}-${step}-measure`}
              onChange={() => deeds.setStrictness(step)}
            />
            <b id={`${id}-${step}`}>{words.names[step]}</b>
            <span id={`${id}-${step}-measure`}>
              {words.right(strictnessSteps[step])}
              <br />
              {words.found(strictnessSteps[step])}
            </span>
          </label>
        ))}
        <p id={`${id}-note`}>{words.note(measuredTexts)}</p>
      </fieldset>
      {sites && <SitesSettings {...sites} />}
      <p class="settings__privacy">
        <a class="textbtn" href="privacy.html" target="_blank" rel="noreferrer">
          {privacy}
        </a>
      </p>
    </section>
  );
}
