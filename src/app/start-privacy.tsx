import { render } from 'preact';
import { getInterfaceLanguage } from '../platform/own-extension';
import { PrivacyView } from './privacy/PrivacyView';
import { privacyWordsFor } from './privacy/privacy-words';

/** The page that says what Caveat reads, keeps and asks. */
export function startPrivacy(page: Document): void {
  const root = page.querySelector('#app');
  if (root === null) return;
  const language = getInterfaceLanguage();
  const words = privacyWordsFor(language);
  page.documentElement.lang = language;
  page.title = `Caveat: ${words.title}`;
  render(<PrivacyView words={words} />, root);
}
