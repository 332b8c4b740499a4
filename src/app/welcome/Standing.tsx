import { countChosen } from './list-newsrooms';
import type { WelcomeLabels } from './welcome-labels';
import type { WelcomeState } from './welcome-model';

const mostShown = 3; // sites of a leave given in part; more would fill the page

/** What holds now, in a sentence; where the browser allows only a part, which. */
export function Standing({ state: { view, newsrooms, outcome }, labels }: { state: WelcomeState; labels: WelcomeLabels }) {
  if (view === undefined || outcome === 'failed') return null;
  const { sites, missing, readable } = view;
  const holds = labels.holds(sites.mode, countChosen(newsrooms, sites.newsrooms));
  if (missing.length === 0) return <span>{holds}</span>;
  const hosts = readable.map((pattern) => pattern.replace(/^.*:\/\/(?:\*\.)?|\/\*$/g, ''));
  const shown = hosts.length > mostShown ? `${hosts.slice(0, mostShown).join(', ')} …` : hosts.join(', ');
  return (
    <span>
      {holds} {labels.missing} {hosts.length > 0 && `${labels.only} ${shown}`}
    </span>
  );
}
