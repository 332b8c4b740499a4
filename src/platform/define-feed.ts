import * as v from 'valibot';
import { PublicKey } from '../feed/feed-index';
import { parseFeedAddress } from './feed-address';

/**
 * What the build puts in the place of `import.meta.env.CAVEAT_FEED_…`, from its environment: address and public key of our own feed, or neither.
 * Throws with what is wrong: a build that asks nobody, or trusts nobody, must not come about by a slip.
 */
export function defineFeed(
  {
    CAVEAT_FEED_URL: url = '',
    CAVEAT_FEED_KEY: key = '',
    CAVEAT_FEED_TIME_LIMIT_MS: limit = '',
  }: Readonly<Record<string, string | undefined>>,
  mode: string,
): Record<string, string> {
  // A limit of its own is for tests.
  const forTests: Record<string, string> =
    mode === 'demo' && limit !== '' ? { 'import.meta.env.CAVEAT_FEED_TIME_LIMIT_MS': JSON.stringify(limit) } : {};
  if (url === '' && key === '') return forTests;
  if (url === '' || key === '') {
    const [given, missing] = key === '' ? ['CAVEAT_FEED_URL', 'CAVEAT_FEED_KEY'] : ['CAVEAT_FEED_KEY', 'CAVEAT_FEED_URL'];
    throw new Error(`${given} is set and ${missing} is not: set both for a build with a feed, or neither for one without.`);
  }
  const address = parseFeedAddress(url);
  if (address === undefined)
    throw new Error(`CAVEAT_FEED_URL is "${url}": write the https address of the feed's folder, without "?" and "#".`);
  if (!v.is(PublicKey, key))
    throw new Error(`CAVEAT_FEED_KEY is "${key}": write the public key, 32 bytes as base64url (43 signs, without "=").`);
  return {
    ...forTests,
    'import.meta.env.CAVEAT_FEED_URL': JSON.stringify(address),
    'import.meta.env.CAVEAT_FEED_KEY': JSON.stringify(key),
  };
}
