import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { UpdatesViewProps } from './UpdatesView';

/** The updates, whose words and views are read when they are opened: nobody who opens the popup for a page waits for them. */
export function UpdatesPlace(props: UpdatesViewProps) {
  const [View, setView] = useState<ComponentType<UpdatesViewProps>>();
  useEffect(() => {
    void import('./UpdatesView').then(({ UpdatesView }) => setView(() => UpdatesView));
  }, []);
  return View === undefined ? <section class="packs" /> : <View {...props} />;
}
