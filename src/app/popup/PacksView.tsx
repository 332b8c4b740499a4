import './packs.css';
import { useId } from 'preact/hooks';
import { ForeignLine } from '../../cards/ForeignMark';
import type { Language } from '../../core/vocabulary';
import type { PackRow } from '../../platform/messages';
import { BackButton } from './BackButton';
import { createLater } from './create-later';
import { type PacksLabels, packsLabelsFor } from './packs-labels';
import type { PackOutcome, PacksDeeds, PacksState } from './popup-state';
import { Remove } from './Remove';
import { UpdatesWay } from './UpdatesWay';

const shownChanges = 5; // sentences of one version
const ours = 'Caveat'; // the author that the shipped packs name

interface PacksViewProps {
  packs: PacksState;
  language: Language;
  backLabel: string;
  deeds: PacksDeeds;
}

const LaterUpdates = createLater(() => import('./UpdatesView').then(({ UpdatesView }) => UpdatesView));

/** Which packs are in use, from whom, and what changed in them; the way to add one and to take it out again. */
export function PacksView({ packs, language, backLabel, deeds }: PacksViewProps) {
  const labels = packsLabelsFor(language);
  const id = useId();
  const { rows, outcome, isBusy, isTab, updates } = packs;
  if (updates?.isOpen && deeds.updates)
    return <LaterUpdates updates={updates} isTab={isTab} language={language} backLabel={backLabel} deeds={deeds.updates} />;
  return (
    <section class="packs" aria-labelledby={`${id}-title`}>
      {!isTab && <BackButton label={backLabel} onPress={deeds.close} />}
      <h2 id={`${id}-title`}>{labels.title}</h2>
      <p class="packs__intro">{labels.intro}</p>
      {updates && deeds.updates && <UpdatesWay updates={updates} labels={labels} onOpen={deeds.updates.open} />}
      {isTab && (
        <div class="packs__add">
          <FileField labels={labels} isBusy={isBusy ?? false} onChoose={deeds.add} hintId={`${id}-hint`} />
          <p class="packs__hint" id={`${id}-hint`}>
            {labels.addHint}
          </p>
        </div>
      )}
      <div role="status">
        {isBusy && <p class="said">{labels.busy}</p>}
        {outcome !== undefined && <Outcome outcome={outcome} labels={labels} />}
      </div>
      <ol class="packs__list">
        {rows?.map((row) => (
          <Row key={row.id} row={row} labels={labels} onRemove={deeds.remove} />
        ))}
      </ol>
      {!isTab && (
        <div class="packs__add">
          <button type="button" class="choose" onClick={deeds.openTab} aria-describedby={`${id}-hint`}>
            {labels.openTab}
          </button>
          <p class="packs__hint" id={`${id}-hint`}>
            {labels.addHint}
          </p>
        </div>
      )}
    </section>
  );
}

interface FileFieldProps {
  labels: PacksLabels;
  isBusy: boolean;
  hintId: string;
  onChoose: PacksDeeds['add'];
}

function FileField({ labels, isBusy, hintId, onChoose }: FileFieldProps) {
  return (
    <label class="choose">
      {labels.add}
      <input
        type="file"
        class="sr"
        accept=".json,application/json"
        disabled={isBusy}
        aria-describedby={hintId}
        onChange={({ currentTarget: field }) => {
          const [file] = field.files ?? [];
          if (file) onChoose(file);
          // The same file, mended, can be chosen again.
          field.value = '';
        }}
      />
    </label>
  );
}

function Outcome({ outcome, labels }: { outcome: PackOutcome; labels: PacksLabels }) {
  if (outcome.kind === 'added') return <p class="said">{labels.added(outcome.title)}</p>;
  if (outcome.kind === 'removed') return <p class="said">{labels.removed(outcome.title)}</p>;
  if (outcome.kind === 'not-removed') return <p class="said said--no">{labels.notRemoved}</p>;
  const { reason, faults = [], faultCount = faults.length, versions } = outcome.answer;
  const why =
    reason === 'older' && versions !== undefined
      ? labels.older(...versions)
      : reason === 'faults'
        ? labels.faults(faultCount)
        : labels.reasons[reason];
  return (
    <div class="said said--no">
      <p>
        <b>{labels.notTaken(outcome.file)}</b> {why}
      </p>
      {faults.length > 0 && (
        <ul>
          {faults.map(({ file, line, message }) => (
            <li key={`${file} ${line} ${message}`}>
              <b>{reason === 'not-json' ? labels.line(line) : labels.place(line, file)}</b>
              {': '}
              <span lang="en">{message}</span>
            </li>
          ))}
          {faultCount > faults.length && <li>{labels.more(faultCount - faults.length)}</li>}
        </ul>
      )}
    </div>
  );
}

function Row({ row, labels, onRemove }: { row: PackRow; labels: PacksLabels; onRemove: (id: string) => void }) {
  const { title, version, verifiedLabel, facts, author, foreign, faults } = row;
  return (
    <li class={foreign === undefined ? 'pack' : 'pack pack--foreign'}>
      <h3>{title}</h3>
      <p class="pack__facts">
        {[labels.version(version), labels.checked(verifiedLabel), labels.facts(facts)].map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
      {foreign === undefined ? (
        <p class="pack__from">{author === ours ? labels.ours : `${labels.ours}, ${labels.by(author)}`}</p>
      ) : (
        <ForeignLine foreign={foreign} />
      )}
      {faults !== undefined && (
        <div class="said said--no">
          <p>{labels.setAside}</p>
          <ul lang="en">
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
      {row.changes.length > 0 && <Changes changes={row.changes} labels={labels} />}
      {foreign !== undefined && !row.isFromFeed && <Remove title={title} labels={labels} onRemove={() => onRemove(row.id)} />}
    </li>
  );
}

function Changes({ changes, labels }: { changes: PackRow['changes']; labels: PacksLabels }) {
  const [newest] = changes;
  if (newest === undefined) return null;
  const rest = newest.texts.length - shownChanges;
  return (
    <details>
      <summary>{labels.changes}</summary>
      <h4>{labels.changed(newest.version, newest.dateLabel)}</h4>
      <ul>
        {newest.texts.slice(0, rest > 1 ? shownChanges : undefined).map((text) => (
          <li key={text}>{text}</li>
        ))}
        {rest > 1 && <li>{labels.more(rest)}</li>}
      </ul>
    </details>
  );
}
