import { render } from 'preact';
import { getInterfaceLanguage } from '../platform/own-extension';
import { findTargetTab, openOwnTab } from '../platform/tabs';
import { cardFaces } from './card-faces';
import { PopupView } from './popup/PopupView';
import { createPopupModel, type PopupModel } from './popup/popup-model';

/** The toolbar popup; as a tab of its own it speaks to the tab named in `?tab=ID`, or with `?view=packs` shows the packs alone, with `?view=updates` their updates. */
export async function startPopup(page: Document): Promise<void> {
  const root = page.querySelector('#app');
  if (root === null) return;
  const language = getInterfaceLanguage();
  page.documentElement.lang = language;
  const tab = await findTargetTab(page.location.search);
  const view = new URLSearchParams(page.location.search).get('view');
  const model = createPopupModel({
    tab,
    language,
    close: () => page.defaultView?.close(),
    isPacksTab: view === 'packs' || view === 'updates',
    isUpdatesTab: view === 'updates',
    openPacksTab: openOwnTab,
  });
  const App = ({ model: { state, deeds } }: { model: PopupModel }) => (
    <PopupView state={state.value} deeds={deeds} language={language} faces={cardFaces} />
  );
  render(<App model={model} />, root);
  await model.start();
}
