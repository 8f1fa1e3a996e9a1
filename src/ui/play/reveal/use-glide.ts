import { useCallback, useEffect } from 'preact/hooks';
import { LENGTH } from '../../../store/glide.ts';
import { useDeps, useSession } from '../../use-store.ts';

/** The longest step of one frame, wall milliseconds: after a hitch the glide goes on from where it was. */
const STEP = 100;

export interface Glide {
  gliding: boolean;
  /** Goes on from where it stands, or from the beginning when it is at its end. */
  play(): void;
  stop(): void;
}

/** Moves the reveal on by itself, at first at once; the player may stop it, put it anywhere, and let it go on from there. */
export function useGlide(): Glide {
  const { session } = useDeps();
  const gliding = useSession(s => s.gliding);
  const stop = useCallback(() => session.getState().setGliding(false), [session]);
  const play = useCallback(() => {
    const { reveal, setReveal, setGliding } = session.getState();
    if (reveal >= 1) setReveal(0);
    setGliding(true);
  }, [session]);
  useEffect(() => {
    play();
    return stop;
  }, [play, stop]);
  useEffect(() => {
    if (!gliding) return;
    let last = -1;
    let frame = 0;
    const step = (now: number): void => {
      const { reveal, setReveal, setGliding } = session.getState();
      if (last >= 0) setReveal(reveal + Math.min(STEP, now - last) / LENGTH);
      last = now;
      if (session.getState().reveal >= 1) setGliding(false);
      else frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [gliding, session]);
  return { gliding, play, stop };
}
