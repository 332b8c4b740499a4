import type { JSX } from 'preact';
import type { Status } from '../core/vocabulary';

/** Everything drawn here repeats a word that stands beside it, so all of it is hidden from screen readers. */
function Icon({ box, name, children }: { box: string; name: string; children: JSX.Element | JSX.Element[] }) {
  return (
    <svg class={name} viewBox={box} aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const line = { fill: 'none', stroke: 'currentColor' } as const;

/** The proofreader's caret under a line of text: logo, date marker and pointer. */
export const Logo = () => (
  <Icon box="0 0 16 16" name="logo">
    <path d="M1.5 3.5h13" {...line} stroke-width="2" />
    <path d="M3 13.5 8 6.5l5 7" {...line} stroke-width="2" />
  </Icon>
);

export const CaretIcon = () => (
  <Icon box="0 0 12 8" name="caret">
    <path d="M1.2 7.2 6 1.4l4.8 5.8" {...line} stroke-width="2" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon box="0 0 16 16" name="icon">
    <path d="m4 4 8 8m0-8-8 8" {...line} stroke-width="1.6" />
  </Icon>
);

export const ChevronIcon = ({ isUp }: { isUp?: boolean }) => (
  <Icon box="0 0 10 10" name="chevron">
    <path d={isUp ? 'M1.5 6.8 5 3.2l3.5 3.6' : 'M1.5 3.2 5 6.8l3.5-3.6'} {...line} stroke-width="1.6" />
  </Icon>
);

export const BackIcon = () => (
  <Icon box="0 0 10 10" name="chevron">
    <path d="M6.8 1.5 3.2 5l3.6 3.5" {...line} stroke-width="1.6" />
  </Icon>
);

export const TickIcon = () => (
  <Icon box="0 0 10 10" name="chevron">
    <path d="m1 5.2 2.8 2.8L9 2" {...line} stroke-width="1.8" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon box="0 0 16 16" name="icon">
    <circle cx="7" cy="7" r="4.5" {...line} stroke-width="1.6" />
    <path d="m10.5 10.5 4 4" {...line} stroke-width="1.6" />
  </Icon>
);

export const ArrowIcon = () => (
  <Icon box="0 0 14 10" name="arrow">
    <path d="M0 5h12M8.5 1.2 12.4 5 8.5 8.8" {...line} stroke-width="1.5" />
  </Icon>
);

/** Two rings over each other: sources that disagree. */
export const DisagreeIcon = () => (
  <Icon box="0 0 16 16" name="glyph">
    <circle cx="5.2" cy="8" r="4.2" {...line} stroke-width="1.5" />
    <circle cx="10.8" cy="8" r="4.2" {...line} stroke-width="1.5" />
  </Icon>
);

/**
 * Fullness is force: full holds, half holds in part, struck holds no longer, empty does not hold yet.
 * Round is a rule, square is a collection of records.
 */
const shapes: Record<Status, JSX.Element> = {
  'in-force': <circle cx="8" cy="8" r="6" fill="currentColor" />,
  narrowed: (
    <>
      <circle cx="8" cy="8" r="5.25" {...line} stroke-width="1.5" />
      <path d="M2.75 8a5.25 5.25 0 0 0 10.5 0z" fill="currentColor" />
    </>
  ),
  repealed: (
    <>
      <circle cx="8" cy="8" r="4.9" {...line} stroke-width="1.6" />
      <path d="M0 8h16" {...line} stroke-width="1.8" />
    </>
  ),
  'in-use': <rect x="2.5" y="2.5" width="11" height="11" rx="1" fill="currentColor" />,
  ended: (
    <>
      <rect x="3.3" y="3.3" width="9.4" height="9.4" rx=".5" {...line} stroke-width="1.6" />
      <path d="M0 8h16" {...line} stroke-width="1.8" />
    </>
  ),
  planned: <rect x="3" y="3" width="10" height="10" rx="3" {...line} stroke-width="1.6" />,
  unknown: (
    <>
      <circle cx="8" cy="8" r="6.5" {...line} stroke-width="1.5" stroke-dasharray="2.3 1.78" />
      <path d="M6.2 6.6c0-1 .8-1.7 1.8-1.7s1.8.7 1.8 1.6c0 1.3-1.8 1.3-1.8 2.6M8 10.6v1.3" {...line} stroke-width="1.4" />
    </>
  ),
};

export const StatusGlyph = ({ status }: { status: Status }) => (
  <Icon box="0 0 16 16" name="glyph">
    {shapes[status]}
  </Icon>
);
