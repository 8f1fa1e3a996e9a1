import { describe, expect, it } from 'vitest';
import type { DomainId } from '../../src/domain/types.ts';
import { frameOf } from '../../src/layout/index.ts';
import { layoutScene } from '../../src/layout/scene.ts';
import type { Level } from '../../src/level/types.ts';
import { PATTERN_IDS } from '../../src/pattern/types.ts';
import { composed } from './generated.ts';
import { judge } from './judge.ts';

const SIZES = [
  [1440, 900],
  [1024, 768],
  [390, 664],
  [360, 640],
  [844, 390],
] as const;

const TRIOS: DomainId[][] = [
  ['warehouse', 'music', 'systems'],
  ['systems', 'property', 'warehouse'],
];

/** Not every company has hosts in every trio: those that have none are left out, as the generator does. */
function made(...order: Parameters<typeof composed>): Level[] {
  try {
    return [composed(...order)];
  } catch {
    return [];
  }
}

const LEVELS = PATTERN_IDS.flatMap((pattern, i) => [
  ...made(pattern, [1, 5, 10][i % 3]!, TRIOS[i % 2]!, i + 1),
  ...(i % 4 === 0 ? made(pattern, 6, ['systems', 'music'], i + 1) : []),
  ...(i % 4 === 1 ? made(pattern, 8, [i % 8 === 1 ? 'warehouse' : 'systems'], i + 1, true) : []),
]);

describe.each(SIZES)('generated scenes on %i × %i', (width, height) => {
  const drawn = LEVELS.flatMap(level => {
    const frame = frameOf(width, height, level.scenes.length);
    return level.scenes.map((scene, i) => {
      const { w, h } = frame.ribbons[i]!.world;
      const name = `${level.id} ${scene.domain}`;
      return {
        name,
        compact: frame.compact,
        ...judge(layoutScene(scene, w, h, frame.compact), frame.compact),
      };
    });
  });
  const all = (fault: keyof (typeof drawn)[number]['faults']): string[] =>
    drawn.flatMap(d => d.faults[fault].map(what => `${d.name}: ${what}`));

  it('stand in their ribbon, no body over another', () => {
    expect(all('outside')).toEqual([]);
    expect(all('overlaps')).toEqual([]);
  });

  it('have targets of full size that do not overlap', () => {
    expect(all('targets')).toEqual([]);
  });

  it('lay no name over a body, a name or the edge', () => {
    expect(all('labels')).toEqual([]);
  });

  it('lead no way through a body that is not its own, or out of the ribbon', () => {
    expect(all('crossed')).toEqual([]);
    expect(all('strayed')).toEqual([]);
  });

  it('cross few ways', () => {
    const mean = drawn.reduce((sum, d) => sum + d.crossings, 0) / drawn.length;
    expect(mean).toBeLessThan(drawn[0]!.compact ? 3.5 : 2);
  });

  it('lay hardly a name under the figure of a dial', () => {
    const under = drawn.flatMap(d => d.dialled.map(id => `${d.name}: ${id}`));
    const named = drawn.reduce((sum, d) => sum + d.named, 0);
    expect(under.length / named, under.join(', ')).toBeLessThanOrEqual(width >= 1440 ? 0.01 : 0.04);
  });

  it('keep their names', () => {
    const lost = drawn.reduce((sum, d) => sum + d.dropped.length, 0);
    const named = drawn.reduce((sum, d) => sum + d.named, 0);
    expect(lost / named).toBeLessThanOrEqual(width >= 1440 ? 0 : width >= 1024 ? 0.005 : 0.05);
    for (const d of drawn) {
      // In the middle a single name of a scene with thirteen elements may have to be asked for.
      expect(d.dropped.length / d.named, `${d.name}: ${d.dropped.join(' ')}`).toBeLessThanOrEqual(
        width >= 1440 ? 0 : width >= 1024 ? 1 / 12 : 0.25,
      );
    }
  });
});
