import type { PlayPhase, Session } from './store/index.ts';

/** A read-only look into the running game, for tests and the curious. It knows no answers. */
export interface Probe {
  readonly phase: PlayPhase;
  /** Episode tick now shown, and how many times the episode has begun again. */
  readonly tick: number;
  readonly lap: number;
  /** Round clock in ticks. */
  readonly clock: number;
  readonly seed: number | null;
  /** Tokens alive in each scene. */
  readonly tokens: number[];
  /** The finished round as text, or null. */
  readonly replay: string | null;
}

declare global {
  interface Window {
    throughline?: Probe;
  }
}

/** The probe of the session that `of` gives, null before the first level: getters only. */
export function probeOf(of: () => Session | null): Probe {
  const state = () => of()?.store.getState();
  return Object.freeze({
    get phase() {
      return state()?.phase ?? 'spot';
    },
    get tick() {
      return of()?.live.tick ?? 0;
    },
    get lap() {
      return of()?.live.lap ?? 0;
    },
    get clock() {
      return state()?.clock ?? 0;
    },
    get seed() {
      return state()?.setup?.seed ?? null;
    },
    get tokens() {
      return (of()?.live.scenes ?? []).map(scene => scene.run.inFlight);
    },
    get replay() {
      return state()?.replay ?? null;
    },
  });
}
