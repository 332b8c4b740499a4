import { languages } from '../core/vocabulary';
import { isSame, isSameText, listNames, say, sayBoth } from './change-text';
import { diffFacts } from './diff-facts';
import { diffSources } from './diff-sources';
import { diffTopics } from './diff-topics';
import { allBefore, allNow, type PackUpdate, pairItems } from './pack-update';
import { formatNoun } from './partial-date';
import type { LocalText, Series } from './schema';

/**
 * What a reader of the new pack will find changed, one sentence a change, the gravest first; empty when nothing is.
 * Ids, notes, the order of things and the pack in which they stand are nobody's news.
 */
export function diffPacks(update: PackUpdate): LocalText[] {
  return [
    ...diffTopics(update),
    ...diffFacts(update),
    ...diffSeries(update),
    ...diffSources(update),
    ...diffWords(update),
    ...diffHead(update),
  ];
}

function diffSeries(update: PackUpdate): LocalText[] {
  const { added, removed, kept } = pairItems('series', update);
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
function diffWords(update: PackUpdate): LocalText[] {
  const changed = pairItems('topics', update).kept.filter(({ new: { id } }) =>
    languages.some((language) => {
      const [old, words] = [allBefore(update), allNow(update)].map((packs) =>
        packs.flatMap((pack) => pack.words[language].filter(({ topic }) => topic === id)),
      );
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

function diffHead({ before, now }: PackUpdate): LocalText[] {
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
