import { type TabId, tabIds } from './popup-state';

export interface TabsProps {
  /** Begins the ids that tie tabs and panel together. */
  id: string;
  current: TabId;
  names: Record<TabId, string>;
  label: string;
  /** The number of notes, beside the first tab's name. */
  count: number | undefined;
  onOpen: (tab: TabId) => void;
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, Home: -tabIds.length, End: tabIds.length };

/** Only the open tab can be reached by Tab; the arrows go from one to the next and open it. */
export function Tabs({ id, current, names, label, count, onOpen }: TabsProps) {
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const last = tabIds.length - 1;
    const at = tabIds.indexOf(current) + step;
    const isJump = Math.abs(step) > 1;
    const index = isJump ? Math.min(Math.max(at, 0), last) : (at + tabIds.length) % tabIds.length;
    const next = tabIds[index];
    if (next === undefined) return;
    onOpen(next);
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabIds.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`${id}-${tab}`}
          aria-selected={tab === current}
          aria-controls={`${id}-panel`}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => onOpen(tab)}
        >
          {names[tab]}
          {tab === 'page' && count !== undefined && count > 0 && <b>{count}</b>}
        </button>
      ))}
    </div>
  );
}
