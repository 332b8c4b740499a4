import { isOwnHost } from './own-host';

/** Never text of an article: furniture, fields, code, drawings, embedded documents. */
const leftOutTags = new Set(
  (
    'nav footer aside menu form fieldset label input textarea select option button datalist output meter progress ' +
    'code pre kbd samp var script style template noscript svg math iframe frame frameset object embed applet ' +
    'video audio canvas picture map area img head link meta rp rt'
  ).split(' '),
);

const leftOutRoles = new Set(
  (
    'banner navigation menu menubar toolbar tablist contentinfo complementary search searchbox textbox combobox listbox ' +
    'button alert status timer tooltip tree img math'
  ).split(' '),
);

/** Words of an id or class that name comments and the ways out of an article. */
const leftOutNames = new RegExp(
  `^(?:${[
    '(?:user|reader|article|post|story|page|fb|js|c)?[-_]*comments?(?:[-_]*(?:list|area|section|container|wrapper|thread|body|content|form|item|block|respond|stream))?',
    'commentlist|respond|disqus(?:[-_]?thread)?|coral(?:[-_]?thread)?|viafoura|spot-?im|openweb',
    '(?:article|story|post|c|js)?[-_]*(?:related|recirc|recirculation|recommended|recommendations|read-?next|more-?stories|most-?read|most-?popular|trending|up-?next)(?:[-_]*(?:stories|posts|articles|content|links|list|items|news|topics|reads|section|module|container|wrapper))?',
    '(?:article|social|post)?[-_]*(?:share|sharing)(?:[-_]*(?:bar|buttons?|tools|links|icons))?|social[-_]*(?:bar|links|icons|media)?',
    'interstitial[-_]?links?|internal[-_]?links?',
    '(?:article|post|entry|story|field-name-field)?[-_]*tags(?:[-_]*(?:links|list|container|wrapper))?|(?:article|post|story)[-_]*topics?[-_]*list|tag[-_]list',
    'e?mail[-_]?sign-?up(?:[-_]*(?:form|box|wrapper|container))?|tp-(?:container-inner|modal|backdrop)',
    'newsletter(?:[-_]*(?:signup|form|box|promo|module))?|breadcrumbs?|taboola|outbrain|cookie[-_]?(?:banner|consent|notice)|skip-?link',
    'code(?:[-_]?block)?|highlight-source|codemirror|cm-editor|monaco-editor|ace_editor|ql-editor|prosemirror',
  ].join('|')})$`,
  'i',
);

/** Headings and labels that open a part which is not the article. */
const leftOutHeading =
  /^\W*(?:\d[\d,.]*\s+)?(?:comments?|responses?|replies|leave a (?:comment|reply)|join the (?:conversation|discussion)|comentarios?|respuestas|deja (?:un|tu) comentario|related(?: (?:stories|articles|news|coverage|content|topics))?|more (?:stories|news|from .{1,40})|read (?:more|next)|most (?:read|popular)|recommended(?: for you)?|up next|relacionad[oa]s?|noticias relacionadas|más (?:noticias|leídas?)|te puede interesar|lee también)\W*$/i;

const withHeading = new Set(['section', 'div', 'ul', 'ol']);

/** A box of links has no more text than this; a story that begins with such words has. */
const linksLength = 1_500;

/** What begins a line that is but a link to another story. */
const teaserLabel =
  /^\W*(?:related|read (?:more|also|next)|see also|also read|(?:keep|continue) reading|don[’']t miss|more|watch|listen|relacionad[oa]s?|le[ea] también|le[ea] más|ve[ar]? también|mira también|sigue leyendo|no te pierdas|[tl]e puede interesar)(?: stor(?:y|ies)| coverage)?\s*[:|–—>»-]|^\s*[·•›»→▸►]/i;

/** Longer lines are paragraphs that happen to begin so. */
const teaserLength = 250;

/** How much of an element's names is looked at: names are the page's, and a page may be hostile. */
const namesLimit = 400;

/**
 * True for an element whose text is never read: menus, forms, editors, code, comments, related links. Looks at the element
 * alone, not at those round it, and not at whether it is shown.
 */
export function isLeftOut(element: Element): boolean {
  const tag = element.localName;
  if (tag === 'form') return !holdsArticle(element);
  if (leftOutTags.has(tag) || isOwnHost(element, tag)) return true;
  if (tag === 'header') return element.closest('article, main') === null && element.querySelector('h1') === null;
  // Attributes are dear to read from an extension in Firefox, and most elements have none.
  const hasAttributes = element.hasAttributes();
  if (hasAttributes && isEditor(element)) return true;
  if (tag === 'body' || tag === 'html' || tag === 'main') return false;
  if (hasAttributes && leftOutRoles.has(element.getAttribute('role') ?? '')) return true;
  if (tag === 'p' && isTeaser(element)) return true;
  return ((hasAttributes && hasLeftOutName(element)) || hasLeftOutHeading(element, tag, hasAttributes)) && !holdsArticle(element);
}

/** "RELATED: …", "LEE TAMBIÉN | …" with a link and nothing else. */
function isTeaser(paragraph: Element): boolean {
  const text = paragraph.firstElementChild === null ? '' : (paragraph.textContent ?? '').trim();
  if (text === '' || text.length > teaserLength) return false;
  const label = teaserLabel.exec(text)?.[0];
  if (label === undefined) return false;
  const linked = [...paragraph.querySelectorAll('a')].reduce((length, link) => length + (link.textContent ?? '').trim().length, 0);
  return linked > 0 && linked >= text.length - label.length - 2; // a full stop and a space
}

function isEditor(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

function hasLeftOutName(element: Element): boolean {
  const kind = element.getAttribute('itemprop') ?? element.getAttribute('itemtype');
  if (kind !== null && /(?:^|\/)(?:comment|usercomments?)$/i.test(kind)) return true;
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`.slice(0, namesLimit);
  return names.length > 1 && names.split(/\s+/).some((name) => leftOutNames.test(name));
}

function hasLeftOutHeading(element: Element, tag: string, hasAttributes: boolean): boolean {
  if (!withHeading.has(tag)) return false;
  const label = hasAttributes ? element.getAttribute('aria-label') : null;
  const first = element.firstElementChild;
  const text = label ?? (first !== null && /^h[2-4]$/.test(first.localName) ? first.textContent : null);
  if (text !== null) return text.length < 80 && leftOutHeading.test(text);
  return first !== null && isLinksTitle(first) && (element.textContent ?? '').length < linksLength;
}

/** A title that is no heading: "Related Stories" in a div or span of its own. */
function isLinksTitle(element: Element): boolean {
  if (!/^(?:div|span|p|strong|b)$/.test(element.localName) || element.childElementCount > 0) return false;
  const text = element.firstChild?.nodeType === 3 ? (element.firstChild as Text).data : '';
  return text.length > 5 && text.length < 80 && leftOutHeading.test(text) && !/comment|coment|respon|respuestas|repl/i.test(text);
}

/** Some sites wrap the whole page in a form, or name it after its comments: what holds the story is none of these. */
function holdsArticle(element: Element): boolean {
  return element.querySelector('h1, main, [itemprop~="articleBody"]') !== null;
}
