import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component that comes by itself, after what the player waits for; nothing stands in its place until then. */
export function useLazy<P>(load: () => Promise<ComponentType<P>>, wanted = true): ComponentType<P> | null {
  const [part, setPart] = useState<{ Part: ComponentType<P> } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    load().then(
      Part => gone || setPart({ Part }),
      // The page works without it.
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [load, wanted]);
  return part?.Part ?? null;
}
