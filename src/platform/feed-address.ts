const longestAddress = 2_000; // characters; what servers take

/** The hosts of this very computer, on which a publisher tries a feed. */
const loopback = /^(?:localhost|127\.0\.0\.1)$/;

/**
 * The address of a feed's folder, with a slash at the end, from what a person wrote: the folder or its feed.json. Undefined for what is
 * no https address (http on this computer alone), or carries a name, a password, a question or a mark.
 */
export function parseFeedAddress(text: string): string | undefined {
  const plain = text.trim();
  if (plain.length > longestAddress || !URL.canParse(plain)) return undefined;
  const url = new URL(plain);
  const isAllowed = url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname));
  if (!isAllowed || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return undefined;
  const folder = url.pathname.replace(/\/feed\.json$/, '/');
  return url.origin + (folder.endsWith('/') ? folder : `${folder}/`);
}
