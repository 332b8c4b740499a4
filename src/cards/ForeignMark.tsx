import type { ForeignView } from './content';

/** Beside a sentence or line: it did not come with Caveat. The whole story is the mark's title. */
export function ForeignMark({ foreign }: { foreign: ForeignView }) {
  return (
    <span class="foreign" title={`${foreign.label}: ${foreign.detail}`}>
      {foreign.label}
    </span>
  );
}

/** The same as a line of its own, in full. */
export function ForeignLine({ foreign }: { foreign: ForeignView }) {
  return (
    <p class="foreign-line">
      <b class="foreign">{foreign.label}</b>
      <span class="sr">:</span> {foreign.detail}
    </p>
  );
}
