import { languages } from '../core/vocabulary';
import { isSame, isSameText, listNames, pair, say, sayBoth } from './change-text';
import { diffFacts } from './diff-facts';
import { diffSources } from './diff-sources';
import { diffTopics } from './diff-topics';
import { formatNoun } from './partial-date';
import type { LocalText, Pack, Series } from './schema';

/**
 * What a reader of the new pack will find changed, one sentence a change, the gravest first; empty when nothing is.
 * Ids, notes and the order of things are nobody's news.
 */
export function diffPacks(before: Pack, now: Pack): LocalText[] {
  return [
    ...diffTopics(before, now),
    ...diffFacts(before, now),
    ...diffSeries(before, now),
    ...diffSources(before, now),
    ...diffWords(before, now),
    ...diffHead(before, now),
  ];
}

function diffSeries(before: Pack, now: Pack): LocalText[] {
  const { added, removed, kept } = pair(before.series, now.series);
  return [
    ...added.map(({ name }) => say(`New series of counts: ${name.en}.`, `Nueva serie de conteos: ${name.es}.`)),
    ...removed.map(({ name }) => say(`Series of counts withdrawn: ${name.en}.`, `Serie de conteos retirada: ${name.es}.`)),
    ...kept.flatMap(({ old, new: series }) => diffOneSeries(old, series)),
  ];
}

function diffOneSeries(old: Series, { name, points, scope, note }: Series): LocalText[] {
  const [more, fewer] = [points.filter((id) => !old.points.includes(id)).length, old.points.filter((id) => !points.includes(id)).length];
  const changes: LocalText[] = [];
  if (more > 0 || fewer > 0)
    changes.push(
      say(`${name.en}, counts added: ${more}, withdrawn: ${fewer}.`, `${name.es}, conteos añadidos: ${more}, retirados: ${fewer}.`),
    );
  if (!isSameText(old.name, name) || !isSameText(old.scope, scope) || !isSameText(old.note, note))
    changes.push(say(`What is counted was reworded: ${name.en}.`, `Nueva redacción de lo que se cuenta: ${name.es}.`));
  return changes;
}

/** Topics that were there before and are now recognized by other words. */
function diffWords(before: Pack, now: Pack): LocalText[] {
  const changed = pair(before.topics, now.topics).kept.filter(({ new: { id } }) =>
    languages.some((language) => {
      const [old, words] = [before, now].map((pack) => pack.words[language].find(({ topic }) => topic === id));
      return !isSame(old, words);
    }),
  );
  const names = (language: 'en' | 'es') =>
    listNames(
      changed.map(({ new: { name } }) => name[language]),
      language,
    );
  if (changed.length === 0) return [];
  return [
    sayBoth((language) => `${{ en: 'Recognized by other words', es: 'Se reconoce con otras palabras' }[language]}: ${names(language)}.`),
  ];
}

function diffHead(before: Pack, now: Pack): LocalText[] {
  const changes: LocalText[] = [];
  if (!isSameText(before.title, now.title))
    changes.push(say(`The pack is now called ${now.title.en}.`, `El paquete se llama ahora ${now.title.es}.`));
  if (before.verifiedThrough !== now.verifiedThrough) {
    const [old, date] = [before, now].map(({ verifiedThrough }) => ({
      en: formatNoun(verifiedThrough, 'en'),
      es: formatNoun(verifiedThrough, 'es'),
    }));
    changes.push(
      say(
        `Checked against sources until ${date!.en} (before: ${old!.en}).`,
        `Verificado con fuentes hasta ${date!.es} (antes: ${old!.es}).`,
      ),
    );
  }
  return changes;
}
