import type { Scene } from '../level/types.ts';
import type { NodeId } from '../sim/network.ts';
import { centre, crosses, holds } from './boxes.ts';
import { bend, type Cubic, lengthsOf, sample } from './curve.ts';
import type { Arc, SceneGraph } from './graph.ts';
import type { Ranked } from './ranks.ts';
import type { Box, Point, WayLayout } from './types.ts';

const RIGHT = { x: 1, y: 0 };
const LEFT = { x: -1, y: 0 };
const DOWN = { x: 0, y: 1 };
const UP = { x: 0, y: -1 };
/** A gap across that is narrower than this is crossed from box to box instead of from side to side. */
const NARROW = 20;
/** On small screens a target is 44 px across; the drawn body is this much smaller on each side. */
export const BODY_INSET = 3;

interface Ground {
  boxes: Map<string, Box>;
  width: number;
  height: number;
}

/** Where the straight line from the centre of a box towards a point leaves the box. */
function edgeToward(box: Box, p: Point): Point {
  const c = centre(box);
  const dx = p.x - c.x;
  const dy = p.y - c.y;
  const scale = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : box.w / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : box.h / 2 / Math.abs(dy),
  );
  return Number.isFinite(scale) ? { x: c.x + dx * scale, y: c.y + dy * scale } : c;
}

/** How many sampled points lie in bodies that the way has no business with, weighed against its length. */
function burden(cubic: Cubic, ground: Ground, ends: string[]): number {
  const points = sample(cubic, 12);
  const lengths = lengthsOf(points);
  let hits = 0;
  for (const [id, box] of ground.boxes) {
    if (ends.includes(id)) {
      // Its own ends may be touched at the tips only.
      for (let i = 2; i < points.length - 2; i++) if (holds(box, points[i]!, -3)) hits++;
      continue;
    }
    for (const p of points) if (holds(box, p, 7)) hits++;
  }
  for (const p of points) {
    if (p.y < 3 || p.y > ground.height - 3 || p.x < 2 || p.x > ground.width - 2) hits++;
  }
  return hits * 400 + lengths[lengths.length - 1]!;
}

/** The option with the least burden; each later one has to win by `handicap` more. */
function lightest(options: Cubic[], ground: Ground, ends: string[], handicap = 0.5): Cubic {
  let best = options[0]!;
  let least = Number.POSITIVE_INFINITY;
  options.forEach((option, i) => {
    const cost = burden(option, ground, ends) + i * handicap;
    if (cost >= least) return;
    least = cost;
    best = option;
  });
  return best;
}

function sideToSide(a: Box, b: Box): Cubic {
  const from = { x: a.x + a.w, y: a.y + a.h / 2 };
  const to = { x: b.x, y: b.y + b.h / 2 };
  const gap = to.x - from.x;
  if (gap >= NARROW) return bend(from, RIGHT, to, RIGHT, gap * 0.48);
  const out = edgeToward(a, centre(b));
  const into = edgeToward(b, centre(a));
  const dx = into.x - out.x;
  const dy = into.y - out.y;
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  return bend(
    out,
    { x: dx / length, y: dy / length },
    into,
    { x: dx / length, y: dy / length },
    length * 0.3,
  );
}

/** The same, led over or under what stands between. */
function detours(a: Box, b: Box, ground: Ground, ends: string[]): Cubic[] {
  const from = { x: a.x + a.w, y: a.y + a.h / 2 };
  const to = { x: b.x, y: b.y + b.h / 2 };
  const options: Cubic[] = [];
  for (const [id, box] of ground.boxes) {
    if (ends.includes(id) || !crosses(box, from, to, 20)) continue;
    const c = centre(box);
    for (const y of [box.y - 16, box.y - 26, box.y + box.h + 16, box.y + box.h + 30]) {
      const via = { x: c.x, y };
      const left = bend(from, RIGHT, via, RIGHT, Math.max(12, (via.x - from.x) * 0.5));
      const right = bend(via, RIGHT, to, RIGHT, Math.max(12, (to.x - via.x) * 0.5));
      options.push([...left, ...right.slice(1)]);
    }
  }
  return options;
}

function flowWay(a: Box, b: Box, ground: Ground, ends: string[]): Cubic {
  return lightest([sideToSide(a, b), ...detours(a, b, ground, ends)], ground, ends);
}

/** A bowl from one box down to `low` and up to another: it leaves below or at a side, whichever is free. */
function backWay(a: Box, b: Box, low: number, ground: Ground, ends: string[]): Cubic {
  const ca = centre(a);
  const cb = centre(b);
  const across = ca.x >= cb.x ? LEFT : RIGHT;
  const span = Math.abs(ca.x - cb.x);
  const mid = { x: (ca.x + cb.x) / 2, y: low };
  const outs = [
    { p: { x: ca.x, y: a.y + a.h }, d: DOWN },
    { p: { x: a.x + a.w, y: ca.y }, d: RIGHT },
    { p: { x: a.x, y: ca.y }, d: LEFT },
  ];
  const ins = [
    { p: { x: cb.x, y: b.y + b.h }, d: UP },
    { p: { x: b.x, y: cb.y }, d: RIGHT },
    { p: { x: b.x + b.w, y: cb.y }, d: LEFT },
  ];
  const options = outs.flatMap(o =>
    ins.map(i => {
      const reach = Math.max(24, span * 0.28);
      const first = bend(o.p, o.d, mid, across, 0);
      first[1] = { x: o.p.x + o.d.x * 34, y: o.d === DOWN ? low - 4 : o.p.y };
      first[2] = { x: mid.x - across.x * reach, y: low };
      const second = bend(mid, across, i.p, i.d, 0);
      second[1] = { x: mid.x + across.x * reach, y: low };
      second[2] = { x: i.p.x - i.d.x * 34, y: i.d === UP ? low - 4 : i.p.y };
      return [...first, ...second.slice(1)];
    }),
  );
  return lightest(options, ground, ends, 60);
}

/** Half a bowl: from a flow element down to something that stands on the way back, or from it up again. */
function halfBack(a: Box, b: Box, ground: Ground, ends: string[]): Cubic {
  const ca = centre(a);
  const cb = centre(b);
  const down = cb.y >= ca.y;
  const low = down ? b : a;
  const high = down ? a : b;
  const cl = centre(low);
  const ch = centre(high);
  const side = ch.x >= cl.x ? 1 : -1;
  const dock = { x: cl.x + (side * low.w) / 2, y: cl.y };
  const tips: Cubic[] = [
    [
      { x: ch.x, y: high.y + high.h },
      { x: ch.x, y: cl.y },
    ],
    [
      { x: ch.x + (side * high.w) / 2, y: ch.y },
      { x: ch.x + side * (high.w / 2 + 40), y: ch.y },
    ],
    [
      { x: ch.x - (side * high.w) / 2, y: ch.y },
      { x: ch.x - side * (high.w / 2 + 30), y: ch.y },
    ],
  ];
  const options = tips.map(([tip, pull]) => {
    const path = [tip!, pull!, { x: dock.x + (tip!.x - dock.x) * 0.5, y: dock.y }, dock];
    return down ? path : path.reverse();
  });
  return lightest(options, ground, ends, 180);
}

/** The one flow element that a way back both leaves from and leads to, if it is one. */
export function ownLoop(graph: SceneGraph, id: NodeId): NodeId | null {
  const from = graph.arcs.filter(a => a.to === id).map(a => a.from);
  const to = graph.arcs.filter(a => a.from === id).map(a => a.to);
  return from.length === 1 && to.length === 1 && from[0] === to[0] ? from[0]! : null;
}

/** Out of a box's side and down onto another that stands lower and further on. */
function outAndDown(a: Box, b: Box): Cubic {
  const from = { x: a.x + a.w, y: a.y + a.h / 2 };
  const to = { x: b.x + b.w / 2, y: b.y };
  return [from, { x: from.x + (to.x - from.x) * 0.75, y: from.y }, { x: to.x, y: from.y }, to];
}

function senseWay(of: Box, device: Box, queue: boolean, compact: boolean): Cubic {
  const c = centre(of);
  const d = centre(device);
  // A queue is watched where it stands, a place from its own corner.
  const away = compact ? 16 : 46;
  const start = queue
    ? { x: Math.max(8, of.x - away), y: of.y + of.h * (compact ? 0.1 : -0.02) }
    : { x: of.x + of.w * 0.2, y: of.y - 2 };
  const left = start.x <= d.x;
  const end = { x: left ? device.x - 2 : device.x + device.w + 2, y: d.y };
  if (d.y > c.y - of.h / 2) return bend(start, UP, end, left ? RIGHT : LEFT, 24);
  const rise = start.y - end.y;
  return [
    start,
    { x: start.x, y: start.y - rise * 0.6 },
    { x: start.x + (end.x - start.x) * 0.4, y: end.y },
    end,
  ];
}

function actWay(device: Box, on: Box): Cubic {
  const d = centre(device);
  const c = centre(on);
  if (on.y >= device.y + device.h) {
    const from = { x: d.x, y: device.y + device.h };
    const to = { x: Math.max(on.x + 12, Math.min(on.x + on.w - 12, d.x)), y: on.y - 2 };
    if (Math.abs(to.x - from.x) < 2) to.x = from.x;
    return bend(from, DOWN, to, DOWN, (to.y - from.y) * 0.5);
  }
  const from = edgeToward(device, c);
  const to = edgeToward(on, d);
  return [
    from,
    { x: from.x + (to.x - from.x) / 3, y: from.y + (to.y - from.y) / 3 },
    { x: from.x + ((to.x - from.x) * 2) / 3, y: from.y + ((to.y - from.y) * 2) / 3 },
    to,
  ];
}

/** What is drawn of the targets on a small screen: their bodies are smaller. */
function drawn(scene: Scene, targets: Map<string, Box>): Map<string, Box> {
  return new Map(
    [...targets].map(([id, b]) => {
      const pill = scene.network.nodes[id] === undefined || scene.network.nodes[id].kind === 'link';
      const x = pill ? 0 : BODY_INSET;
      const y = pill ? Math.max(0, (b.h - 26) / 2) : BODY_INSET;
      return [id, { x: b.x + x, y: b.y + y, w: b.w - 2 * x, h: b.h - 2 * y }] as const;
    }),
  );
}

/** Boxes of wiring: points at the exit or the entry of the element it hangs on. */
export function wiringBoxes(ranked: Ranked, boxes: Map<string, Box>): Map<NodeId, Box> {
  const wiring = new Map<NodeId, Box>();
  for (const [id, { at, side }] of ranked.host) {
    const box = boxes.get(at);
    if (!box) continue;
    const x = side === 'exit' ? box.x + box.w : box.x;
    wiring.set(id, { x, y: box.y + box.h / 2, w: 0, h: 0 });
  }
  return wiring;
}

/** Every way of a scene as a sampled curve, clear of bodies where there is room, from drawn body to drawn body. */
export function waysOf(
  scene: Scene,
  graph: SceneGraph,
  ranked: Ranked,
  targets: Map<string, Box>,
  room: { width: number; height: number; compact: boolean },
): WayLayout[] {
  const boxes = room.compact ? drawn(scene, targets) : targets;
  const wiring = wiringBoxes(ranked, boxes);
  const ground = { boxes, width: room.width, height: room.height };
  const boxOf = (id: NodeId): Box | undefined => boxes.get(id) ?? wiring.get(id);
  const returns = new Set(graph.items.filter(i => i.returns).map(i => i.id));
  const curve = (arc: Arc, a: Box, b: Box): Cubic => {
    const ends = [arc.from, arc.to, ranked.host.get(arc.from)?.at ?? '', ranked.host.get(arc.to)?.at ?? ''];
    if (arc.kind === 'sense') {
      const node = scene.network.nodes[arc.to]!;
      const measure = node.kind === 'controller' ? node.sense.measure : 'queue';
      return senseWay(a, b, measure === 'queue' || measure === 'wait' || measure === 'late', room.compact);
    }
    if (arc.kind === 'act') return actWay(a, b);
    if (ranked.host.get(arc.to)?.at === arc.from && ranked.host.get(arc.to)?.side === 'exit') {
      const p = { x: b.x, y: b.y };
      return [p, p, p, p];
    }
    if (ranked.host.get(arc.from)?.at === arc.to && ranked.host.get(arc.from)?.side === 'entry') {
      const p = { x: a.x, y: a.y };
      return [p, p, p, p];
    }
    if (arc.kind === 'flow') return flowWay(a, b, ground, ends);
    if (returns.has(arc.from) || returns.has(arc.to)) {
      const home = ownLoop(graph, returns.has(arc.from) ? arc.from : arc.to);
      if (home !== null) return arc.from === home ? outAndDown(a, b) : halfBack(a, b, ground, ends);
      return halfBack(a, b, ground, ends);
    }
    const pill = boxes.get(`${arc.from}#pill`) ?? boxes.get(`${arc.to}#pill`);
    const own = [...ends, `${arc.from}#pill`, `${arc.to}#pill`];
    if (pill) {
      const half = halfBack(a, pill, ground, own);
      return [...half, ...bridge(half[half.length - 1]!, pill, b, ground, own)];
    }
    const floor = [...boxes.values()]
      .filter(o => o.x + o.w > Math.min(a.x, b.x) && o.x < Math.max(a.x + a.w, b.x + b.w))
      .reduce((low, o) => Math.max(low, o.y + o.h), 0);
    return backWay(a, b, Math.min(room.height - 9, floor + 30), ground, ends);
  };
  return graph.arcs.flatMap(arc => {
    const a = boxOf(arc.from);
    const b = boxOf(arc.to);
    if (!a || !b) return [];
    const points = sample(curve(arc, a, b));
    return [{ from: arc.from, to: arc.to, kind: arc.kind, points, lengths: lengthsOf(points) }];
  });
}

/** Straight through a pill, then half a bowl up from its far side. */
function bridge(at: Point, pill: Box, b: Box, ground: Ground, ends: string[]): Cubic {
  const up = halfBack(pill, b, ground, ends);
  const start = up[0]!;
  const third = (k: number): Point => ({
    x: at.x + ((start.x - at.x) * k) / 3,
    y: at.y + ((start.y - at.y) * k) / 3,
  });
  return [third(1), third(2), start, ...up.slice(1)];
}
