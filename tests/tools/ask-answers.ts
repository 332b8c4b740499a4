import type { Readable, Writable } from 'node:stream';
import { intro, isCancel, multiselect, outro, text } from '@clack/prompts';
import { Failure } from './ensure.mjs';
import { questions, type RawAnswers, topicKinds } from './pack-answers';

/** The kinds of topic in words. */
const kindLabels = { law: 'a law', database: 'a gang database', figure: 'counts of warrants' } as const;

/** Where questions are asked, when not at the terminal of the process. */
export interface Terminal {
  input: Readable;
  output: Writable;
}

/** Asks at the terminal for what the options did not answer. Throws when the person leaves. */
export async function askAnswers(given: RawAnswers, terminal?: Terminal): Promise<RawAnswers> {
  intro('A new pack. Enter goes on, Ctrl-C leaves without a trace.', terminal);
  const answers = { ...given };
  for (const { key, ask, example, isIdle, isOptional, findFault } of questions) {
    if (answers[key] !== undefined || isIdle?.(answers)) continue;
    const validate = (value: string | undefined) => {
      const answer = value?.trim() ?? '';
      if (answer === '') return isOptional ? undefined : 'This cannot stay empty.';
      return findFault(answer);
    };
    const answer = key === 'topics' ? await askKinds(terminal) : await text({ message: ask, placeholder: example, validate, ...terminal });
    if (isCancel(answer)) throw new Failure('Left: nothing was written.');
    answers[key] = typeof answer === 'string' ? answer : '';
  }
  outro('Thank you.', terminal);
  return answers;
}

async function askKinds(terminal: Terminal | undefined): Promise<string | symbol> {
  const options = topicKinds.map((value) => ({ value, label: kindLabels[value] }));
  const chosen = await multiselect({ message: 'What it is about (space bar chooses)', options, required: true, ...terminal });
  return isCancel(chosen) ? chosen : chosen.join(',');
}
