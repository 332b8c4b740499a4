import { render } from 'preact';
import { getInterfaceLanguage } from '../platform/own-extension';
import { WelcomeView } from './welcome/WelcomeView';
import { welcomeLabelsFor } from './welcome/welcome-labels';
import { createWelcomeModel, type WelcomeModel } from './welcome/welcome-model';

/** The page of the first run, which later is where the reader changes the choice. */
export async function startWelcome(page: Document): Promise<void> {
  const root = page.querySelector('#app');
  if (root === null) return;
  const language = getInterfaceLanguage();
  page.documentElement.lang = language;
  page.title = welcomeLabelsFor(language).pageTitle;
  const model = createWelcomeModel(language);
  const App = ({ model: { state, deeds } }: { model: WelcomeModel }) => (
    <WelcomeView state={state.value} deeds={deeds} language={language} />
  );
  render(<App model={model} />, root);
  await model.start();
}
