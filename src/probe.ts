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

/** The probe of a session: getters only. */
export function probeOf({ store, live }: Session): Probe {
  return Object.freeze({
    get phase() {
      return store.getState().phase;
    },
    get tick() {
      return live.tick;
    },
    get lap() {
      return live.lap;
    },
    get clock() {
      return store.getState().clock;
    },
    get seed() {
      return store.getState().setup?.seed ?? null;
    },
    get tokens() {
      return live.scenes.map(scene => scene.run.inFlight);
    },
    get replay() {
      return store.getState().replay ?? null;
    },
  });
}
