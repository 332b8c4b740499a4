import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTagger } from '../../src/core/read-sentences';
import { createSpotter, type Watch } from '../../src/spot/spot';
import { loadPacks } from '../tools/load-packs';
import { type Learnt, learnAll } from './learn';
import { models } from './models';
import { parseTexts, readTexts } from './read-texts';
import { spotText } from './spot-text';

/** Learns all weights from the labelled texts of a repository: those of the set dev and of the tables. Throws when a file there is broken. */
export async function learnFromTexts(root: string): Promise<Learnt[]> {
  let heard: Watch = () => {};
  const spot = createSpotter(await loadPacks(root), await loadTagger(), (weighed) => heard(weighed));
  const folder = join(root, 'tests/texts');
  const readTable = (name: string) => parseTexts(readFileSync(join(folder, 'pairs', `${name}.txt`), 'utf8'), `${name}.txt`);
  const lessons = {
    dev: readTexts(join(folder, 'dev')),
    tables: { exemptions: readTable('exemptions'), figures: readTable('figures'), laws: readTable('laws') },
  };
  return learnAll(lessons, models, (text, watch) => {
    heard = watch;
    spotText(spot, text);
  });
}
