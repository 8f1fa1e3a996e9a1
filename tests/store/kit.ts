import { game } from '../../src/game.ts';
import { levelById } from '../../src/level/campaign/index.ts';
import { type Made, makeLevel } from '../../src/level/campaign/make.ts';
import type { Level, LevelTruth } from '../../src/level/types.ts';
import {
  createProgress,
  createSession,
  type Progress,
  type Session,
  type TextStorage,
} from '../../src/store/index.ts';
import { need } from '../../src/text/index.ts';

await Promise.all(['play', 'run'].map(need));

export const LEVEL = 'monday-first-light';

export function memory(texts: Record<string, string> = {}): TextStorage & { texts: Record<string, string> } {
  return {
    texts,
    get: key => texts[key] ?? null,
    set(key, text) {
      texts[key] = text;
      return true;
    },
    delete(key) {
      delete texts[key];
    },
  };
}

const made = new Map<string, Made>();

/** A level with its truth, made once a test file. */
export function madeOf(id: string): Made {
  const level = made.get(id) ?? makeLevel(id);
  made.set(id, level);
  return level;
}

/** Takes a level in that no address names. */
export function keep(level: Made): void {
  made.set(level.level.id, level);
}

export function truthOf(level: Level): LevelTruth {
  return madeOf(level.id).truth;
}

export interface Table {
  session: Session;
  progress: Progress;
  storage: ReturnType<typeof memory>;
  state: () => ReturnType<Session['store']['getState']>;
  /** Frames of 16 wall ms, as a screen gives them. */
  play(ms: number): void;
}

/** A session on the real kernel and levels; only the browser is missing. Seeds count up from 101. */
export function table(patch: Partial<Parameters<typeof createSession>[0]> = {}): Table {
  let seed = 100;
  const storage = memory();
  const progress = createProgress(storage);
  const session = createSession({
    game: async () => game,
    make: async id => madeOf(id),
    seed: () => ++seed,
    progress,
    ...patch,
  });
  return {
    session,
    progress,
    storage,
    state: () => session.store.getState(),
    play(ms) {
      for (let left = ms; left > 0; left -= 16) session.live.frame(Math.min(16, left));
    },
  };
}

/** A table with the level begun. */
export async function begun(id: string = LEVEL, seed?: number): Promise<Table> {
  const t = table();
  await t.state().load(id, seed);
  t.state().begin();
  return t;
}

/** The culprit of a scene, and an element that is none. */
export function targets(t: Table, scene: number): { right: string; wrong: string[] } {
  const { markable, culprits } = t.state().setup!.scenes[scene]!;
  return { right: culprits[0]!, wrong: markable.filter(id => !culprits.includes(id)) };
}

export function markAll(t: Table): void {
  for (const scene of [0, 1, 2]) t.state().mark(scene, targets(t, scene).right);
}

export const level = levelById(LEVEL)!;
