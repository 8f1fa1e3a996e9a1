import { useEffect, useRef } from 'preact/hooks';
import type { SessionActions, SessionState } from '../../../store/types.ts';
import type { Store } from '../../deps.ts';
import { isStill } from '../../root.ts';

/** Wall milliseconds that one role takes to glide into the diagram. */
const ROLE = 850;
const HOLD = 500;

/**
 * Moves the reveal on by itself, once, from 0 to 1; returns what stops it (the player took the slider, or skipped).
 * With less motion there is no glide to wait for: it is at its end at once, and the stage cross-fades.
 */
export function useGlide(session: Store<SessionState & SessionActions>, roles: number): () => void {
  const frame = useRef(0);
  const stop = (): void => cancelAnimationFrame(frame.current);
  useEffect(() => {
    const { setReveal } = session.getState();
    if (isStill(document)) {
      setReveal(1);
      return;
    }
    const length = roles * ROLE + HOLD;
    let begun = -1;
    const step = (now: number): void => {
      if (begun < 0) begun = now;
      const t = (now - begun) / length;
      setReveal(t);
      if (t < 1) frame.current = requestAnimationFrame(step);
    };
    frame.current = requestAnimationFrame(step);
    return stop;
  }, [session, roles]);
  return stop;
}
