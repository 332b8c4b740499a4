import { FeedFault } from '../feed/feed-fault';
import type { FeedTrouble } from '../platform/feed-messages';
import { isFull, isStoreFault } from '../store/store-fault';

const mostMessages = 3; // sentences for the publisher; the reader needs none of them

/** What was thrown while a feed was asked, as it is kept and told. */
export function tellTrouble(error: unknown): FeedTrouble {
  if (!(error instanceof FeedFault)) return { reason: isFull(error) ? 'disk-full' : isStoreFault(error) ? 'store' : 'broken' };
  const { pack, at, minimumCaveat, status, message, faults = [] } = error.details;
  const told = faults
    .slice(0, mostMessages)
    .map((fault) => (fault.message.startsWith(fault.file) ? '' : `${fault.file}: `) + fault.message);
  const messages = told.length > 0 ? told : message === undefined ? [] : [message];
  return {
    reason: error.reason,
    ...(pack !== undefined && { pack }),
    ...(at !== undefined && { at }),
    ...(minimumCaveat !== undefined && { minimumCaveat }),
    ...(status !== undefined && { status }),
    ...(messages.length > 0 && { messages }),
  };
}
