import type { SpotAnswer } from './spot-lines';

const intervalMs = 200; // often enough to look alive, rare enough to cost nothing

/** What a terminal is, to us. */
interface Screen {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** Tells a person at a terminal how far it is; says nothing into a file or a pipe. */
export function createProgress(screen: Screen, now: () => number = Date.now): { count: (answer: SpotAnswer) => void; end: () => void } {
  let texts = 0;
  let mentions = 0;
  let errors = 0;
  let shownMs = Number.NEGATIVE_INFINITY;
  const show = () => {
    const faults = errors === 0 ? '' : `, ${errors.toLocaleString('en')} lines with an error`;
    screen.write(`\r${texts.toLocaleString('en')} texts read, ${mentions.toLocaleString('en')} mentions${faults}`);
  };
  return {
    count: (answer) => {
      if ('mentions' in answer) {
        texts += 1;
        mentions += answer.mentions.length;
      } else errors += 1;
      if (!screen.isTTY || now() - shownMs < intervalMs) return;
      shownMs = now();
      show();
    },
    end: () => {
      if (!screen.isTTY) return;
      show();
      screen.write('\n');
    },
  };
}
