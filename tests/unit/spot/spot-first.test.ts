import { describe, expect, it } from 'vitest';
import { spotFirst } from '../../../src/spot/spot-first';
import { spot } from '../../subjects/spotter';

const sure = 'Cook County had 41,000 outstanding arrest warrants.';
// Whether "sat" is a verb here is the library's to say.
const doubtful = 'Cook County had 41,000 outstanding arrest warrants. Half sat there for years.';

const quotes = (mentions: readonly { quote: string }[]) => mentions.map(({ quote }) => quote);

describe('the first look', () => {
  it('finds what the spotter finds where no rule is in doubt', () => {
    const input = { text: sure, language: 'en' as const };
    expect(spotFirst(spot, input)).toEqual({ mentions: spot(input), isInDoubt: false });
  });

  it('leaves out what stands in a sentence in doubt, and says so', () => {
    const input = { text: doubtful, language: 'en' as const };
    const { mentions, isInDoubt } = spotFirst(spot, input);
    expect(isInDoubt).toBe(true);
    expect(quotes(mentions)).toEqual(['41,000 outstanding arrest warrants']);
    expect(quotes(spot(input))).toEqual(['41,000 outstanding arrest warrants', 'Half']);
  });

  it('marks nothing that the second look takes away', () => {
    for (const text of [sure, doubtful, `${doubtful} The case warrants attention. He fought 41 warrants.`]) {
      const second = new Set(spot({ text, language: 'en' }).map((one) => JSON.stringify(one)));
      for (const one of spotFirst(spot, { text, language: 'en' }).mentions) expect(second).toContain(JSON.stringify(one));
    }
  });

  it('never doubts a Spanish text: the library reads English', () => {
    const text = 'En el condado de Cook hay 41,000 órdenes de arresto pendientes. La mitad lleva años ahí.';
    expect(spotFirst(spot, { text, language: 'es' }).isInDoubt).toBe(false);
  });
});
