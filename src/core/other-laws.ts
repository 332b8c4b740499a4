import type { Doc } from './doc';
import type { Language } from './vocabulary';
import { WordIndex } from './word-index';

/** Other laws that news about a city's own law speaks of; after one of them "the law" and "its exceptions" may be theirs. */
const names: Record<Language, string> = {
  en: "trust act|way forward act|state law|federal law|state statute|county ordinance|county 's ordinance|state 's law|state 's trust act|safe t act|pretrial fairness act|fourth amendment|tenth amendment|patriot act|dream act|civil rights act|state act|freedom of information act|voices act|immigration and nationality act|county law|senate bill|house bill|biometric information privacy act|open meetings act|tax code|zoning code|building code|state legislation|executive order|section 1373|sb4|sb 4|sb 54|sb54|sb 1070|federal statute|federal immigration law",
  es: 'trust act|ley trust|ley estatal|ley federal|ley de confianza|ley de illinois|way forward act|safe t act|ley de equidad|leyes estatales|leyes federales|ley del estado|ordenanza del condado|orden ejecutiva|ley de california|ley de texas|sección 1373|ley sb4|ley sb 4|ley migratoria federal|ley federal de inmigración',
};

const index = () => new WordIndex([...names.en.split('|'), ...names.es.split('|')].map((pattern) => ({ pattern, value: true })));
let built: ReturnType<typeof index> | undefined;

/** The tokens at which a text names another law. */
export function findOtherLaws(doc: Doc): number[] {
  built ??= index();
  return built.findAll(doc.tokens, doc.text).map((hit) => hit.from);
}
