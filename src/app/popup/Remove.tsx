import { useEffect, useRef, useState } from 'preact/hooks';

interface RemoveProps {
  title: string;
  labels: { remove: string; removeNow: (title: string) => string; sure: string; yes: string; keep: string };
  onRemove: () => void;
}

/** Asks once more in its own place: what is removed can only be added again. */
export function Remove({ title, labels, onRemove }: RemoveProps) {
  const [isAsking, setIsAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) keep.current?.focus();
    else if (wasAsking.current) first.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking) {
    return (
      <button type="button" class="textbtn" ref={first} aria-label={labels.removeNow(title)} onClick={() => setIsAsking(true)}>
        {labels.remove}
      </button>
    );
  }
  return (
    <fieldset class="ask">
      <legend>{labels.sure}</legend>
      <button type="button" class="small" aria-label={labels.removeNow(title)} onClick={onRemove}>
        {labels.yes}
      </button>
      <button type="button" class="textbtn" ref={keep} onClick={() => setIsAsking(false)}>
        {labels.keep}
      </button>
    </fieldset>
  );
}
