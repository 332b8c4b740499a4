import { Logo } from '../../cards/Icons';
import type { SiteMode } from '../../core/site-choice';
import type { WelcomeLabels } from './welcome-labels';

/** How many of the three pages in the drawing are read by itself. */
const reachOf: Record<SiteMode, number> = { click: 0, newsrooms: 1, everywhere: 3 };

/** A choice at a glance: three pages, and which of them Caveat looks at by itself. The account beside it says the same in words. */
export function Reach({ mode, labels: { reach } }: { mode: SiteMode; labels: WelcomeLabels }) {
  return (
    <ul class="reach" aria-hidden="true">
      {reach.pages.map((page, index) => {
        const isRead = index < reachOf[mode];
        return (
          <li key={page} class={isRead ? 'reach__page reach__page--read' : 'reach__page'}>
            <span class="reach__window">
              <i />
              <i />
              <i />
              <Logo />
            </span>
            <b>{page}</b>
            <span>{isRead ? reach.byItself : reach.onClick}</span>
          </li>
        );
      })}
    </ul>
  );
}
