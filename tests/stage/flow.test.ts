import { describe, expect, it } from 'vitest';
import { layoutScene } from '../../src/layout/scene.ts';
import { LEVELS } from '../../src/level/campaign/index.ts';
import type { Scene } from '../../src/level/types.ts';
import { createRun } from '../../src/sim/index.ts';
import type { Run } from '../../src/sim/run.ts';
import { Flow } from '../../src/stage/flow.ts';
import { materialOf } from '../../src/stage/look.ts';
import { mapOf, type SceneMap } from '../../src/stage/map.ts';
import { LOOPS } from '../layout/fixtures.ts';

const FRAME = 16;

interface Watched {
  flow: Flow;
  map: SceneMap;
  run: Run;
  /** Follows the run for so many ticks, calling back after every frame. */
  play(ticks: number, each?: (tick: number) => void): void;
}

function watch(scene: Scene, compact = false): Watched {
  const [w, h] = compact ? [378, 142] : [1228, 231];
  const map = mapOf(scene, layoutScene(scene, w, h, compact));
  const flow = new Flow(map, materialOf(scene.domain, compact), null);
  const run = createRun(scene.network, { seed: 3 });
  let tick = 0;
  return {
    flow,
    map,
    run,
    play(ticks, each) {
      for (const end = tick + ticks; tick < end; tick += FRAME) {
        run.advance(tick);
        flow.update(run, tick, FRAME);
        each?.(tick);
      }
    },
  };
}

const scenes = [...LEVELS, LOOPS].flatMap(l => l.scenes.map(s => [`${l.id} ${s.domain}`, s] as const));
const shown = (flow: Flow): number[] =>
  Array.from({ length: flow.high }, (_, s) => s).filter(s => flow.mode[s] === 1 && flow.alpha[s]! > 0.3);

describe.each(scenes)('%s', (_name, scene) => {
  it.each([false, true])('moves every token without a jump (compact: %s)', compact => {
    const { flow, play } = watch(scene, compact);
    const last = new Map<number, [number, number]>();
    let longest = 0;
    play(12_000, () => {
      for (let s = 0; s < flow.high; s++) {
        const seen = flow.alpha[s]! > 0.3;
        const before = last.get(s);
        expect(Number.isFinite(flow.x[s]! + flow.y[s]!)).toBe(true);
        if (seen && before)
          longest = Math.max(longest, Math.hypot(flow.x[s]! - before[0], flow.y[s]! - before[1]));
        if (seen) last.set(s, [flow.x[s]!, flow.y[s]!]);
        else last.delete(s);
      }
    });
    // Less than a fifth of the shortest ease over the longest way of a ribbon.
    expect(longest).toBeLessThan(compact ? 90 : 120);
  });

  it.each([
    [378, 142],
    [720, 84],
  ])('keeps what waits within a ribbon of %i × %i', (w, h) => {
    const map = mapOf(scene, layoutScene(scene, w, h, true));
    const { piles } = new Flow(map, materialOf(scene.domain, true), null);
    const at = new Float32Array(2);
    map.ids.forEach((_id, node) => {
      piles.count[node] = 40;
      piles.settle(5000);
      for (let place = 0; place < 40; place++) {
        if (!piles.slot(node, place, at)) continue;
        expect(at[1]).toBeGreaterThan(0);
        expect(at[1]).toBeLessThan(h);
      }
    });
  });

  it('lets go of every token that the run has let go of', () => {
    const { flow, run, play } = watch(scene);
    play(9000);
    flow.scatter();
    for (let i = 0; i < 60; i++) flow.update(null, 9000 + i * FRAME, FRAME);
    expect(Array.from({ length: flow.high }, (_, s) => flow.mode[s])).toEqual(new Array(flow.high).fill(0));
    expect(run.inFlight).toBeGreaterThan(0);
  });
});

describe('a traveller', () => {
  it('is as far along its way as its delay says', () => {
    const scene = LEVELS[0]!.scenes[0]!;
    const { flow, map, run, play } = watch(scene);
    play(640);
    let checked = 0;
    const tick = 624;
    run.eachToken(t => {
      if (t.state !== 'travelling') return;
      const track = map.tracks[t.node * map.ids.length + t.toward]!;
      const s = ((tick - t.since) / (t.until - t.since)) * track.length;
      const near = shown(flow).some(
        i => Math.abs(flow.x[i]! - track.xAt(s)) < 3 && Math.abs(flow.y[i]! - track.yAt(s)) < 3,
      );
      expect(near).toBe(true);
      checked++;
    });
    expect(checked).toBeGreaterThan(0);
  });
});

describe('a pile', () => {
  const scene = LEVELS[0]!.scenes[0]!;

  it('holds what waits, and is told what is too much to draw', () => {
    const { flow, map, run, play } = watch(scene, true);
    play(30_000);
    const pack = map.ids.indexOf('pack');
    const node = run.node(pack);
    expect(flow.piles.count[pack]).toBe(node.waiting);
    expect(flow.piles.most[pack]).toBeGreaterThan(2);
  });

  it('stops travellers at its tail', () => {
    const { flow, map, play } = watch(scene);
    const pick = map.ids.indexOf('pick');
    const way = map.ids.indexOf('orders') * map.ids.length + pick;
    play(2000);
    const free = flow.piles.stop(way);
    play(35_000);
    expect(flow.piles.count[pick]).toBeGreaterThan(3);
    expect(flow.piles.stop(way)).toBeLessThan(free - 10);
  });

  it('has late tokens in another look', () => {
    const { flow, play } = watch(scene);
    play(4000);
    expect(shown(flow).filter(s => flow.look[s]! & 1)).toEqual([]);
    play(36_000);
    expect(shown(flow).filter(s => flow.look[s]! & 1).length).toBeGreaterThan(0);
  });
});

describe('a ghost', () => {
  it('shows only what waits beyond the pile beside it', () => {
    const scene = LEVELS[0]!.scenes[0]!;
    const { flow, map, play } = watch(scene);
    const ghost = new Flow(map, materialOf(scene.domain, false), null, flow);
    const worse = createRun(scene.network, { seed: 3 });
    play(2000, tick => {
      worse.advance(tick + 30_000);
      ghost.update(worse, tick, FRAME);
    });
    let waiting = 0;
    worse.eachToken(t => {
      if (t.state === 'waiting') waiting++;
    });
    const here = Array.from(flow.piles.count).reduce((a, b) => a + b, 0);
    const visible = shown(ghost).length;
    expect(visible).toBeGreaterThan(0);
    expect(visible).toBeLessThanOrEqual(waiting - Math.min(here, waiting) + 3);
  });
});

describe('a flow that is shown another time', () => {
  it('has nothing left of the time before, and what waits stands where it waits', () => {
    const scene = LEVELS.find(level => level.id === 'friday-twenty-to-six')!.scenes[0]!;
    const there = watch(scene);
    there.play(30_000);
    const run = createRun(scene.network, { seed: 3 });
    run.advance(20_000);
    const fresh = watch(scene);
    for (const { flow } of [there, fresh]) {
      flow.vanish();
      expect(shown(flow)).toEqual([]);
      for (let i = 0; i < 2; i++) flow.update(run, 20_000, 2_000);
    }
    const places = ({ flow }: Watched): string[] =>
      shown(flow)
        .map(s => `${flow.x[s]!.toFixed(1)} ${flow.y[s]!.toFixed(1)}`)
        .sort();
    let waiting = 0;
    run.eachToken(token => {
      if (token.state === 'waiting') waiting += 1;
    });
    expect(waiting).toBeGreaterThan(5);
    expect(places(there).length).toBeGreaterThanOrEqual(waiting);
    expect(places(there)).toEqual(places(fresh));
  });
});
