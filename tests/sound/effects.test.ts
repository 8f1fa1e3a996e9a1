import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/level/types.ts';
import { effectOf, starEffect } from '../../src/sound/effect-of.ts';
import { cueOf, MARK } from '../../src/sound/instruments.ts';
import { markerShift } from '../../src/sound/marker.ts';
import { reveal } from '../../src/sound/reveal.ts';
import { beatMs, MERGE, RHYTHM } from '../../src/store/index.ts';
import { line, MUSIC, scene } from './scenes.ts';

const at = { tick: 5 };

describe('effects', () => {
  it('raise the thread with each ribbon that is found', () => {
    const rates = [0, 1, 2].map(n => effectOf({ kind: 'found', scene: n, element: 'a', ...at }, n)!.rate);
    expect(rates).toEqual([...rates].sort((a, b) => a - b));
    expect(new Set(rates).size).toBe(3);
  });

  it('tell right from wrong', () => {
    for (const kind of ['called', 'named', 'aligned'] as const) {
      expect(effectOf({ kind, right: true, ...at }, 0)!.cue).not.toBe(
        effectOf({ kind, right: false, ...at }, 0)!.cue,
      );
    }
  });

  it('name samples that exist', () => {
    const effects = [
      effectOf({ kind: 'found', scene: 0, element: 'a', ...at }, 0),
      effectOf({ kind: 'missed', scene: 0, element: 'a', ...at }, 0),
      effectOf({ kind: 'called', right: true, ...at }, 0),
      effectOf({ kind: 'fixed', option: 0, ...at }, 0),
      effectOf({ kind: 'phase', phase: 'name', ...at }, 0),
      effectOf({ kind: 'refused', reason: 'x', ...at }, 0),
      starEffect(1),
      starEffect(3),
    ];
    for (const e of effects) expect(cueOf('effects', e!.cue)).not.toBeNull();
  });
});

describe('the reveal', () => {
  const level: Level = {
    format: 1,
    id: 'x',
    title: 'x',
    story: 'x',
    pattern: 'bottleneck',
    margin: 0.1,
    par: 30_000,
    scenes: [scene('warehouse', line()), MUSIC, scene('systems', line())],
    align: { role: 'a', from: 0, to: 1, lookalike: 'work', other: 'in' },
  };

  it('gives all three voices the same rhythm, once, on samples that exist', () => {
    const parts = reveal(level);
    expect(parts).toHaveLength(3);
    const ticks = parts.map(notes => notes.map(n => n.tick));
    expect(ticks[0]).toHaveLength(RHYTHM.length);
    // The note on which the three become one is among them.
    expect(ticks[0]).toContain(beatMs(MERGE));
    expect(ticks[1]).toEqual(ticks[0]);
    expect(ticks[2]).toEqual(ticks[0]);
    for (const n of parts.flat()) expect(cueOf(n.sheet, n.cue)).not.toBeNull();
  });
});

describe('the marker', () => {
  const file = (delayMs: number, rate: number) => {
    const data = new Float32Array(rate);
    const at = Math.round(((MARK + delayMs) / 1000) * rate);
    for (let i = 0; i < 20; i++) data[at + i] = 0.6;
    return data;
  };

  it('tells how much a decoder put in front, to a sample', () => {
    for (const delay of [0, 12.5, 48]) {
      expect(Math.abs(markerShift(file(delay, 44_100), 44_100) - delay / 1000)).toBeLessThan(1 / 44_100);
    }
  });

  it('assumes nothing when there is no marker', () => {
    expect(markerShift(new Float32Array(48_000), 48_000)).toBe(0);
  });
});
