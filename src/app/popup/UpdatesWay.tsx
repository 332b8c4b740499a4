import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../core/vocabulary';
import { updatesLabelsFor } from './updates-labels';
import type { UpdatesState } from './updates-state';

interface UpdatesWayProps {
  updates: UpdatesState;
  language: Language;
  onOpen: () => void;
}

/** The way from the packs to their updates, with how these stand; the focus comes back to it. */
export function UpdatesWay({ updates, language, onOpen }: UpdatesWayProps) {
  const button = useRef<HTMLButtonElement>(null);
  const { view } = updates;
  // Only on the way back there is a list already.
  const isBack = useRef(view !== undefined);
  useEffect(() => {
    if (isBack.current) button.current?.focus();
  }, []);
  const faults = view?.feeds.filter(({ fault }) => fault !== undefined).length ?? 0;
  return (
    <button type="button" class="way" ref={button} onClick={onOpen}>
      {updatesLabelsFor(language).way(view?.isOn, faults)}
    </button>
  );
}
