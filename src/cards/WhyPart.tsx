import type { WhyView } from './content';

/** Why a mention was marked, in plain words. */
export function WhyPart({ why }: { why: WhyView }) {
  return (
    <>
      <dl class="why">
        {why.rows.map((row) => (
          <div key={row.label}>
            <dt>{row.label}</dt>
            <dd>{row.text}</dd>
          </div>
        ))}
      </dl>
      <p class="note">{why.note}</p>
    </>
  );
}
