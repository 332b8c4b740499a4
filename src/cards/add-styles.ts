/** Gives a shadow tree a style sheet. A constructed one is not subject to the page's content policy; where it cannot be adopted, a style element does it. */
export function addStyles(page: Document, root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
  } catch {
    // Firefox before https://bugzilla.mozilla.org/show_bug.cgi?id=1751346 refuses it to content scripts
    const style = page.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
