import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useSession } from '../use-store.ts';

/**
 * A pause, or a sheet over the scenes, takes the focus from the place that had it; when they go, the place that was left last has
 * it again. `last` holds that place; a new run forgets it.
 */
export function useLastPlace(last: RefObject<HTMLElement | null>): void {
  const curtain = useSession(s => s.curtain);
  useEffect(() => {
    if (curtain === 'start') last.current = null;
    // Whoever has gone elsewhere meanwhile stays there.
    if (curtain !== null || document.activeElement !== document.body) return;
    if (last.current?.isConnected) last.current.focus({ preventScroll: true });
  }, [curtain, last]);
}
