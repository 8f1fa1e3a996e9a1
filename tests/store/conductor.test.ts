import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/level/campaign/index.ts';
import { createRun } from '../../src/sim/index.ts';
import type { Run } from '../../src/sim/run.ts';
import { Conductor, PROOF_SPEED } from '../../src/store/conductor.ts';
import { doing } from '../../src/store/doing.ts';
import { inspect } from '../../src/store/facts.ts';
import { level } from './kit.ts';

const networks = level.scenes.map(s => s.network);
const H = networks[0]!.horizon;

function opened(publish: () => void = () => {}): Conductor {
  const conductor = new Conductor(publish);
  conductor.open(networks, 5, createRun);
  conductor.start();
  return conductor;
}
function play(conductor: Conductor, ms: number, frame = 16): void {
  for (let left = ms; left > 0; left -= frame) conductor.frame(Math.min(frame, left));
}
/** Everything that the screen could see of a run. */
function picture(run: Run): unknown {
  const tokens: string[] = [];
  run.eachToken(t => tokens.push(`${t.id}:${t.serial}:${t.state}:${t.node}:${t.place}:${t.since}`));
  const nodes = Array.from({ length: run.nodeCount }, (_, i) => ({ ...run.node(i) }));
  return { now: run.now, tokens: tokens.sort(), nodes, credit: run.credit() };
}

describe('the episode', () => {
  it('is the same however time is cut into frames', () => {
    const [a, b] = [opened(), opened()];
    play(a, 12_345, 16);
    play(b, 12_345, 7.5);
    expect(b.tick).toBeCloseTo(a.tick, 6);
    for (const i of [0, 1, 2]) expect(picture(b.scenes[i]!.run)).toEqual(picture(a.scenes[i]!.run));
  });

  it('repeats da capo, tick for tick, while the round’s clock runs on', () => {
    const c = opened();
    play(c, 9_000);
    const first = c.scenes.map(s => picture(s.run));
    play(c, H - 9_000);
    expect(c.lap).toBe(1);
    expect(c.tick).toBeCloseTo(0, 6);
    play(c, 9_000);
    expect(c.scenes.map(s => picture(s.run))).toEqual(first);
    expect(c.clock).toBe(H + 9_000);
  });

  it('is what the truth check runs: nothing is lost between frames', () => {
    const c = opened();
    play(c, H - 1);
    const straight = createRun(networks[0]!, { seed: 5 });
    straight.advance(H - 1);
    expect(c.scenes[0]!.run.probes().trace).toBe(straight.probes().trace);
  });

  it('publishes slow facts at most ten times a second', () => {
    let published = 0;
    const c = opened(() => published++);
    play(c, 10_000, 4);
    expect(published).toBeGreaterThan(90);
    expect(published).toBeLessThanOrEqual(100);
  });
});

describe('the meter', () => {
  it('is full until something was due, and then the share on time of the last ten seconds', () => {
    const c = opened();
    play(c, 2_000);
    expect(c.past(0)!.health()).toBe(1);
    play(c, 28_000);
    const before = createRun(networks[0]!, { seed: 5 });
    before.advance(20_000);
    const then = before.credit();
    const now = c.scenes[0]!.run.credit();
    const share = (now.onTime - then.onTime) / (now.due - then.due);
    expect(c.past(0)!.health()).toBeCloseTo(share, 6);
    expect(share).toBeLessThan(0.7);
    const history = c.past(0)!.healths(1_000);
    expect(history.at(-1)).toBe(c.past(0)!.health());
    expect(history.every(h => h >= 0 && h <= 1)).toBe(true);
  });
});

describe('the proof', () => {
  it('runs the relieved episode once beside its ghost, faster, off the clock', () => {
    const c = opened();
    play(c, 5_000);
    c.prove(networks, createRun);
    expect(c.speed).toBe(PROOF_SPEED);
    play(c, 1_600);
    expect(c.tick).toBeCloseTo(1_600 * PROOF_SPEED, 6);
    // Relieved of nothing here: run and ghost are twins.
    for (const { run, ghost } of c.scenes) expect(picture(ghost!)).toEqual(picture(run));
    play(c, H);
    expect(c.progress).toBe(1);
    expect(c.lap).toBe(0);
    expect(c.speed).toBe(0);
    expect(c.clock).toBe(5_000);
    c.showAgain(H * 0.4);
    expect(c.tick).toBe(H * 0.4);
    expect(c.scenes.every(s => s.ghost === null)).toBe(true);
    play(c, 1_000);
    expect(c.clock).toBe(5_000);
  });
});

describe.each(LEVELS.map(l => [l.id, l] as const))('the inspector on %s', (_, at) => {
  it('has plain figures for every place, at any moment', () => {
    const c = new Conductor(() => {});
    const own = at.scenes.map(s => s.network);
    c.open(own, 9, createRun);
    c.start();
    for (const ms of [1, 4_000, 12_000, 20_000]) {
      play(c, ms, 50);
      at.scenes.forEach((scene, i) => {
        const { run } = c.scenes[i]!;
        const past = c.past(i)!;
        for (const id of Object.keys(scene.places)) {
          const facts = inspect(i, scene, id, run, past);
          expect(facts, `${scene.host}: ${id}`).not.toBeNull();
          expect(facts!.figures.length).toBeGreaterThan(0);
          for (const { label, value } of facts!.figures) {
            expect(`${label} ${value}`).not.toMatch(/NaN|undefined|Infinity|\[object/);
            expect(value).not.toBe('');
          }
          expect(facts!.spark.every(x => x >= 0 && x <= 1)).toBe(true);
          expect(['hungry', 'blocked', 'busy', 'queued', 'loop', 'fine']).toContain(
            doing(run, past, run.indexOf(id)),
          );
        }
      });
    }
  });
});
