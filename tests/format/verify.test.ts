import { describe, expect, it } from 'vitest';
import {
  levelHash,
  levelTrace,
  type Replay,
  replayOf,
  VERDICTS,
  verifyReplay,
} from '../../src/format/index.ts';
import { LEVELS } from '../../src/level/campaign/index.ts';
import { verifyLevel } from '../../src/level/verify.ts';
import { score } from '../../src/round/index.ts';
import { buildSetup } from '../../src/round/setup.ts';
import type { RoundInput } from '../../src/round/types.ts';

const level = LEVELS[0]!;
const truth = verifyLevel(level);
const setup = buildSetup(level, truth, 4_711);
const marks = setup.scenes.map(
  ({ culprits }, scene): RoundInput => ({
    kind: 'mark',
    tick: 11_000 + scene * 2_000,
    scene,
    element: culprits[0]!,
  }),
);
const inputs: RoundInput[] = [
  ...marks,
  { kind: 'name', tick: 20_000, pattern: level.pattern },
  { kind: 'fix', tick: 24_000, option: 1 },
  { kind: 'align', tick: 24_000, option: 2 },
];
const good = replayOf(level, setup, inputs);

describe('a replay, played again', () => {
  it('gives exactly the score that was played', () => {
    expect(verifyReplay(good, level, truth)).toEqual({ ok: true, score: score(setup, inputs) });
    // Without the truth at hand it is computed.
    expect(verifyReplay(good, level)).toEqual(verifyReplay(good, level, truth));
  });

  const bad: Record<string, Replay> = {
    other: { ...good, level: 'elsewhere' },
    changed: { ...good, hash: '0'.repeat(16) },
    differs: { ...good, seed: good.seed + 1 },
    illegal: { ...good, inputs: [{ kind: 'fix', tick: 1, option: 0 }, ...inputs] },
    unfinished: { ...good, inputs: marks },
  };
  it.each(Object.entries(bad))('proves nothing when it is %s', (reason, doc) => {
    expect(verifyReplay(doc, level, truth)).toEqual({ ok: false, reason });
    expect(Object.keys(VERDICTS)).toContain(reason);
  });

  it('proves nothing on a level that is not fair', () => {
    expect(verifyReplay(good, level, { ...truth, fair: false })).toEqual({ ok: false, reason: 'unfair' });
  });
});

describe('what a replay is bound to', () => {
  it('is the level’s play, not its words', () => {
    const [first, ...rest] = level.scenes;
    const renamed = {
      ...level,
      title: 'Another title',
      scenes: [{ ...first!, host: 'Another host' }, ...rest],
    };
    expect(levelHash(renamed)).toBe(levelHash(level));
    const network = { ...first!.network, horizon: first!.network.horizon + 1 };
    const longer = { ...level, scenes: [{ ...first!, network }, ...rest] };
    expect(levelHash(longer)).not.toBe(levelHash(level));
    expect(new Set(LEVELS.map(levelHash)).size).toBe(LEVELS.length);
  });

  it('is what the runs do under the seed', () => {
    expect(levelTrace(level, 1)).toBe(levelTrace(level, 1));
    expect(levelTrace(level, 1)).not.toBe(levelTrace(level, 2));
    expect(levelTrace(level, 1)).toMatch(/^[0-9a-f]{16}$/);
  });
});
