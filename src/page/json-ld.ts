import { areElsewhere, isSameAddress } from './page-address';

/** What a page's JSON-LD says of one article. All of it is the page's word, cut to a safe length and no more. */
export interface LinkedArticle {
  isNews: boolean;
  headline?: string;
  datePublished?: string;
  /** Addresses and ids it gives itself. */
  urls: string[];
}

/** Bounds on what a page may make us read: scripts, characters of one, objects, depth. Real pages stay far below. */
const limits = { scripts: 40, characters: 1_000_000, objects: 2_000, depth: 8, string: 500 };

const newsTypes = /^(?:(?:Reportage|Analysis|Background|Opinion|Review|AskPublic)?NewsArticle|LiveBlogPosting)$/;
const articleTypes =
  /^(?:Article|BlogPosting|Report|SocialMediaPosting|ScholarlyArticle|TechArticle|AdvertiserContentArticle|SatiricalArticle)$/;

/** Where an article may stand that the page itself is; related stories hang on other properties and are not followed. */
const followed = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;

type Json = Record<string, unknown>;

/** The articles that the page's JSON-LD scripts describe, in order. Broken scripts are passed over. */
export function findLinkedArticles(document: Document): LinkedArticle[] {
  const found: LinkedArticle[] = [];
  let objects = 0;
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > limits.depth || objects > limits.objects) return;
    objects += 1;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, limits.objects)) visit(item, depth + 1);
      return;
    }
    const article = readArticle(value as Json);
    if (article !== undefined) found.push(article);
    for (const key of followed) visit((value as Json)[key], depth + 1);
  };
  for (const script of [...document.querySelectorAll('script[type*="ld+json" i]')].slice(0, limits.scripts)) {
    visit(parseJson(script.textContent ?? ''), 0);
  }
  return found;
}

/**
 * The article that the page is about: the only one, or the one whose address or headline is the page's own.
 * Undefined when there is none, when several are there and none of them fits, and when it is the story of the page before.
 * Who asks more than once gives the articles, so that the scripts are read once.
 */
export function findMainArticle(
  document: Document,
  headline?: string,
  articles: readonly LinkedArticle[] = findLinkedArticles(document),
): LinkedArticle | undefined {
  const news = articles.filter((article) => article.isNews);
  const choice = news.length > 0 ? news : articles;
  if (choice.length === 0) return undefined;
  const words = plain(headline ?? document.querySelector('h1')?.textContent ?? document.title);
  const named =
    choice.find((article) => article.urls.some((url) => isSameAddress(url, document.location?.href ?? ''))) ??
    choice.find((article) => article.headline !== undefined && words !== '' && isSame(plain(article.headline), words));
  if (named !== undefined) return named;
  const possible = choice.filter((article) => !areElsewhere(document, article.urls));
  return new Set(possible.map((article) => article.datePublished)).size === 1 ? possible[0] : undefined;
}

/** Letters and digits alone, in lower case: headlines differ in quotes and dashes. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isSame(a: string, b: string): boolean {
  return a === b || (a.length > 20 && b.includes(a)) || (b.length > 20 && a.includes(b));
}

function readArticle(object: Json): LinkedArticle | undefined {
  const types = listOf(object['@type']).map((type) => type.replace(/^.*[/:#]/, ''));
  const isNews = types.some((type) => newsTypes.test(type));
  if (!isNews && !types.some((type) => articleTypes.test(type))) return undefined;
  const [headline] = [...listOf(object.headline), ...listOf(object.name)];
  const [datePublished] = listOf(object.datePublished);
  const urls = [object.url, object['@id'], object.mainEntityOfPage].flatMap(listOf);
  return { isNews, urls, ...(headline !== undefined && { headline }), ...(datePublished !== undefined && { datePublished }) };
}

/** The strings a value holds: itself, its items', or what JSON-LD wraps them in. */
function listOf(value: unknown): string[] {
  if (typeof value === 'string') return [value.slice(0, limits.string)];
  if (Array.isArray(value)) return value.slice(0, 10).flatMap((item) => (Array.isArray(item) ? [] : listOf(item)));
  if (typeof value !== 'object' || value === null) return [];
  const inner = (value as Json)['@value'] ?? (value as Json)['@id'];
  return typeof inner === 'string' ? [inner.slice(0, limits.string)] : [];
}

function parseJson(text: string): unknown {
  if (text.length > limits.characters) return undefined;
  const json = text.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$/g, '');
  // Descriptions pasted with their line breaks make broken JSON; a space instead mends them, and harms no other.
  for (const attempt of [() => json, () => json.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(attempt());
    } catch {}
  }
  return undefined;
}
