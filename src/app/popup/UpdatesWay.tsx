import { useEffect, useRef } from 'preact/hooks';
import type { PacksLabels } from './packs-labels';
import type { UpdatesState } from './updates-state';

interface UpdatesWayProps {
  updates: UpdatesState;
  labels: PacksLabels;
  onOpen: () => void;
}

/** The way from the packs to their updates, with how these stand; the focus comes back to it. */
export function UpdatesWay({ updates, labels, onOpen }: UpdatesWayProps) {
  const button = useRef<HTMLButtonElement>(null);
  const { view } = updates;
  // Only on the way back there is a list already.
  const isBack = useRef(view !== undefined);
  useEffect(() => {
    if (isBack.current) button.current?.focus();
  }, []);
  const isFaulty = view?.feeds.some(({ fault }) => fault !== undefined) ?? false;
  return (
    <button type="button" class="way" ref={button} onClick={onOpen}>
      {labels.updates(view?.isOn, isFaulty)}
    </button>
  );
}
