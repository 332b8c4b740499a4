import { useState } from 'preact/hooks';
import type { FoundFact } from '../../cards/board';
import { ExternalLink } from '../../cards/ExternalLink';
import { ForeignLine } from '../../cards/ForeignMark';
import { DisagreeIcon, SearchIcon } from '../../cards/Icons';
import { StatementWords } from '../../cards/Statement';
import { type SubjectId, subjectIds } from '../../core/vocabulary';
import type { PopupLabels } from './popup-labels';
import type { PopupDeeds, SearchView } from './popup-state';

const shownSources = 3; // of a fact; the most cited has nine

function Result({ fact, labels }: { fact: FoundFact; labels: PopupLabels }) {
  const [isWhole, setIsWhole] = useState(fact.sources.length <= shownSources + 1);
  const sources = isWhole ? fact.sources : fact.sources.slice(0, shownSources);
  return (
    <li>
      <p class="say">
        <StatementWords {...fact.statement} />
      </p>
      {fact.foreign !== undefined && <ForeignLine foreign={fact.foreign} />}
      <ul class="meta">
        {sources.map((source) => (
          <li key={source.id}>
            <ExternalLink href={source.url} title={source.title}>
              {[source.kindLabel, source.publisher, source.dateLabel].filter(Boolean).join(', ')}
            </ExternalLink>
          </li>
        ))}
        {!isWhole && (
          <li>
            <button type="button" class="textbtn" onClick={() => setIsWhole(true)}>
              {labels.moreSources(fact.sources.length - shownSources)}
            </button>
          </li>
        )}
        {fact.isContested && (
          <li class="contested">
            <DisagreeIcon />
            {labels.disagree}
          </li>
        )}
      </ul>
    </li>
  );
}

function countLine({ found }: SearchView, labels: PopupLabels): string {
  if (found === undefined) return '';
  if (found.total === 0) return labels.foundNothing;
  return found.facts.length < found.total ? labels.foundShown(found.facts.length, found.total) : labels.found(found.total);
}

/** Whole sentences, each with its sources and its doubts. */
export function SearchTab({ search, labels, onSearch }: { search: SearchView; labels: PopupLabels; onSearch: PopupDeeds['search'] }) {
  const choices: [SubjectId | undefined, string][] = [
    [undefined, labels.all],
    ...subjectIds.map((subject): [SubjectId, string] => [subject, labels.subjects[subject]]),
  ];
  return (
    <div class="find">
      <search>
        <label class="field">
          <SearchIcon />
          <span class="sr">{labels.searchField}</span>
          <input
            type="search"
            value={search.query}
            placeholder={labels.searchField}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => onSearch(event.currentTarget.value, search.subject)}
          />
        </label>
        <fieldset class="chips">
          <legend class="sr">{labels.kinds}</legend>
          {choices.map(([subject, name]) => (
            <button key={name} type="button" aria-pressed={search.subject === subject} onClick={() => onSearch(search.query, subject)}>
              {name}
            </button>
          ))}
        </fieldset>
      </search>
      <p class="count" role="status">
        {countLine(search, labels)}
      </p>
      {search.found === undefined && <p class="hint">{labels.searchHint}</p>}
      {search.found !== undefined && search.found.facts.length > 0 && (
        <ol class="results">
          {search.found.facts.map((fact) => (
            <Result key={fact.statement.factId ?? fact.statement.text} fact={fact} labels={labels} />
          ))}
        </ol>
      )}
    </div>
  );
}
