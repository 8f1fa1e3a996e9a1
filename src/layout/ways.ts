import type { Scene } from '../level/types.ts';
import type { NodeId } from '../sim/network.ts';
import { centre, crosses, holds } from './boxes.ts';
import { bend, type Cubic, lengthsOf, sample } from './curve.ts';
import type { Arc, SceneGraph } from './graph.ts';
import type { Ranked } from './ranks.ts';
import { blocked, type Door, doorsOf, routeAround } from './route.ts';
import type { Box, Point, WayLayout } from './types.ts';

const RIGHT = { x: 1, y: 0 };
const LEFT = { x: -1, y: 0 };
const DOWN = { x: 0, y: 1 };
const UP = { x: 0, y: -1 };
/** A gap across that is narrower than this is crossed from box to box instead of from side to side. */
const NARROW = 20;

interface Ground {
  boxes: Map<string, Box>;
  /** Where names will most likely stand. */
  names: Map<string, Box>;
  width: number;
  height: number;
  /** How far a way keeps from what is not its own. */
  clear: number;
  /** How far it keeps from the ribbon's edge. */
  rim: number;
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
    for (const p of points) if (holds(box, p, ground.clear)) hits++;
  }
  let over = 0;
  for (const box of ground.names.values()) for (const p of points) if (holds(box, p, 1)) over++;
  for (const p of points) {
    if (p.y < ground.rim || p.y > ground.height - ground.rim || p.x < 2 || p.x > ground.width - 2) hits++;
  }
  return hits * 400 + over * 9 + lengths[lengths.length - 1]!;
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

/** Bends from every side of one box to every side of the other, the natural sides first. */
function bends(a: Box, b: Box, out: readonly Door[], into: readonly Door[]): Cubic[] {
  return out.flatMap(o =>
    into.map(i => {
      const dx = i.at.x - o.at.x;
      const dy = i.at.y - o.at.y;
      const pull = Math.max(10, Math.sqrt(dx * dx + dy * dy) * 0.42);
      const away = { x: -i.out.x, y: -i.out.y };
      return bend(o.at, o.out, i.at, away, Math.min(pull, 0.8 * (a.w + b.w)));
    }),
  );
}

function senseWays(of: Box, device: Box, queue: boolean, compact: boolean): Cubic[] {
  const c = centre(of);
  const d = centre(device);
  // A queue is watched where it stands, a place from its own corner.
  const away = compact ? 10 : 46;
  const start = queue
    ? { x: Math.max(8, of.x - away), y: of.y + of.h * (compact ? 0.1 : -0.02) }
    : { x: of.x + of.w * 0.2, y: of.y - 2 };
  const left = start.x <= d.x;
  const end = { x: left ? device.x - 2 : device.x + device.w + 2, y: d.y };
  const rise = start.y - end.y;
  const first: Cubic =
    d.y > c.y - of.h / 2
      ? bend(start, UP, end, left ? RIGHT : LEFT, 24)
      : [
          start,
          { x: start.x, y: start.y - rise * 0.6 },
          { x: start.x + (end.x - start.x) * 0.4, y: end.y },
          end,
        ];
  return [first, ...bends(of, device, doorsOf(of, [0, 0, 0, 0]), doorsOf(device, [0, 0, 0, 0]))];
}

function actWays(device: Box, on: Box): Cubic[] {
  const d = centre(device);
  const c = centre(on);
  const from = edgeToward(device, c);
  const to = edgeToward(on, d);
  const straight: Cubic = [
    from,
    { x: from.x + (to.x - from.x) / 3, y: from.y + (to.y - from.y) / 3 },
    { x: from.x + ((to.x - from.x) * 2) / 3, y: from.y + ((to.y - from.y) * 2) / 3 },
    to,
  ];
  const rest = [straight, ...bends(device, on, doorsOf(device, [0, 0, 0, 0]), doorsOf(on, [0, 0, 0, 0]))];
  if (on.y < device.y + device.h) return rest;
  const below = { x: d.x, y: device.y + device.h };
  const tip = { x: Math.max(on.x + 12, Math.min(on.x + on.w - 12, d.x)), y: on.y - 2 };
  if (Math.abs(tip.x - below.x) < 2) tip.x = below.x;
  return [bend(below, DOWN, tip, DOWN, (tip.y - below.y) * 0.5), ...rest];
}

/** A way of tokens: from side to side, over or under what stands between, or out of another side where that is shorter. */
function flowWays(a: Box, b: Box, ground: Ground, ends: string[]): Cubic[] {
  const ahead = centre(b).x >= centre(a).x;
  const natural = ahead ? [sideToSide(a, b), ...detours(a, b, ground, ends)] : [];
  const [right, left, top, bottom] = doorsOf(a, [0, 0, 0, 0]) as [Door, Door, Door, Door];
  const doors = doorsOf(b, [0, 0, 0, 0]) as [Door, Door, Door, Door];
  const out = ahead ? [right, bottom, top] : [left, bottom, top, right];
  const into = ahead ? [doors[1], doors[2], doors[3]] : [doors[0], doors[2], doors[3], doors[1]];
  return [...natural, ...bends(a, b, out, into)];
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

/** What a way costs for leaving by another side than the natural one, by kind: right, left, top, bottom. */
const DOORS = {
  flow: { out: [0, 60, 26, 26], into: [60, 0, 26, 26] },
  back: { out: [30, 40, 60, 0], into: [40, 30, 60, 0] },
  sense: { out: [10, 10, 0, 20], into: [0, 0, 6, 6] },
  act: { out: [8, 8, 10, 0], into: [10, 10, 0, 6] },
} as const;

/** Every way of a scene as a sampled curve, clear of bodies where there is room, from body to body. */
export function waysOf(
  scene: Scene,
  graph: SceneGraph,
  ranked: Ranked,
  boxes: Map<string, Box>,
  names: Map<string, Box>,
  room: { width: number; height: number; compact: boolean },
): WayLayout[] {
  const wiring = wiringBoxes(ranked, boxes);
  const clear = room.compact ? 4 : 7;
  const ground: Ground = {
    boxes,
    names,
    width: room.width,
    height: room.height,
    clear,
    rim: room.compact ? 6 : 12,
  };
  const boxOf = (id: NodeId): Box | undefined => boxes.get(id) ?? wiring.get(id);
  const returns = new Set(graph.items.filter(i => i.returns).map(i => i.id));
  const taken: Point[] = [];

  const curve = (arc: Arc, a: Box, b: Box, ends: string[]): Cubic => {
    if (arc.kind === 'sense') {
      const node = scene.network.nodes[arc.to]!;
      const measure = node.kind === 'controller' ? node.sense.measure : 'queue';
      const queue = measure === 'queue' || measure === 'wait' || measure === 'late';
      return lightest(senseWays(a, b, queue, room.compact), ground, ends, 3);
    }
    if (arc.kind === 'act') return lightest(actWays(a, b), ground, ends, 3);
    if (arc.kind === 'flow') return lightest(flowWays(a, b, ground, ends), ground, ends, 2);
    if (returns.has(arc.from) || returns.has(arc.to)) {
      const home = ownLoop(graph, returns.has(arc.from) ? arc.from : arc.to);
      if (home !== null && arc.from === home && b.y > a.y + a.h && b.x > a.x) return outAndDown(a, b);
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

  /** Around everything, where the best curve would run through something. */
  const led = (arc: Arc, a: Box, b: Box, ends: string[], points: Point[]): Point[] => {
    const own = [...ends, `${arc.from}#pill`, `${arc.to}#pill`];
    const foreign = [...boxes].filter(([id]) => !own.includes(id)).map(([, box]) => box);
    const inner = points.slice(2, -2);
    const outside = points.some(p => p.x < 1 || p.y < 1 || p.x > room.width - 1 || p.y > room.height - 1);
    const mine = [a, b].filter(box => box.w > 0);
    if (!outside && blocked(points, foreign, 2) === 0 && blocked(inner, mine, -4) === 0) return points;
    const doors = DOORS[arc.kind];
    const doorsAt = (box: Box, order: readonly [number, number, number, number]): Door[] =>
      box.w > 0 ? doorsOf(box, order) : doorsOf(box, order).filter(d => d.out.y === 0);
    for (const by of [clear + 2, clear, 2]) {
      const course = {
        width: room.width,
        height: room.height,
        walls: [...foreign, ...mine],
        names: [...names.values()],
        taken,
        clear: by,
      };
      const found = routeAround(doorsAt(a, doors.out), doorsAt(b, doors.into), course);
      if (found) return found;
    }
    return points;
  };

  return graph.arcs.flatMap(arc => {
    const a = boxOf(arc.from);
    const b = boxOf(arc.to);
    if (!a || !b) return [];
    const from = ranked.host.get(arc.from);
    const to = ranked.host.get(arc.to);
    const here = { from: arc.from, to: arc.to, kind: arc.kind };
    const atExit = to?.at === arc.from && to.side === 'exit';
    const atEntry = from?.at === arc.to && from.side === 'entry';
    if (atExit || atEntry) {
      const p = atExit ? { x: b.x, y: b.y } : { x: a.x, y: a.y };
      return [{ ...here, points: [p, p], lengths: [0, 0] }];
    }
    const ends = [arc.from, arc.to, from?.at ?? '', to?.at ?? ''];
    const points = led(arc, a, b, ends, sample(curve(arc, a, b, ends)));
    taken.push(...points);
    return [{ ...here, points, lengths: lengthsOf(points) }];
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
