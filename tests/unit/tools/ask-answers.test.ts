import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { askAnswers } from '../../tools/ask-answers';
import { questions, type RawAnswers } from '../../tools/pack-answers';

const [enter, space, down, control] = ['\r', ' ', '\u001b[B', '\u0003'];

/** Types the keys of each question once it stands on the screen. */
function createTyping(keys: Record<string, string[]>) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let screen = '';
  const open = new Map(questions.map(({ key, ask }) => [key as string, ask]));
  output.on('data', (part) => {
    screen += part;
    for (const [key, ask] of open) {
      // The beginning of a question: a long one is folded.
      if (!screen.includes(ask.slice(0, 32))) continue;
      open.delete(key);
      const press = (left: readonly string[]) => {
        const [next, ...rest] = left;
        if (next === undefined) return;
        input.write(next);
        setTimeout(() => press(rest), 20);
      };
      setTimeout(() => press(keys[key] ?? [enter!]), 20);
      return;
    }
  });
  return { terminal: { input, output }, getScreen: () => screen };
}

const answers: RawAnswers = { id: 'mine', title: 'Mine', 'title-es': 'El mío', place: 'Elgin, Illinois' };

it('asks at a terminal for what the options left open, and only for what matters then', async () => {
  const typing = createTyping({
    topics: [down!, space!, enter!],
    database: ['Elgin List', enter!],
    'database-es': ['Lista de Elgin', enter!],
    since: [enter!],
    author: [enter!, 'Me & Co', enter!],
  });
  expect(await askAnswers(answers, typing.terminal)).toEqual({
    ...answers,
    topics: 'database',
    database: 'Elgin List',
    'database-es': 'Lista de Elgin',
    since: '',
    author: 'Me & Co',
  });
  expect(typing.getScreen()).toContain('This cannot stay empty.');
  expect(typing.getScreen()).not.toContain('The name of the law');
});

it('lets the person leave', async () => {
  const typing = createTyping({ topics: [control!] });
  await expect(askAnswers(answers, typing.terminal)).rejects.toMatchObject({ exitCode: 1, message: 'Left: nothing was written.' });
});
