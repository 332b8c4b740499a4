import { useId } from 'preact/hooks';
import { SearchIcon } from '../../cards/Icons';
import { listNewsrooms, type RegionView } from './list-newsrooms';
import type { WelcomeLabels } from './welcome-labels';
import type { WelcomeDeeds, WelcomeState } from './welcome-model';

interface NewsroomListProps {
  state: WelcomeState;
  deeds: WelcomeDeeds;
  labels: WelcomeLabels;
}

/** The newsrooms by region, with a search and, for each region, all at once. */
export function NewsroomList({ state: { newsrooms, chosen, query }, deeds, labels }: NewsroomListProps) {
  const regions = listNewsrooms(newsrooms, chosen, query);
  return (
    <div class="rooms">
      <search class="field">
        <SearchIcon />
        <input
          type="search"
          value={query}
          placeholder={labels.search}
          aria-label={labels.search}
          onInput={({ currentTarget }) => deeds.search(currentTarget.value)}
        />
      </search>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard */}
      <section class="rooms__list" tabIndex={0} aria-label={labels.modes.newsrooms.name}>
        {regions.map((view) => (
          <Region key={view.region} view={view} isSearch={query.trim() !== ''} deeds={deeds} labels={labels} />
        ))}
        <p role="status" class="rooms__none">
          {regions.length === 0 && newsrooms.length > 0 && labels.nothing}
        </p>
      </section>
    </div>
  );
}

interface RegionProps {
  view: RegionView;
  /** Only some of the region's newsrooms are in sight, so none are ticked all at once. */
  isSearch: boolean;
  deeds: WelcomeDeeds;
  labels: WelcomeLabels;
}

function Region({ view, isSearch, deeds, labels }: RegionProps) {
  const id = useId();
  const { region, newsrooms, chosen, total } = view;
  const isAll = chosen === total;
  return (
    <fieldset class="region" aria-labelledby={id}>
      <div class="region__head">
        <b id={id}>{labels.regions[region]}</b>
        <span>{labels.chosen(chosen, total)}</span>
        {!isSearch && (
          <label>
            <input
              type="checkbox"
              checked={isAll}
              ref={(box) => {
                if (box) box.indeterminate = chosen > 0 && !isAll;
              }}
              onChange={() =>
                deeds.tick(
                  newsrooms.map(({ newsroom }) => newsroom),
                  !isAll,
                )
              }
            />
            {labels.all(labels.regions[region])}
          </label>
        )}
      </div>
      <ul>
        {newsrooms.map(({ newsroom, isChosen }) => (
          <li key={newsroom.name}>
            <label class="room">
              <input type="checkbox" checked={isChosen} onChange={() => deeds.tick([newsroom], !isChosen)} />
              <span>
                {newsroom.name}
                <small>{newsroom.hosts.join(', ')}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
