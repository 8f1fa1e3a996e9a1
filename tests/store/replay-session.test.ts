import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleCard } from '../../src/cli/card/example.ts';
import type { Replay } from '../../src/format/replay.ts';
import { replayOf } from '../../src/format/verify.ts';
import { game } from '../../src/game.ts';
import { parseLevel } from '../../src/level/parse.ts';
import { verifyLevel } from '../../src/level/verify.ts';
import type { RoundInput } from '../../src/round/types.ts';
import type { Network } from '../../src/sim/network.ts';
import { createReplaySession, type ReplaySession } from '../../src/store/replay-session.ts';
import { keep, LEVEL, madeOf } from './kit.ts';

const { replay } = exampleCard(LEVEL).runs[0]!;
const open = (): ReplaySession => createReplaySession(game, madeOf(LEVEL), replay);

/** Share on time of a whole episode, by the kernel alone. */
function health(network: Network, seed: number): number {
  const run = game.createRun(network, { seed });
  run.advance(network.horizon);
  const { onTime, due } = run.credit();
  return onTime / due;
}

/** What the screen is told, without what it is told when. */
function told(session: ReplaySession) {
  const { phase, round, points, proof, scenes, clock } = session.store.getState();
  return { phase, round, points, proof, scenes, clock, tick: session.live.tick };
}

describe('the fix of a replay', () => {
  it('runs the episode with what was chosen beside its ghost, to the shares that the kernel gives', () => {
    const session = open();
    const { level, setup } = session.store.getState();
    const chosen = replay.inputs.find(input => input.kind === 'fix')!;
    const fix = setup!.fixes[chosen.option]!;
    expect(session.episode).toBe(level!.scenes[0]!.network.horizon);
    session.show(session.end, 0);
    session.prove(true);
    expect(told(session)).toMatchObject({ phase: 'proof', proof: 0, tick: 0 });
    for (let tick = 0; tick < session.episode; tick += 7_300) session.show(tick, 8);
    expect(session.store.getState().proof).toBeLessThan(1);
    session.show(session.episode, 8);
    const { scenes, proof, round } = session.store.getState();
    expect(proof).toBe(1);
    expect(round!.fixed).toBe(chosen.option);
    level!.scenes.forEach(({ network }, i) => {
      const eased = game.relieve(network, fix.scenes[i]!.element, fix.relief);
      expect(scenes[i]!.health).toBeCloseTo(health(eased, replay.seed), 9);
      expect(scenes[i]!.ghostHealth).toBeCloseTo(health(network, replay.seed), 9);
      expect(scenes[i]!.health).toBeGreaterThan(scenes[i]!.ghostHealth! + 0.1);
    });
  });

  it('is gone through in both directions', () => {
    const [there, direct] = [open(), open()];
    there.prove(true);
    direct.prove(true);
    there.show(48_000, 0);
    there.show(12_345, 0);
    direct.show(12_345, 0);
    expect(told(there)).toEqual(told(direct));
  });

  it('leaves the round as it was', () => {
    const [back, never] = [open(), open()];
    back.show(back.end, 0);
    back.prove(true);
    back.show(back.episode, 8);
    back.prove(false);
    for (const tick of [back.end, 9_000, 21_000]) {
      back.show(tick, 0);
      never.show(tick, 0);
      expect(told(back)).toEqual(told(never));
      expect(back.networks()).toEqual(never.networks());
    }
  });

  it('puts the second of two on top of the first, which is its ghost', () => {
    const file = parseLevel(JSON.parse(readFileSync(join(import.meta.dirname, 'two.json'), 'utf8')));
    if (!file.ok) throw new Error(file.reason);
    const truth = verifyLevel(file.level);
    keep({ level: file.level, truth });
    const setup = game.setup(file.level, truth, 7, 'timed');
    const [a, b] = [setup.scenes[0]!.culprits[0]!, setup.second!.culprits[0]!];
    const other = setup.mends!.offers.findIndex((_, i) => i > 0);
    const inputs: RoundInput[] = [
      { kind: 'mark', tick: 6_000, scene: 0, element: a },
      { kind: 'mark', tick: 7_000, scene: 0, element: b },
      { kind: 'name', tick: 8_000, pattern: setup.pattern },
      { kind: 'name', tick: 9_000, pattern: setup.second!.pattern },
      { kind: 'fix', tick: 10_000, option: 0 },
      { kind: 'fix', tick: 11_000, option: other },
    ];
    const session = createReplaySession(
      game,
      { level: file.level, truth },
      replayOf(file.level, setup, inputs),
    );
    session.prove(true);
    session.show(session.episode, 8);
    const [first, second] = [setup.mends!.offers[0]!, setup.mends!.offers[other]!];
    const { network } = file.level.scenes[0]!;
    const one = game.relieve(network, first.element, first.relief);
    const both = game.relieve(one, second.element, second.relief);
    // The meter is read off every so often: the last reading may lack what fell due after it.
    const [scene] = session.store.getState().scenes;
    expect(scene!.ghostHealth).toBeCloseTo(health(one, 7), 2);
    expect(scene!.health).toBeCloseTo(health(both, 7), 2);
    session.prove(false);
    expect(session.networks()).toEqual([network]);
  });

  it('is not there where nothing was chosen', () => {
    const without: Replay = { ...replay, inputs: replay.inputs.filter(({ kind }) => kind === 'mark') };
    const session = createReplaySession(game, madeOf(LEVEL), without);
    expect(session.episode).toBe(0);
    session.prove(true);
    expect(session.store.getState().phase).toBe('name');
  });
});
