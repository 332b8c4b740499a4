import { CardContext } from '../../cards/card-context';
import type { CardContent } from '../../cards/content';
import { Logo } from '../../cards/Icons';
import { labelsFor } from '../../cards/labels';
import { StatusPair } from '../../cards/StatusPair';
import { Strip } from '../../cards/Strip';
import type { WelcomeLabels } from './welcome-labels';

/** A story with a mark and the card that it opens: drawn, but what the card says comes from the packs. */
export function Picture({ labels, card }: { labels: WelcomeLabels; card: CardContent | undefined }) {
  const { story } = labels;
  return (
    <div class="picture" role="img" aria-label={labels.picture(...describe(card))}>
      <div class="picture__window" aria-hidden="true" inert>
        <div class="picture__bar">
          <i />
          <i />
          <i />
          <span class="picture__address" />
          <span class="picture__button">
            <Logo />
          </span>
        </div>
        <div class="picture__page">
          <i class="bar bar--title" />
          <i class="bar bar--title bar--short" />
          <i class="bar" />
          <i class="bar bar--long" />
          <p>
            {story.before}
            <mark>{story.marked}</mark>
            {story.after}
          </p>
          <div class="picture__rest">
            {['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'].map((line) => (
              <i key={line} class="bar bar--long" />
            ))}
          </div>
          {card !== undefined && <PicturedCard card={card} />}
        </div>
      </div>
    </div>
  );
}

/** The face of a card without its numbers and buttons, which would lead nowhere here. */
function PicturedCard({ card }: { card: CardContent }) {
  const { then, now, strip } = card;
  const content = {
    ...card,
    ...(then !== undefined && { then: { ...then, refs: [] } }),
    ...(now !== undefined && { now: { ...now, refs: [] } }),
  };
  return (
    <div class="picture__card">
      <p class="picture__kind">
        <Logo />
        {card.kindLabel}
      </p>
      <p class="title">{card.title}</p>
      <p class="say">{card.say.text}</p>
      <CardContext.Provider value={{ labels: labelsFor(card.language), sources: [], setDate: undefined, openTopic: undefined }}>
        <StatusPair content={content} />
      </CardContext.Provider>
      {strip !== undefined && <Strip strip={strip} />}
      <p class="picture__verified">{card.verifiedLabel}</p>
    </div>
  );
}

function describe(card: CardContent | undefined): [then: string, now: string] {
  const { then, now } = card ?? {};
  return [then ? `${then.dateLabel}: ${then.label}.` : '', now && card ? `${card.nowLabel}: ${now.label}, ${now.dateLabel}.` : ''];
}
