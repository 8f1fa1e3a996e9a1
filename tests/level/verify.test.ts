import { describe, expect, it } from 'vitest';
import { faultsOf, leadOf } from '../../src/level/examine.ts';
import { trialRun, trialsOf } from '../../src/level/trials.ts';
import type { SceneTruth } from '../../src/level/types.ts';
import { verifyLevel, verifyScene } from '../../src/level/verify.ts';
import { relieve } from '../../src/pattern/reliefs/index.ts';
import type { Network } from '../../src/sim/network.ts';
import { levelOf, scene, tandem } from './kit.ts';

const ROLES = { constraint: ['pack'], follower: ['label'] };

function leverage(truth: SceneTruth, element: string, relief: string): number {
  const row = truth.rows.find(r => r.element === element && r.relief === relief);
  if (!row) throw new Error(`no row ${element}.${relief}`);
  return row.leverage;
}

describe('two stations in tandem', () => {
  it('finds the overloaded one', () => {
    const truth = verifyScene(levelOf(scene(tandem(560, 240), ROLES)), 0);
    expect(truth.faults).toEqual([]);
    expect(truth.fair).toBe(true);
    expect(truth.culprit).toMatchObject({ role: 'constraint', elements: ['pack'], element: 'pack' });
    expect(truth.culprit.leverage).toBeGreaterThan(0.5);
    expect(leverage(truth, 'label', 'speed')).toBeLessThan(0.05);
  });

  it('finds the other one when the two are swapped', () => {
    const truth = verifyScene(levelOf(scene(tandem(240, 560), { constraint: ['label'] })), 0);
    expect(truth.faults).toEqual([]);
    expect(truth.culprit.element).toBe('label');
    expect(leverage(truth, 'pack', 'speed')).toBeLessThan(0.05);
  });

  it('is not fooled by who is said to be the culprit', () => {
    const truth = verifyScene(levelOf(scene(tandem(240, 560), ROLES)), 0);
    expect(truth.fair).toBe(false);
    expect(truth.faults.join()).toMatch(/label\.(speed|server) helps more than the intended culprit/);
    expect(truth.runnerUp.element).toBe('label');
    expect(truth.margin).toBeLessThan(0);
  });
});

describe('one deterministic queue, by hand', () => {
  // A token every 400 ticks, 500 of work each: token n waits 100·n, so the first 21 of 100 meet a deadline of 2,500.
  const queue: Network = {
    format: 1,
    horizon: 42_500,
    deadline: 2_500,
    nodes: {
      in: { kind: 'source', interval: 400, to: 'work' },
      work: { kind: 'station', service: 500, to: 'end' },
      end: { kind: 'sink' },
    },
  };

  it('gives health and leverage exactly, without error', () => {
    const truth = verifyScene(levelOf(scene(queue, { constraint: ['work'] }, {})), 0);
    expect(truth.health).toBeCloseTo(0.21, 12);
    expect(truth.healthSe).toBe(0);
    expect(leverage(truth, 'work', 'speed')).toBeCloseTo(0.79, 12);
    expect(leverage(truth, 'work', 'server')).toBeCloseTo(0.79, 12);
    expect(truth.culprit.se).toBe(0);
  });
});

describe('faults', () => {
  const told = (network: Network, roles: Record<string, string[]> = ROLES, margin = 0.15): string =>
    verifyScene(levelOf(scene(network, roles), { margin }), 0).faults.join('\n');

  it('names a scene in which too little goes wrong', () => {
    expect(told(tandem(300, 200))).toMatch(/health 0\.9\d|1\.00 is above 0\.65/);
  });

  it('names one in which hardly anything works', () => {
    expect(told(tandem(2_400, 240))).toMatch(/health 0\.0\d is below 0\.1/);
  });

  it('names a culprit that can hardly be helped', () => {
    // One and a half times as fast, or two of them, are still far from enough.
    expect(told(tandem(4_000, 240))).toMatch(
      /best relief of the culprit, pack\.\w+, brings 0\.\d\d: less than 0\.2/,
    );
  });

  it('names a lead below the level’s margin', () => {
    expect(told(tandem(560, 240), ROLES, 0.95)).toMatch(/lead over .* less than the level's 0\.95/);
  });

  it('names a lead that the seeds can’t tell from none', () => {
    const best = { element: 'pack', relief: 'speed', gains: [0.9, 0.1, 0.8, 0.2] } as const;
    const rival = { element: 'label', relief: 'speed', gains: [0.1, 0.1, 0.1, 0.1] } as const;
    const noisy = leadOf([{ ...best, gains: [...best.gains] }], [{ ...rival, gains: [...rival.gains] }])!;
    expect(noisy.margin.mean).toBeCloseTo(0.4, 9);
    expect(faultsOf([0.3], noisy, 0.15)).toEqual([
      'the lead over label.speed, 0.40, is within 4 standard errors of 0.204',
    ]);
    const steady = leadOf(
      [{ ...best, gains: [0.5, 0.5, 0.5, 0.5] }],
      [{ ...rival, gains: [...rival.gains] }],
    )!;
    expect(faultsOf([0.3], steady, 0.15)).toEqual([]);
  });

  it('compares the closest rival over the seeds that both have', () => {
    const lead = leadOf(
      [{ element: 'pack', relief: 'speed', gains: [0.5, 0.6, 0.1] }],
      [
        { element: 'label', relief: 'speed', gains: [0.4, 0.4] },
        { element: 'dock', relief: 'hold', gains: [0.3, 0.3, 0.2] },
      ],
    )!;
    expect(lead.rival.element).toBe('dock');
    expect(lead.margin.mean).toBeCloseTo(0.4 / 3, 9);
  });

  it('names a signature that doesn’t hold', () => {
    const truth = verifyScene(
      levelOf(scene(tandem(560, 240), { corrector: ['pack'] }), { pattern: 'delayed' }),
      0,
    );
    expect(truth.signature.holds).toBe(false);
    expect(truth.signature.broken.join()).toMatch(/lag on the culprit .* no element has it/);
    expect(truth.fair).toBe(false);
  });

  it('names a role without elements, elements that are not there and ones that can’t be eased', () => {
    expect(told(tandem(560, 240), {})).toMatch(/no element plays the culprit of bottleneck/);
    expect(told(tandem(560, 240), { constraint: ['nobody'] })).toMatch(/nobody is not in the network/);
    expect(told(tandem(560, 240), { constraint: ['dock'] })).toMatch(/nothing eases the culprit/);
  });

  it('names a network with nothing else to suspect', () => {
    const roles = { constraint: ['orders', 'pack', 'label'] };
    expect(told(tandem(560, 240), roles)).toMatch(/nothing else to suspect/);
  });

  it('names a network that runs away, and ends', () => {
    const loop = tandem(560, 240, {
      orders: { kind: 'source', interval: 400, to: 'copier' },
      copier: { kind: 'gain', to: 'pack', copies: { to: 'copier', delay: 1 }, factor: 40 },
    });
    expect(told(loop, { constraint: ['pack'] })).toMatch(/event budget/);
  }, 120_000);

  it('makes a level unfair by one scene', () => {
    const level = levelOf();
    const bad = { ...level, scenes: [level.scenes[0]!, level.scenes[1]!, scene(tandem(300, 200), ROLES)] };
    const truth = verifyLevel(bad);
    expect(truth.scenes.map(s => s.fair)).toEqual([true, true, false]);
    expect(truth.fair).toBe(false);
  });
});

describe('health', () => {
  const healthOf = (network: Network): { onTime: number; due: number } => {
    const run = trialRun(network);
    run.advance(network.horizon);
    return run.credit();
  };

  it('counts what is turned away as lost', () => {
    const before = tandem(560, 240);
    const turned = tandem(560, 240, {
      pack: {
        kind: 'station',
        service: { law: 'uniform', mean: 560, spread: 0.3 },
        queue: 4,
        full: 'reject',
        to: 'label',
      },
    });
    const kept = healthOf(turned);
    // Everything that is let in is on time, and still a quarter of the demand is lost: 400/560 = 0.71 at best.
    expect(kept.due).toBe(healthOf(before).due);
    expect(kept.onTime / kept.due).toBeLessThan(0.76);
    expect(kept.onTime / kept.due).toBeGreaterThan(0.6);
  });

  it('counts what a thinned source doesn’t send as lost', () => {
    const calm = tandem(200, 150);
    const all = healthOf(calm);
    const less = healthOf(relieve(calm, 'orders', 'admit'));
    expect(all.onTime).toBe(all.due);
    expect(less.due).toBe(all.due);
    expect(less.onTime / all.due).toBeLessThan(0.9);
    expect(less.onTime / all.due).toBeGreaterThan(0.7);
  });

  it('counts k of n as k ÷ n', () => {
    const apart: Network = {
      format: 1,
      horizon: 40_000,
      deadline: 5_000,
      nodes: {
        users: { kind: 'source', interval: 400, to: 'fork' },
        fork: { kind: 'fork', to: ['a', 'b', 'c', 'd'] },
        a: { kind: 'station', service: 100, to: 'join' },
        b: { kind: 'station', service: 100, to: 'join' },
        c: { kind: 'station', service: 100, to: 'join' },
        d: { kind: 'station', service: 100, to: 'join' },
        join: { kind: 'join', to: 'end' },
        end: { kind: 'sink' },
      },
    };
    const all = healthOf(apart);
    const partial = healthOf(relieve(apart, 'join', 'partial'));
    expect(all.onTime).toBe(all.due);
    expect(partial.onTime).toBeCloseTo(0.75 * all.due, 9);
  });
});

describe('common random numbers', () => {
  it('give an idle relief exactly nothing, seed by seed', () => {
    const trials = trialsOf(tandem(560, 100));
    for (const row of trials.rows) {
      if (row.element !== 'label' || !['server', 'bigger'].includes(row.relief)) continue;
      trials.extend(row, 5);
      expect(row.gains).toEqual([0, 0, 0, 0, 0]);
    }
  });

  it('make the noise of a small leverage far smaller than that of health', () => {
    const trials = trialsOf(tandem(560, 240));
    const row = trials.rows.find(r => r.element === 'label' && r.relief === 'speed')!;
    trials.extend(row, 8);
    const range = (xs: number[]): number => Math.max(...xs) - Math.min(...xs);
    expect(range(row.gains)).toBeLessThan(range(trials.health) / 3);
  });

  it('don’t depend on how a row’s seeds were asked for', () => {
    const [once, steps] = [trialsOf(tandem(560, 240)), trialsOf(tandem(560, 240))];
    once.extend(once.rows[0]!, 4);
    for (const n of [1, 3, 4]) steps.extend(steps.rows[0]!, n);
    expect(steps.rows[0]!.gains).toEqual(once.rows[0]!.gains);
  });
});

describe('verifyLevel', () => {
  it('is deterministic', () => {
    const level = levelOf();
    expect(verifyLevel(level)).toEqual(verifyLevel(structuredClone(level)));
  });

  it('takes few runs for a clear scene', () => {
    const truth = verifyLevel(levelOf());
    expect(truth.runs / 3).toBeLessThan(80);
  });

  it('tells the earliest onset, within the episode and after the first token could be late', () => {
    const truth = verifyLevel(levelOf());
    expect(truth.onset).toBe(Math.min(...truth.scenes.map(s => s.onset)));
    expect(truth.onset).toBeGreaterThan(1_000);
    expect(truth.onset).toBeLessThan(30_000);
  });

  it('has no onset in a scene where nothing goes wrong', () => {
    const truth = verifyScene(levelOf(scene(tandem(150, 100), ROLES)), 0);
    expect(truth.onset).toBe(45_000);
  });
});
