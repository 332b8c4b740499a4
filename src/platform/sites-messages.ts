import type { SiteChoice, SiteState } from '../core/site-choice';

/** Where Caveat reads by itself, and what the browser says to it. */
export interface SitesView {
  sites: SiteChoice;
  /** Patterns that were chosen and may be read; of something chosen that is granted only in part, that part. */
  readable: string[];
  /** Patterns that were chosen without the browser giving leave for all of them. */
  missing: string[];
  /** Set while a pause lasts (ms since 1970). */
  pausedUntil: number | null;
  isSynced: boolean;
  /** Sites with a word of their own. */
  switches: { site: string; state: SiteState }[];
  /** The site that was asked about; missing where the address is none that can be switched. */
  site?: {
    name: string;
    state: SiteState;
    /** What was set for this site itself. */
    own: SiteState | null;
    /** The browser lets Caveat read it without a press of the button. */
    mayRead: boolean;
  };
}

/**
 * One choice of the reader; a site's `state` of null takes back what was set for it. A choice is on trial while the browser's prompt stands open, and when
 * it is taken back after a refusal: leave that is held, open pages and other devices stay as they were.
 */
export type SitesChange =
  | { sites: SiteChoice; isTrial?: true | undefined }
  | { site: string; state: SiteState | null; isTrial?: true | undefined }
  | { isPaused: boolean }
  | { isSynced: boolean };
