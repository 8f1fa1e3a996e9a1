import { describe, expect, it } from 'vitest';
import { overlap, within } from '../../src/layout/boxes.ts';
import { graphOf } from '../../src/layout/graph.ts';
import { type Box, layoutStage, type PlaceLayout, type SceneLayout } from '../../src/layout/index.ts';
import { LEVELS } from '../../src/level/campaign/index.ts';
import type { Level } from '../../src/level/types.ts';
import { LOOPS } from './fixtures.ts';

const SIZES = [
  [1440, 900],
  [1920, 1080],
  [1280, 720],
  [1024, 768],
  [820, 1180],
  [390, 844],
  [390, 664],
  [360, 640],
  [844, 390],
] as const;

const bodies = (layout: SceneLayout): Box[] =>
  layout.places.filter(p => p.shape !== 'wiring').flatMap(p => (p.pill ? [p.box, p.pill.box] : [p.box]));

const labelBox = (p: PlaceLayout): Box | null =>
  p.label && p.shape !== 'handle'
    ? { x: p.label.x - p.label.w / 2, y: p.label.y, w: p.label.w, h: p.label.h }
    : null;

const pairs = <T>(all: T[]): [T, T][] => all.flatMap((a, i) => all.slice(i + 1).map(b => [a, b] as [T, T]));

describe.each([...LEVELS, LOOPS].map(l => [l.id, l] as const))('%s', (_id, level: Level) => {
  describe.each(SIZES)('on %i × %i', (width, height) => {
    const stage = layoutStage(level, width, height);

    it('keeps ribbons on the screen and apart', () => {
      for (const [a, b] of pairs(stage.ribbons.map(r => r.box))) expect(overlap(a, b)).toBe(false);
      for (const { box, header, world } of stage.ribbons) {
        expect(within(box, width, height)).toBe(true);
        expect(header.w * header.h + world.w * world.h).toBeCloseTo(box.w * box.h);
      }
    });

    it('draws every place, none over another', () => {
      stage.ribbons.forEach(({ layout }, i) => {
        const scene = level.scenes[i]!;
        const drawn = layout.places.filter(p => p.shape !== 'wiring').map(p => p.id);
        expect(drawn.sort()).toEqual(Object.keys(scene.places).sort());
        const boxes = bodies(layout);
        expect(boxes.filter(b => !within(b, layout.width, layout.height))).toEqual([]);
        expect(pairs(boxes).filter(([a, b]) => overlap(a, b))).toEqual([]);
      });
    });

    it('leaves fingers 44 px around every place', () => {
      const least = stage.compact ? 44 : 24;
      for (const { layout } of stage.ribbons) {
        const targets = layout.places
          .filter(p => p.shape !== 'wiring')
          .map(({ box }) => {
            const w = Math.max(least, box.w);
            const h = Math.max(least, box.h);
            return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
          });
        expect(pairs(targets).filter(([a, b]) => overlap(a, b, -0.5))).toEqual([]);
      }
    });

    it('lays no label over a place, a pill, another label or the edge', () => {
      for (const { layout } of stage.ribbons) {
        const labels = layout.places.flatMap(p => labelBox(p) ?? []);
        expect(labels.filter(l => !within(l, layout.width, layout.height))).toEqual([]);
        expect(labels.flatMap(l => bodies(layout).filter(b => overlap(l, b)))).toEqual([]);
        expect(pairs(labels).filter(([a, b]) => overlap(a, b))).toEqual([]);
      }
    });

    it('joins what the network joins, with finite ways inside the ribbon', () => {
      stage.ribbons.forEach(({ layout }, i) => {
        const arcs = graphOf(level.scenes[i]!).arcs.map(a => `${a.from}>${a.to}`);
        expect(layout.ways.map(w => `${w.from}>${w.to}`)).toEqual(arcs);
        for (const { points, lengths } of layout.ways) {
          expect(points.length).toBe(lengths.length);
          for (const p of points) {
            expect(p.x).toBeGreaterThanOrEqual(-2);
            expect(p.x).toBeLessThanOrEqual(layout.width + 2);
            expect(p.y).toBeGreaterThanOrEqual(-2);
            expect(p.y).toBeLessThanOrEqual(layout.height + 2);
          }
        }
      });
    });

    it('names most places', () => {
      for (const { layout } of stage.ribbons) {
        const named = layout.places.filter(p => p.shape === 'place' || p.shape === 'controller');
        const least = level === LOOPS ? 0.3 : stage.compact ? 0.35 : 0.85;
        expect(named.filter(p => p.label).length / named.length).toBeGreaterThanOrEqual(least);
      }
    });
  });

  it('is the same twice', () => {
    expect(layoutStage(level, 1000, 700)).toEqual(layoutStage(level, 1000, 700));
  });

  it('flows from left to right', () => {
    const stage = layoutStage(level, 1440, 900);
    for (const { layout } of stage.ribbons) {
      const x = new Map(layout.places.map(p => [p.id, p.box.x + p.box.w / 2]));
      for (const way of layout.ways.filter(w => w.kind === 'flow')) {
        expect(x.get(way.from)!).toBeLessThanOrEqual(x.get(way.to)!);
      }
    }
  });
});

describe('the reveal', () => {
  it.each(SIZES)('has room for ribbons, diagram and words on %i × %i', (width, height) => {
    const { reveal, ribbons } = layoutStage(LEVELS[0]!, width, height);
    const areas = [...reveal.ribbons, reveal.diagram, reveal.aside, ...(reveal.title ? [reveal.title] : [])];
    for (const area of areas) expect(within(area, width, height)).toBe(true);
    expect(pairs(areas).filter(([a, b]) => overlap(a, b))).toEqual([]);
    reveal.ribbons.forEach((box, i) => {
      expect(box.w / box.h).toBeCloseTo(ribbons[i]!.box.w / ribbons[i]!.box.h);
    });
    expect(reveal.diagram.h).toBeGreaterThan(90);
  });

  it('takes the diagram box that the caller wants', () => {
    const diagram = { x: 10, y: 20, w: 300, h: 200 };
    expect(layoutStage(LEVELS[0]!, 1440, 900, { diagram }).reveal.diagram).toEqual(diagram);
  });
});
