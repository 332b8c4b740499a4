import type { LintMessage } from '../pack/lint-message';

/** Why nothing was taken from a feed. Each has a sentence in the popup. */
export type FeedReason =
  /** No feed, or one whose parts do not have their shape. */
  | 'not-a-feed'
  /** Of a form that this Caveat does not know yet. */
  | 'later-form'
  /** Signed by another key than the trusted one, and no rotation leads there. */
  | 'wrong-key'
  | 'wrong-signature'
  | 'expired'
  /** Issued in the future: this machine's clock or the publisher's is wrong. */
  | 'clock'
  /** Older than what is held. */
  | 'older'
  /** Other content under the number that is held. */
  | 'changed'
  | 'needs-newer-caveat'
  /** Fewer bytes than the index says. */
  | 'cut-off'
  | 'wrong-hash'
  /** What the lint finds in a pack. */
  | 'faults'
  /** A pack whose own examples are not spotted as stated. */
  | 'examples'
  | 'too-large'
  | 'slow'
  | 'redirected'
  | 'wrong-type'
  | 'status'
  | 'unreachable'
  | 'disk-full'
  | 'store';

/** What can be said beside the reason; each is there where the reason is about it. */
export interface FeedFaultDetails {
  /** For the publisher, in English: what exactly is wrong. */
  message?: string;
  /** The id of the pack that is at fault. */
  pack?: string;
  /** ISO instant: since when it is expired, or when it says it was issued. */
  at?: string;
  /** The least version of Caveat that is asked for. */
  minimumCaveat?: string;
  /** What the server answered. */
  status?: number;
  faults?: readonly LintMessage[];
}

/** A feed, or a pack of one, that is not taken. */
export class FeedFault extends Error {
  override name = 'FeedFault';

  constructor(
    readonly reason: FeedReason,
    readonly details: FeedFaultDetails = {},
  ) {
    super(details.message ?? details.faults?.[0]?.message ?? reason);
  }
}
