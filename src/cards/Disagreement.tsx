import type { DisagreementView } from './content';
import { DisagreeIcon } from './Icons';
import { Refs } from './Statement';

/** Sources that disagree: all stand, at the same weight. */
export function Disagreement({ view }: { view: DisagreementView }) {
  return (
    <div class="both">
      <p>
        <DisagreeIcon />
        {view.label}
      </p>
      <ul>
        {view.sides.map((side) => (
          <li key={`${side.value}-${side.who}`}>
            <strong>
              {side.value}
              <Refs refs={side.refs} />
            </strong>
            {side.who}
          </li>
        ))}
      </ul>
    </div>
  );
}
