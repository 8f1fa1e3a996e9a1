import { DOMAINS } from '../domain/index.ts';
import type { Scene } from '../level/types.ts';
import type { NodeId } from '../sim/network.ts';
import type { Arc, SceneGraph } from './graph.ts';
import type { Ranked } from './ranks.ts';
import { textWidth } from './text.ts';

/** A body to be placed: an element, or (`of` differs from `id`) the pill on an element's loop. */
export interface Body {
  id: string;
  of: NodeId;
  shape: 'place' | 'controller' | 'handle' | 'wiring';
  w: number;
  h: number;
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
}

export const PILL_SIZE = 12;

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
function distinct(values: number[]): number[] {
  return values.filter((v, i) => values.findIndex(other => Math.abs(other - v) < 3) === i);
}

/** The bodies of a scene with their candidates, forward flow first. */
export function bodiesOf(scene: Scene, graph: SceneGraph, ranked: Ranked, room: Room): Body[] {
  const { width, height, size, compact } = room;
  const sidePad = compact ? size / 2 + 5 : Math.max(size / 2 + 20, 58);
  const pitch = ranked.columns > 1 ? (width - 2 * sidePad) / (ranked.columns - 1) : 0;
  const columnX = (c: number): number => (ranked.columns > 1 ? sidePad + c * pitch : width / 2);
  const pad = compact ? 3 : 12;
  const foot = height >= size + room.labelHeight + 2 * pad ? room.labelHeight : 0;
  const top = pad + size / 2;
  const bottom = height - pad - size / 2;
  const lanes = Math.max(1, Math.floor((height - 2 * pad) / size));
  const pills = loopPills(scene, graph);
  const controlled = graph.items.some(i => i.kind === 'controller');
  const looped = pills.length > 0 || graph.arcs.some(a => a.kind === 'back');
  const pillHeight = compact ? 44 : 28;
  const least = Math.min(bottom - foot, top + (controlled ? size + (compact ? 10 : 44) : 0));
  const most = Math.max(top, bottom - (looped ? Math.max(foot, pillHeight + 6) : foot));
  const middle = (Math.min(least, most) + Math.max(least, most)) / 2;
  const steps = Math.max(3, 2 * lanes - 1);
  const flowY = [...spread(top, bottom - foot, steps), bottom, ...spread(least, most, 3)];

  // A single file would be dull where there is room: it sways a little. Staves stay straight.
  const single = [...ranked.across.values()].every(a => a === 0.5);
  const straight = compact || !single || DOMAINS[scene.domain].material.straight === true;
  const amplitude = Math.max(0, Math.min(20, (most - least) / 2 - 4));

  const flow = graph.items
    .filter(i => ranked.column.has(i.id))
    .sort((a, b) => ranked.column.get(a.id)! - ranked.column.get(b.id)!)
    .map<Body>(({ id, kind }) => {
      const x = columnX(ranked.column.get(id)!);
      const sway = straight ? 0 : amplitude * (SWAY[ranked.column.get(id)! % SWAY.length] ?? 0);
      const y = (least < most ? least + (most - least) * ranked.across.get(id)! : middle) + sway;
      const text = scene.places[id]?.handle ?? scene.places[id]?.short ?? scene.places[id]?.name ?? '';
      const w = kind === 'handle' ? Math.max(pillWidth(text), compact ? 44 : 36) : size;
      const body = { id, of: id, xs: [x], prefer: { x, y, pull: 1 } };
      if (kind === 'wiring') return { ...body, shape: 'wiring', w: 6, h: 6, ys: [y] };
      if (kind === 'handle') return { ...body, shape: 'handle', w, h: pillHeight, ys: [y, ...flowY] };
      return { ...body, shape: 'place', w: size, h: size, ys: [y, ...flowY] };
    });
  const xOf = new Map(flow.map(b => [b.id, b.prefer.x] as const));
  const seat = (id: NodeId): number => xOf.get(id) ?? xOf.get(ranked.host.get(id)?.at ?? '') ?? width / 2;
  const clamp = (x: number, w: number): number => Math.max(w / 2 + 3, Math.min(width - w / 2 - 3, x));

  const back = (id: string, of: NodeId, text: string | null, from: number, to: number, at: number): Body => {
    const w = text === null ? size : Math.max(pillWidth(text), compact ? 44 : 36);
    const h = text === null ? size : pillHeight;
    const x = from + (to - from) * at;
    const xs = [x, ...spread(Math.min(from, to), Math.max(from, to), 9), x - pitch / 2, x + pitch / 2];
    const y = height - (compact ? 2 : 6) - h / 2;
    return {
      id,
      of,
      shape: text === null ? 'place' : 'handle',
      w,
      h,
      xs: xs.map(v => clamp(v, w)),
      ys: [y, y - 8, y - 16],
      prefer: { x, y, pull: 2 },
    };
  };
  const returns = graph.items.filter(i => i.returns && !ranked.host.has(i.id));
  const returning = returns.map((item, i) => {
    const into = graph.arcs.find(a => a.to === item.id && xOf.has(a.from));
    const outof = graph.arcs.find(a => a.from === item.id && xOf.has(a.to));
    const ends = graph.arcs.filter(a => a.kind === 'back');
    const from = seat(into?.from ?? ends.find(a => xOf.has(a.from))?.from ?? '');
    const to = seat(outof?.to ?? ends.find(a => xOf.has(a.to))?.to ?? '');
    const place = scene.places[item.id];
    const text = item.kind === 'handle' ? (place?.handle ?? place?.short ?? place?.name ?? '') : null;
    // A loop around a single place stands below and beyond it.
    if (from === to) return back(item.id, item.id, text, from, from + pitch, 0.5);
    return back(item.id, item.id, text, from, to, (i + 1) / (returns.length + 1));
  });
  const pillBodies = pills.map(p =>
    back(`${p.of}#pill`, p.of, p.text, seat(p.arc.from), seat(p.arc.to), 0.5),
  );
  const controllers = graph.items
    .filter(i => i.kind === 'controller')
    .map<Body>(({ id }) => {
      const acts = graph.arcs.filter(a => a.kind === 'act' && a.from === id).map(a => seat(a.to));
      const senses = graph.arcs.filter(a => a.kind === 'sense' && a.to === id).map(a => seat(a.from));
      const x = acts.length > 0 ? acts.reduce((a, b) => a + b, 0) / acts.length : width / 2;
      const others = senses.flatMap(s => [s, (s + x) / 2]);
      const xs = [x, ...others, x - pitch / 2, x + pitch / 2, x - pitch, x + pitch].map(v => clamp(v, size));
      const y = pad + size / 2;
      const ys = [y, ...spread(y, bottom, 5)];
      return { id, of: id, shape: 'controller', w: size, h: size, xs, ys, prefer: { x, y, pull: 0.7 } };
    });
  const all = [...flow, ...controllers, ...returning, ...pillBodies];
  return all.map(b => ({ ...b, xs: distinct(b.xs), ys: distinct(b.ys) }));
}
