import type { RoundSetup } from '../../src/round/types.ts';

/** A level's rules as small as they get: one culprit of four in each scene. */
export function smallSetup(patch: Partial<RoundSetup> = {}): RoundSetup {
  return {
    levelId: 'small',
    seed: 7,
    pattern: 'bottleneck',
    choices: ['delayed', 'bottleneck', 'runaway', 'straggler'],
    onset: 4_000,
    par: 20_000,
    scenes: [
      { markable: ['a', 'b', 'c', 'd'], culprits: ['b'] },
      { markable: ['a', 'b', 'c', 'd'], culprits: ['c', 'd'] },
      { markable: ['a', 'b', 'c', 'd'], culprits: ['a'] },
    ],
    fixes: [1, 0.62, 0, 0.1].map((worth, i) => ({
      role: 'constraint',
      relief: 'speed',
      onCulprit: i < 2,
      worth,
      scenes: [],
    })),
    align: { options: ['x', 'y', 'z'], answer: 1, from: 0, to: 1, subject: 'd', culprit: 'b' },
    ...patch,
  };
}
