import type { DomainId } from '../../domain/types.ts';
import { type Made, makeLevel } from '../../level/campaign/make.ts';
import { ENGINE } from '../../level/generate/spec.ts';
import type { Level } from '../../level/types.ts';
import { replay as play } from '../../round/reducer.ts';
import { buildSetup } from '../../round/setup.ts';
import type { RoundInput, RoundSetup } from '../../round/types.ts';
import type { Replay } from '../replay.ts';
import { type Verdict, verifyReplay } from '../verify.ts';
import { factsOf } from './facts.ts';
import type { Facts } from './types.ts';

/** How the level looks, in English, as the level has it. Nothing of it is scored. */
export interface Scenery {
  title: string;
  scenes: { domain: DomainId; host: string; icon: string }[];
  /** What was rightly marked, in the order of the times; of a stranger, its host. */
  found: string[];
}

/** What a replay gives when it is played again. */
export type Rerun =
  | { ok: true; facts: Facts; scenery: Scenery }
  | { ok: false; reason: Verdict }
  /** There is no such level, or no fair one: why, in words. */
  | { ok: false; reason: 'level'; why: string };

/** Kernel, generator, truth and rules of one released version: all that a replay's score is a function of. */
export interface Engine {
  readonly number: number;
  rerun(replay: Replay): Rerun;
}

/** Levels that were made last, so that several runs of one level cost one. */
const KEPT = 8;
const made = new Map<string, Made>();

function levelOf(id: string): Made {
  const found = made.get(id) ?? makeLevel(id);
  made.delete(id);
  made.set(id, found);
  const [oldest] = made.keys();
  if (made.size > KEPT && oldest !== undefined) made.delete(oldest);
  return found;
}

function sceneryOf({ title, scenes }: Level, setup: RoundSetup, inputs: readonly RoundInput[]): Scenery {
  const { state } = play(setup, inputs);
  const named = (scene: number, element: string | null | undefined): string =>
    element ? (scenes[scene]?.places[element]?.name ?? element) : '';
  const stranger = state.stranger?.found;
  const found =
    setup.kind === 'odd'
      ? [typeof stranger === 'number' ? (scenes[stranger]?.host ?? '') : '']
      : setup.kind === 'predict'
        ? []
        : state.scenes.flatMap((marks, i) => [
            named(i, marks.found),
            ...(marks.also ? [named(i, marks.also.element)] : []),
          ]);
  return { title, scenes: scenes.map(({ domain, host, icon }) => ({ domain, host, icon })), found };
}

function rerun(replay: Replay): Rerun {
  let level: Made;
  try {
    level = levelOf(replay.level);
  } catch (error) {
    return { ok: false, reason: 'level', why: error instanceof Error ? error.message : String(error) };
  }
  const verified = verifyReplay(replay, level.level, level.truth);
  if (!verified.ok) return verified;
  const setup = buildSetup(level.level, level.truth, replay.seed, replay.lane);
  return {
    ok: true,
    facts: factsOf(level.level, setup, replay.inputs),
    scenery: sceneryOf(level.level, setup, replay.inputs),
  };
}

/** The engine of this build. */
export const engine: Engine = { number: ENGINE, rerun };
