import { holds, overlap, within } from '../../src/layout/boxes.ts';
import type { Box, PlaceLayout, SceneLayout, WayLayout } from '../../src/layout/index.ts';

/** What can be wrong with a drawn scene, each as a list of where. */
export interface Faults {
  outside: string[];
  overlaps: string[];
  /** Labels over a body, a pill, another label or the edge. */
  labels: string[];
  /** Ways through a body that is not theirs. */
  crossed: string[];
  /** Ways that leave the ribbon. */
  strayed: string[];
  /** Targets that lie over each other once they are as large as they must be. */
  targets: string[];
}
export interface Judged {
  faults: Faults;
  /** Crossings of two ways. */
  crossings: number;
  named: number;
  dropped: string[];
  /** Names that a dial or its figure covers in part. */
  dialled: string[];
}

const pairs = <T>(all: T[]): [T, T][] => all.flatMap((a, i) => all.slice(i + 1).map(b => [a, b] as [T, T]));

/** Least sides of a target: fingers' screens, and elsewhere (WCAG 2.2, 2.5.8). */
const FINGER = 44;
const POINTER = 24;

function labelBox(p: PlaceLayout): Box | null {
  if (!p.label || p.shape === 'handle' || p.shape === 'wiring') return null;
  return { x: p.label.x - p.label.w / 2, y: p.label.y, w: p.label.w, h: p.label.h };
}

/** What a finger hits: the play screen grows every body to this much. */
function target(box: Box, least: number): Box {
  const w = Math.max(least, box.w);
  const h = Math.max(least, box.h);
  return { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h };
}

function meet(a: WayLayout, b: WayLayout): number {
  let count = 0;
  const ends = new Set([a.from, a.to, b.from, b.to]);
  if (ends.size < 4) return 0;
  for (let i = 1; i < a.points.length; i++) {
    const p = a.points[i - 1]!;
    const q = a.points[i]!;
    for (let j = 1; j < b.points.length; j++) {
      const r = b.points[j - 1]!;
      const s = b.points[j]!;
      const side = (u: typeof p, v: typeof p, w: typeof p): number =>
        (v.x - u.x) * (w.y - u.y) - (v.y - u.y) * (w.x - u.x);
      if (side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0) count++;
    }
  }
  return count;
}

/** What a demanding eye finds in a drawn scene. */
export function judge(layout: SceneLayout, compact: boolean): Judged {
  const { width, height, places, ways } = layout;
  const shown = places.filter(p => p.shape !== 'wiring');
  const bodies = shown.flatMap(p => [
    { id: p.id, box: p.box },
    ...(p.pill ? [{ id: `${p.id}#pill`, box: p.pill.box }] : []),
  ]);
  const labels = shown.flatMap(p => {
    const box = labelBox(p);
    return box ? [{ id: p.id, box }] : [];
  });
  const wiring = new Map(places.filter(p => p.shape === 'wiring').map(p => [p.id, p.box]));
  const touches = (id: string, p: PlaceLayout): boolean => {
    const box = wiring.get(id);
    return box !== undefined && overlap({ ...box, w: 1, h: 1 }, p.box, 4);
  };
  const least = compact ? FINGER : POINTER;
  const named = shown.filter(p => p.shape !== 'handle');
  return {
    faults: {
      outside: bodies.filter(b => !within(b.box, width, height)).map(b => b.id),
      overlaps: pairs(bodies)
        .filter(([a, b]) => overlap(a.box, b.box))
        .map(([a, b]) => `${a.id} on ${b.id}`),
      labels: [
        ...labels.filter(l => !within(l.box, width, height)).map(l => `${l.id} at the edge`),
        ...labels.flatMap(l =>
          bodies.filter(b => overlap(l.box, b.box)).map(b => `name of ${l.id} on ${b.id}`),
        ),
        ...pairs(labels)
          .filter(([a, b]) => overlap(a.box, b.box))
          .map(([a, b]) => `names of ${a.id} and ${b.id}`),
      ],
      crossed: ways.flatMap(w =>
        shown
          .filter(p => p.id !== w.from && p.id !== w.to && !touches(w.from, p) && !touches(w.to, p))
          .filter(p => w.points.some(at => holds(p.box, at, -1)))
          .map(p => `${w.kind} ${w.from}>${w.to} through ${p.id}`),
      ),
      strayed: ways
        .filter(w => w.points.some(p => p.x < -1 || p.x > width + 1 || p.y < -1 || p.y > height + 1))
        .map(w => `${w.from}>${w.to}`),
      targets: pairs(shown.map(p => ({ id: p.id, box: target(p.box, least) })))
        .filter(([a, b]) => overlap(a.box, b.box, -0.5))
        .map(([a, b]) => `${a.id} and ${b.id}`),
    },
    crossings: pairs(ways).reduce((sum, [a, b]) => sum + meet(a, b), 0),
    named: named.length,
    dropped: named.filter(p => !p.label).map(p => p.id),
    dialled: labels
      .filter(l => shown.some(({ dial }) => dial?.figure && overlap(l.box, dial.figure)))
      .map(l => l.id),
  };
}
