import browser from 'webextension-polyfill';

/** The language the browser's own words are in, as far as Caveat speaks it. */
export function getInterfaceLanguage(): 'en' | 'es' {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('es') ? 'es' : 'en';
}

/** False once the extension was updated or removed while this script stayed in its page. */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
