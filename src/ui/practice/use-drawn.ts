import { useEffect, useState } from 'preact/hooks';
import type { LevelSpec } from '../../level/generate/spec.ts';
import { useDeps } from '../use-store.ts';
import { drawFair } from './draw.ts';

/** A level being drawn: its id when there is one, or that none came. */
export type Drawn = { state: 'drawing' } | { state: 'ready'; id: string } | { state: 'none' };

/**
 * Draws a fair level by `spec` as soon as it is wanted, and anew whenever `key` changes; waits `rest` milliseconds first,
 * so that a moving slider draws once.
 */
export function useDrawn(spec: (seed: number) => LevelSpec, key: string, wanted = true, rest = 0): Drawn {
  const { prefetch, seed } = useDeps();
  const [drawn, set] = useState<{ key: string; is: Drawn }>({ key, is: { state: 'drawing' } });
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    const timer = setTimeout(() => {
      drawFair(spec, { prefetch, seed }).then(
        id => gone || set({ key, is: { state: 'ready', id } }),
        () => gone || set({ key, is: { state: 'none' } }),
      );
    }, rest);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
    // `key` stands for all that `spec` depends on.
  }, [key, wanted, rest, prefetch, seed]);
  return drawn.key === key ? drawn.is : { state: 'drawing' };
}
