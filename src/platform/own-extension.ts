import browser from 'webextension-polyfill';

/** The language the browser's own words are in, as far as Caveat speaks it. */
export function getInterfaceLanguage(): 'en' | 'es' {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('es') ? 'es' : 'en';
}
