import type { Status } from '../core/vocabulary';
import type { StripView } from './content';

const percent = (x: number) => `${Math.round(x * 1e4) / 100}%`;

/** A band repeats the glyphs by height: full, half, struck, empty, dotted. */
function Band({ from, to, status }: { from: number; to: number; status: Status | 'unchecked' }) {
  // a band shorter than this share of the strip would vanish at 200 px
  const end = Math.max(to, from + 0.008);
  const box = { x: percent(from), width: percent(end - from) };
  if (status === 'unchecked') return <line class="s-unchecked" x1={percent(from)} x2={percent(end)} y1="5" y2="5" />;
  if (status === 'repealed' || status === 'ended') {
    return (
      <g class={`s-${status}`}>
        <rect {...box} y="4" height="2" />
        <rect x={box.x} width="2" y="0" height="10" />
      </g>
    );
  }
  if (status === 'narrowed') {
    return (
      <g class="s-narrowed">
        <rect {...box} y="0" height="1.5" />
        <rect {...box} y="5" height="5" />
      </g>
    );
  }
  const isOutline = status === 'planned' || status === 'unknown';
  return <rect class={`s-${status}${isOutline ? ' outline' : ''}`} {...box} y={isOutline ? '1' : '0'} height={isOutline ? '8' : '10'} />;
}

/** The bands alone, for a strip among others on one axis; its words stand elsewhere. */
export function StripTrack({ strip, isPlain }: { strip: StripView; isPlain?: boolean }) {
  return (
    <svg class="track" aria-hidden="true" focusable="false">
      {strip.bands.map((band) => (
        <Band key={`${band.from}-${band.status}`} {...band} />
      ))}
      {strip.ticks.map((x) => (
        <line key={x} class="cut" x1={percent(x)} x2={percent(x)} y1="0" y2="10" />
      ))}
      {strip.article !== undefined && (
        <svg class="at" x={percent(strip.article)} overflow="visible" aria-hidden="true">
          <path class="gap" d={isPlain ? 'M0-2V12' : 'M0-1V11'} />
          <path class="needle" d={isPlain ? 'M0-2V12' : 'M0-1V13'} />
          {!isPlain && <path class="needle" d="M-4.8 16 0 10.2 4.8 16" />}
        </svg>
      )}
    </svg>
  );
}

/** From the first year to today, with the article's caret. */
export function Strip({ strip }: { strip: StripView }) {
  return (
    <div class="strip" role="img" aria-label={strip.label}>
      <span aria-hidden="true">{strip.startLabel}</span>
      <StripTrack strip={strip} />
      <span aria-hidden="true">{strip.endLabel}</span>
    </div>
  );
}
