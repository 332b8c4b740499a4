import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { measuredTexts, type Strictness, strictnesses, strictnessSteps } from '../../core/strictness';
import { BackButton } from './BackButton';
import type { PopupLabels } from './popup-labels';
import type { SettingsDeeds } from './popup-state';

interface SettingsViewProps {
  strictness: Strictness;
  labels: PopupLabels;
  deeds: SettingsDeeds;
  /** Further sections. */
  children?: ComponentChildren;
}

/** What the reader can choose. A choice holds at once. */
export function SettingsView({ strictness, labels, deeds, children }: SettingsViewProps) {
  const id = useId();
  const words = labels.strictness;
  return (
    <section class="settings" aria-labelledby={`${id}-title`}>
      <BackButton label={labels.back} onPress={deeds.close} />
      <h2 id={`${id}-title`}>{labels.settings}</h2>
      <fieldset class="choices" aria-describedby={`${id}-hint ${id}-note`}>
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
      {children}
      <p class="settings__privacy">
        <a class="textbtn" href="privacy.html" target="_blank" rel="noreferrer">
          {labels.privacy}
        </a>
      </p>
    </section>
  );
}
