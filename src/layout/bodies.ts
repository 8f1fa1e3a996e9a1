import type { Scene } from '../level/types.ts';
import type { NodeId } from '../sim/network.ts';
import type { Arc, SceneGraph } from './graph.ts';
import { ARCH } from './labels.ts';
import type { Ranked } from './ranks.ts';
import { textWidth } from './text.ts';
import type { Point } from './types.ts';

/** A body to be placed: an element, or (`of` differs from `id`) the pill on an element's loop. */
export interface Body {
  id: string;
  of: NodeId;
  shape: 'place' | 'controller' | 'handle' | 'wiring';
  w: number;
  h: number;
  /** Room of the target around it: the same, or what a finger needs. */
  reach: { w: number; h: number };
  /** Width of its name, 0 where none stands under it. */
  name: number;
  /** Candidate centres, best first is not required. */
  xs: number[];
  ys: number[];
  prefer: { x: number; y: number; pull: number };
}
export interface Room {
  width: number;
  height: number;
  /** Side of a place's square. */
  size: number;
  compact: boolean;
  labelHeight: number;
  /** Size of a label's letters. */
  letters: number;
}

export const PILL_SIZE = 12;
/** Drawn height of a pill. */
export const PILL_HEIGHT = 26;
/** Least side of a target for fingers, in CSS pixels. */
export const TOUCH = 44;

/** How far up (−1) or down (1) the columns of a single file stand. */
const SWAY = [0.1, 0.8, -0.4, 0.5, -0.8, 0.3, -0.5, 0.6];

/** Width of a pill's text with its padding. */
export function pillWidth(text: string): number {
  return textWidth(text, PILL_SIZE) + 20;
}

/** Which element's loop carries a pill besides the element itself, and along which back arc. */
export function loopPills(scene: Scene, graph: SceneGraph): { of: NodeId; text: string; arc: Arc }[] {
  return graph.items.flatMap(({ id }) => {
    const kind = scene.network.nodes[id]!.kind;
    const text = scene.places[id]?.handle;
    if (text === undefined || (kind !== 'gain' && kind !== 'patience')) return [];
    const own = graph.arcs.find(a => a.kind === 'back' && (kind === 'gain' ? a.from : a.to) === id);
    const other = kind === 'gain' ? own?.to : own?.from;
    const busy = graph.items.some(i => i.id === other && i.returns);
    return own && !busy ? [{ of: id, text, arc: own }] : [];
  });
}

function spread(from: number, to: number, steps: number): number[] {
  if (to <= from || steps < 2) return [(from + to) / 2];
  return Array.from({ length: steps }, (_, i) => from + ((to - from) * i) / (steps - 1));
}

/** Without what lies within a few pixels of an earlier one: it would only cost the search time. */
function distinct(values: number[], apart: number): number[] {
  const out: number[] = [];
  for (const v of values) if (!out.some(other => Math.abs(other - v) < apart)) out.push(v);
  return out;
}

/** Where the columns stand: side by side, or folded into bands that run to and fro, as a path does on a board. */
export type Fold = 1 | 2 | 3 | 4;

function seats(ranked: Ranked, room: Room, fold: Fold, top: number, bottom: number) {
  const { width, size, compact } = room;
  const side = compact ? size / 2 + 8 : Math.max(size / 2 + 20, 58);
  const perBand = Math.ceil(ranked.columns / fold);
  const pitch = perBand > 1 ? (width - 2 * side) / (perBand - 1) : 0;
  const columnX = (c: number): number => {
    const band = Math.floor(c / perBand);
    const inBand = c - band * perBand;
    if (perBand < 2) return width / 2;
    return side + (band % 2 === 0 ? inBand : perBand - 1 - inBand) * pitch;
  };
  const band = (bottom - top) / fold;
  const bandOf = (c: number): { low: number; high: number } => {
    const b = Math.floor(c / perBand);
    return { low: top + band * b, high: top + band * (b + 1) };
  };
  return { pitch, columnX, bandOf, side };
}

/** The bodies of a scene with their candidates, forward flow first. */
export function bodiesOf(
  scene: Scene,
  graph: SceneGraph,
  ranked: Ranked,
  room: Room,
  fold: Fold,
  pills: boolean,
): Body[] {
  const { width, height, size, compact, labelHeight } = room;
  const pad = compact ? 2 : 10;
  const top = pad + size / 2;
  const bottom = height - pad - size / 2 - labelHeight;
  const loops = pills ? loopPills(scene, graph) : [];
  const controlled = graph.items.some(i => i.kind === 'controller');
  const looped = loops.length > 0 || graph.arcs.some(a => a.kind === 'back');
  const tight = height < 3 * (size + labelHeight);
  const least = Math.min(bottom, top + (controlled && !tight ? size + (compact ? 10 : 34) : 0));
  const most = Math.max(least, bottom - (looped && !tight ? 24 : 0));
  const { pitch, columnX, bandOf, side } = seats(ranked, room, fold, least, most);
  const rows = Math.max(
    2,
    Math.min(compact ? 7 : 9, 2 * Math.floor((height - 2 * pad) / (size + labelHeight)) + 1),
  );
  const flowY = spread(top, bottom, height > 330 ? rows + 6 : rows);
  const step = Math.max(compact ? 11 : 24, pitch / 2);
  const clamp = (x: number, w: number): number => Math.max(w / 2 + 3, Math.min(width - w / 2 - 3, x));
  const reachOf = (w: number, h: number) =>
    compact ? { w: Math.max(TOUCH, w), h: Math.max(TOUCH, h) } : { w: w + 6, h: h + 4 };
  const nameOf = (id: NodeId): number => {
    const place = scene.places[id];
    return place ? textWidth(place.short ?? place.name, room.letters) + 2 : 0;
  };
  const aside = (x: number, w: number): number[] =>
    [0, 1, -1, 2, -2]
      .map(k => clamp(x + k * step, w))
      .filter(v => v >= side - step && v <= width - side + step);

  // A single file would be dull where there is room: it sways a little.
  const single = [...ranked.across.values()].every(a => a === 0.5);
  const amplitude = compact || !single || fold > 1 ? 0 : Math.max(0, Math.min(20, (most - least) / 2 - 4));

  const flow = graph.items
    .filter(i => ranked.column.has(i.id))
    .sort((a, b) => ranked.column.get(a.id)! - ranked.column.get(b.id)!)
    .map<Body>(({ id, kind }) => {
      const c = ranked.column.get(id)!;
      const text = scene.places[id]?.handle ?? scene.places[id]?.short ?? scene.places[id]?.name ?? '';
      const w = kind === 'handle' ? Math.max(pillWidth(text), compact ? TOUCH : 36) : size;
      const h = kind === 'handle' ? PILL_HEIGHT : size;
      const x = clamp(columnX(c), w);
      const { low, high } = bandOf(c);
      // Where several stand across a tall ribbon they need not fill it.
      const tall = Math.min(high - low, 4.4 * (size + labelHeight));
      const sway = amplitude * (SWAY[c % SWAY.length] ?? 0);
      const y = (low + high) / 2 + tall * (ranked.across.get(id)! - 0.5) + sway;
      const body = { id, of: id, prefer: { x, y, pull: 1 } };
      if (kind === 'wiring') {
        return {
          ...body,
          shape: 'wiring',
          w: 6,
          h: 6,
          reach: { w: 6, h: 6 },
          name: 0,
          xs: [x],
          ys: [y, ...flowY],
        };
      }
      const highest = scene.network.nodes[id]?.kind === 'patience' ? top + ARCH - (compact ? 0 : 8) : top;
      const spots = { xs: [x, ...aside(x, w)], ys: [y, ...flowY].map(v => Math.max(highest, v)) };
      if (kind === 'handle')
        return { ...body, ...spots, shape: 'handle', w, h, reach: reachOf(w, h), name: 0 };
      return { ...body, ...spots, shape: 'place', w, h, reach: reachOf(w, h), name: nameOf(id) };
    });
  const at = new Map(flow.map(b => [b.id, b.prefer] as const));
  const seat = (id: NodeId): Point =>
    at.get(id) ?? at.get(ranked.host.get(id)?.at ?? '') ?? { x: width / 2, y: (top + bottom) / 2 };
  const low = height - pad;

  const back = (id: string, of: NodeId, text: string | null, from: Point, to: Point, share: number): Body => {
    const w = text === null ? size : Math.max(pillWidth(text), compact ? TOUCH : 36);
    const h = text === null ? size : PILL_HEIGHT;
    const x = clamp(from.x + (to.x - from.x) * share, w);
    const reach = text === null || id === of ? reachOf(w, h) : { w: w + 4, h: h + 2 };
    const under = text === null ? low - labelHeight - h / 2 : low - Math.max(h, id === of ? reach.h : h) / 2;
    const near = Math.min(under, Math.max(from.y, to.y) + size + labelHeight + 18);
    const across = spread(Math.min(from.x, to.x) - pitch / 2, Math.max(from.x, to.x) + pitch / 2, 9);
    return {
      id,
      of,
      shape: text === null ? 'place' : 'handle',
      w,
      h,
      reach,
      name: text === null ? nameOf(of) : 0,
      xs: [x, ...across].map(v => clamp(v, w)),
      ys: fold > 1 || text === null ? [near, under, ...flowY] : [near, under, under - 8, under - 16],
      prefer: { x, y: near, pull: 1 },
    };
  };
  const returns = graph.items.filter(i => i.returns && !ranked.host.has(i.id));
  const returning = returns.map((item, i) => {
    const into = graph.arcs.find(a => a.to === item.id && at.has(a.from));
    const outof = graph.arcs.find(a => a.from === item.id && at.has(a.to));
    const ends = graph.arcs.filter(a => a.kind === 'back');
    const from = seat(into?.from ?? ends.find(a => at.has(a.from))?.from ?? '');
    const to = seat(outof?.to ?? ends.find(a => at.has(a.to))?.to ?? '');
    const place = scene.places[item.id];
    const text = item.kind === 'handle' ? (place?.handle ?? place?.short ?? place?.name ?? '') : null;
    // A loop around a single place stands below and beyond it.
    if (from === to) return back(item.id, item.id, text, from, { x: from.x + pitch, y: from.y }, 0.5);
    return back(item.id, item.id, text, from, to, (i + 1) / (returns.length + 1));
  });
  const pillBodies = loops.map(p =>
    back(`${p.of}#pill`, p.of, p.text, seat(p.arc.from), seat(p.arc.to), 0.5),
  );
  const controllers = graph.items
    .filter(i => i.kind === 'controller')
    .map<Body>(({ id }) => {
      const acts = graph.arcs.filter(a => a.kind === 'act' && a.from === id).map(a => seat(a.to));
      const senses = graph.arcs.filter(a => a.kind === 'sense' && a.to === id).map(a => seat(a.from));
      const mean = (of: number[], or: number): number =>
        of.length > 0 ? of.reduce((a, b) => a + b, 0) / of.length : or;
      const x = clamp(
        mean(
          acts.map(a => a.x),
          width / 2,
        ),
        size,
      );
      const others = senses.flatMap(s => [s.x, (s.x + x) / 2]);
      const xs = [x, ...others, ...[1, -1, 2, -2].map(k => x + k * step)].map(v => clamp(v, size));
      // A pool stands between those that it serves; what turns a place, over it.
      const pool = acts.length > 1;
      const over = pool
        ? mean(
            acts.map(a => a.y),
            top,
          )
        : mean(
            acts.map(a => a.y),
            top,
          ) -
          size -
          labelHeight -
          26;
      const y = Math.max(top, Math.min(bottom, over));
      return {
        id,
        of: id,
        shape: 'controller',
        w: size,
        h: size,
        reach: reachOf(size, size),
        name: nameOf(id),
        xs,
        ys: [y, top, ...flowY],
        prefer: { x, y, pull: 0.5 },
      };
    });
  const all = [...flow, ...controllers, ...returning, ...pillBodies];
  return all.map(b => ({ ...b, xs: distinct(b.xs, 5), ys: distinct(b.ys, 4) }));
}
