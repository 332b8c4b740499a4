import { useId } from 'preact/hooks';
import { Logo } from '../../cards/Icons';
import { siteModes } from '../../core/site-choice';
import type { Language } from '../../core/vocabulary';
import { countChosen } from './list-newsrooms';
import { NewsroomList } from './NewsroomList';
import { Picture } from './Picture';
import { Reach } from './Reach';
import { Standing } from './Standing';
import { type WelcomeLabels, welcomeLabelsFor } from './welcome-labels';
import type { WelcomeDeeds, WelcomeState } from './welcome-model';

interface WelcomeViewProps {
  state: WelcomeState;
  deeds: WelcomeDeeds;
  language: Language;
}

/** The first run: what Caveat does, and the one decision about where. Only draws. */
export function WelcomeView({ state, deeds, language }: WelcomeViewProps) {
  const labels = welcomeLabelsFor(language);
  return (
    <div class="welcome" lang={language}>
      <section class="welcome__what">
        <p class="brand">
          <Logo />
          Caveat
        </p>
        <h1>{labels.title}</h1>
        <p class="lead">{labels.lead}</p>
        <Picture labels={labels} card={state.card} />
        <ul class="promises">
          {labels.promises.map(({ strong, rest }) => (
            <li key={strong}>
              <b>{strong}</b> {rest}
            </li>
          ))}
        </ul>
      </section>
      <Choice state={state} deeds={deeds} labels={labels} />
    </div>
  );
}

function Choice({ state, deeds, labels }: { state: WelcomeState; deeds: WelcomeDeeds; labels: WelcomeLabels }) {
  const id = useId();
  const { mode, chosen, newsrooms, outcome } = state;
  const count = countChosen(newsrooms, chosen);
  const { asks, reads } = labels.modes[mode];
  return (
    <form
      class="welcome__where"
      aria-labelledby={`${id}-question`}
      onSubmit={(event) => {
        event.preventDefault();
        deeds.apply();
      }}
    >
      <fieldset class="modes">
        <legend id={`${id}-question`}>
          <h2>{labels.question}</h2>
        </legend>
        {siteModes.map((each) => (
          <label key={each} class="mode">
            <input
              type="radio"
              name={`${id}-mode`}
              value={each}
              checked={each === mode}
              aria-labelledby={`${id}-${each}`}
              aria-describedby={`${id}-${each}-hint`}
              onChange={() => deeds.setMode(each)}
            />
            <b id={`${id}-${each}`}>{labels.modes[each].name}</b>
            <span id={`${id}-${each}-hint`}>{labels.modes[each].hint}</span>
          </label>
        ))}
      </fieldset>
      <Reach mode={mode} labels={labels} />
      <dl class="account" aria-live="polite">
        <div>
          <dt>{labels.asks}</dt>
          <dd>{asks}</dd>
        </div>
        <div>
          <dt>{labels.reads}</dt>
          <dd>{reads}</dd>
        </div>
      </dl>
      {mode === 'newsrooms' && <NewsroomList state={state} deeds={deeds} labels={labels} />}
      <div class="go">
        <button type="submit" class="go__button" disabled={mode === 'newsrooms' && count === 0}>
          {labels.apply(mode, count)}
        </button>
        <p role="status" class={outcome === undefined || outcome === 'done' ? 'go__said' : 'go__said go__said--no'}>
          {outcome !== undefined && labels.outcome[outcome]} <Standing state={state} labels={labels} />
        </p>
      </div>
      <SingleSites state={state} deeds={deeds} labels={labels} />
      <p class="later">{labels.later}</p>
    </form>
  );
}

/** Sites that have a word of their own, whatever is chosen above. */
function SingleSites({ state, deeds, labels }: { state: WelcomeState; deeds: WelcomeDeeds; labels: WelcomeLabels }) {
  const switches = state.view?.switches ?? [];
  if (switches.length === 0) return null;
  return (
    <details class="single">
      <summary>{`${labels.single} (${switches.length})`}</summary>
      <ul>
        {switches.map(({ site, state: set }) => (
          <li key={site}>
            <span>{site}</span> <span>{labels.states[set]}</span>
            <button type="button" class="textbtn" aria-label={labels.takeBackOf(site)} onClick={() => deeds.forgetSite(site)}>
              {labels.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
