import { useEffect, useState } from 'preact/hooks';
import { useCard } from './card-context';
import { copyText } from './copy-text';
import { TickIcon } from './Icons';

const shownForMs = 1800; // long enough to read one word

/** Copies what `getText` gives and says on its own face that it did. */
export function CopyButton({ label, getText }: { label: string; getText: () => string | Promise<string> }) {
  const { labels } = useCard();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | undefined>();
  useEffect(() => {
    if (outcome === undefined) return undefined;
    const timer = setTimeout(() => setOutcome(undefined), shownForMs);
    return () => clearTimeout(timer);
  }, [outcome]);
  return (
    <button
      type="button"
      onClick={async (event) => {
        const button = event.currentTarget;
        setOutcome((await copyText(await getText(), button)) ? 'copied' : 'failed');
      }}
    >
      {outcome === 'copied' && <TickIcon />}
      <span role="status">{outcome === undefined ? label : outcome === 'copied' ? labels.copied : labels.copyFailed}</span>
    </button>
  );
}
