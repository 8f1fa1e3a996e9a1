import { hashText } from '../../src/level/hash.ts';
import type { Hint } from '../../src/level/hints.ts';
import type { Level, LevelTruth } from '../../src/level/types.ts';
import type { PatternId } from '../../src/pattern/types.ts';
import { score } from '../../src/round/index.ts';
import { buildSetup } from '../../src/round/setup.ts';
import type { Lane, RoundInput, RoundSetup } from '../../src/round/types.ts';
import { createRun } from '../../src/sim/index.ts';
import type { NodeView } from '../../src/sim/run.ts';

/** What a player sees of an element when looking: higher is marked sooner. */
export type Suspicion = (view: NodeView, tick: number) => number;

export interface Player {
  /** When looking begins, given the onset. */
  from: (onset: number) => number;
  suspicion: Suspicion;
}

const LOOPS: readonly string[] = ['controller', 'gain', 'patience'];

/** Ticks between one mark and the next. */
const PACE = 1_500;

export const PLAYERS: Record<string, Player> = {
  'guesses at once': { from: () => 0, suspicion: () => 0 },
  'guesses once something shows': { from: onset => onset + 1_000, suspicion: () => 0 },
  'marks the longest queue': { from: onset => onset + 1_000, suspicion: v => v.waiting },
  'marks the longest queue, late': { from: onset => onset + 15_000, suspicion: v => v.waiting },
  'marks the busiest': {
    from: onset => onset + 1_000,
    suspicion: (v, tick) => v.busyTicks / Math.max(1, v.servers * tick),
  },
  'marks the fullest': {
    from: onset => onset + 1_000,
    suspicion: v => (v.served + v.waiting) / Math.max(1, v.servers),
  },
  'marks loops, then the longest queue': {
    from: onset => onset + 1_000,
    suspicion: v => (LOOPS.includes(v.kind) ? 1_000_000 : v.waiting),
  },
};

/** A number in [0, 1) for each of these. */
function chance(seed: number, ...of: (string | number)[]): number {
  return Number.parseInt(hashText(`${seed}:${of.join(':')}`).slice(0, 8), 16) / 2 ** 32;
}

/** Every hint of every scene first, then elimination among what they leave. */
export function hinted(setup: RoundSetup): RoundInput[] {
  const tick = setup.onset + 1_000;
  return setup.scenes.flatMap(({ culprits }, scene): RoundInput[] => {
    const own = (setup.hints ?? []).flatMap((hint, at) =>
      'scene' in hint && hint.scene === scene ? [{ hint, at }] : [],
    );
    const region = own.find(({ hint }) => hint.kind === 'region')!.hint as Extract<Hint, { kind: 'region' }>;
    const decoy = own.find(({ hint }) => hint.kind === 'decoy')!.hint as Extract<Hint, { kind: 'decoy' }>;
    const left = region.elements
      .filter(id => id !== decoy.element)
      .sort((a, b) => chance(setup.seed, 'hinted', scene, a) - chance(setup.seed, 'hinted', scene, b));
    const tries = left.slice(0, left.findIndex(id => culprits.includes(id)) + 1);
    const asks = own
      .filter(({ hint }) => hint.kind !== 'compare')
      .map((): RoundInput => ({ kind: 'hint', tick, scene }));
    return [...asks, ...tries.map((element): RoundInput => ({ kind: 'mark', tick, scene, element }))];
  });
}

/** Marks by elimination until right, scene by scene, the most suspicious first; ties by lot. */
export function marksOf(player: Player, level: Level, setup: RoundSetup): RoundInput[] {
  const { seed } = setup;
  const runs = level.scenes.map(scene => createRun(scene.network, { seed }));
  const inputs: RoundInput[] = [];
  let tick = player.from(setup.onset);
  setup.scenes.forEach(({ markable, culprits }, scene) => {
    const run = runs[scene]!;
    const open = new Set(markable);
    for (;;) {
      // The episode repeats da capo; within the first lap it is enough to look at the run.
      run.advance(Math.max(run.now, Math.min(tick, level.scenes[scene]!.network.horizon)));
      const ranked = [...open]
        .map(element => ({
          element,
          by: player.suspicion(run.node(run.indexOf(element)), Math.max(1, run.now)),
          lot: chance(seed, scene, element),
        }))
        .sort((a, b) => b.by - a.by || a.lot - b.lot);
      const { element } = ranked[0]!;
      inputs.push({ kind: 'mark', tick, scene, element });
      tick += PACE;
      if (culprits.includes(element)) break;
      open.delete(element);
    }
  });
  return inputs;
}

/** The marks with a call put in after so many right ones, as soon as there is a bonus to be had. */
export function withCall(
  marks: readonly RoundInput[],
  setup: RoundSetup,
  after: number,
  pattern: PatternId,
): RoundInput[] {
  let found = 0;
  let at = 0;
  for (; found < after; at++) {
    const input = marks[at]!;
    if (input.kind === 'mark' && setup.scenes[input.scene]!.culprits.includes(input.element)) found++;
  }
  const tick = Math.max(setup.onset, marks[at - 1]?.tick ?? 0);
  const call: RoundInput = { kind: 'call', tick, pattern };
  return [...marks.slice(0, at), call, ...marks.slice(at).map(m => ({ ...m, tick: Math.max(m.tick, tick) }))];
}

/**
 * Mean points over every name and alignment that a player who doesn't know could give, and every fix on what was found:
 * that much elimination has told.
 */
export function expected(setup: RoundSetup, marks: readonly RoundInput[]): number {
  const tick = marks.at(-1)!.tick;
  const totals: number[] = [];
  for (const pattern of setup.choices) {
    for (const [fix, { onCulprit }] of setup.fixes.entries()) {
      if (!onCulprit) continue;
      for (const option of setup.align.options.keys()) {
        const rest: RoundInput[] = [
          { kind: 'name', tick, pattern },
          { kind: 'fix', tick, option: fix },
          { kind: 'align', tick, option },
        ];
        totals.push(score(setup, [...marks, ...rest]).total);
      }
    }
  }
  return totals.reduce((a, b) => a + b, 0) / totals.length;
}

/** Right marks soon after the onset, the call after the first, the best fix, the right alignment. */
export function perfect(setup: RoundSetup): RoundInput[] {
  const soon = (n: number): number => setup.onset + 1_500 + n * 1_500;
  const marks = setup.scenes.map(
    ({ culprits }, scene): RoundInput => ({ kind: 'mark', tick: soon(scene), scene, element: culprits[0]! }),
  );
  const best = setup.fixes.findIndex(f => f.worth === Math.max(...setup.fixes.map(x => x.worth)));
  const tick = soon(3);
  return [
    marks[0]!,
    { kind: 'call', tick: soon(0), pattern: setup.pattern },
    ...marks.slice(1),
    { kind: 'fix', tick, option: best },
    { kind: 'align', tick, option: setup.align.answer },
  ];
}

/** Setups of a level for seeds 1 to n. */
export function setupsOf(level: Level, truth: LevelTruth, n: number, lane?: Lane): RoundSetup[] {
  return Array.from({ length: n }, (_, i) => buildSetup(level, truth, i + 1, lane));
}
