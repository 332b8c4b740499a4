import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A view whose words and code are read when it is first opened: nobody who opens the popup for a page waits for them. */
export function createLater<Props extends object>(load: () => Promise<ComponentType<Props>>): FunctionComponent<Props> {
  return function Later(props: Props) {
    const [View, setView] = useState<ComponentType<Props>>();
    useEffect(() => {
      void load().then((loaded) => setView(() => loaded));
    }, []);
    return View === undefined ? <section class="packs" /> : <View {...props} />;
  };
}
