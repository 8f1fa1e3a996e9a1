import { LAST_TICK, MOST_CLOCKS } from './calendar.ts';
import { type CompiledLaw, compileLaw } from './laws.ts';
import type { ClassId, Edge, Law, NetNode, Network, NodeId, NodeKind, StationNode } from './network.ts';
import { hashText } from './rng.ts';
import { wholeTicks } from './whole.ts';

export const KIND_ORDER = [
  'source',
  'station',
  'patience',
  'fork',
  'join',
  'match',
  'split',
  'batch',
  'gate',
  'pool',
  'gain',
  'link',
  'sink',
  'controller',
] as const satisfies readonly NodeKind[];
export const SOURCE = 0;
export const STATION = 1;
export const PATIENCE = 2;
export const FORK = 3;
export const JOIN = 4;
export const MATCH = 5;
export const SPLIT = 6;
export const BATCH = 7;
export const GATE = 8;
export const POOL = 9;
export const GAIN = 10;
export const LINK = 11;
export const SINK = 12;
export const CONTROLLER = 13;

/** A network with names turned into indices and delayed edges into hidden links; shared by any number of runs. */
export interface Compiled {
  readonly network: Network;
  /** Ids of the network's own nodes, in the order of `Network.nodes`. */
  readonly ids: readonly NodeId[];
  readonly indexOf: ReadonlyMap<NodeId, number>;
  readonly classes: readonly ClassId[];
  /** Nodes with a view; hidden links follow them up to `total`. */
  readonly own: number;
  readonly total: number;
  readonly specs: readonly NetNode[];
  readonly kind: Uint8Array;
  /** Hash of each node's id. */
  readonly salt: Int32Array;
  /** By edge, four numbers: the node it leads to, that node's kind, the input number there (at a match), and 1 if the edge
   * closes a cycle: the token's key is renewed on it, so that each lap draws anew. */
  readonly edge: Int32Array;
  /** The node that must have room before a token may leave along the edge; −1: always room. */
  readonly edgeGate: Int32Array;
  /** First edge of each node and how many. */
  readonly out: Int32Array;
  readonly outCount: Int32Array;
  /** Edge out of node n for class c, at n·classes + c; −1 where there is none. */
  readonly route: Int32Array;
  /** Delay of each link, hidden ones too. */
  readonly delay: Float64Array;
  /** Where a hidden link's token comes from (own links: itself). */
  readonly origin: Int32Array;
  /** For a link: the station at its end, whose place a token under way holds; else −1. */
  readonly reserve: Int32Array;
  /** Service law of station n for class c, at n·classes + c. */
  readonly service: readonly CompiledLaw[];
  readonly clockBase: Int32Array;
  readonly clockNode: Int32Array;
  /** Server number of a clock, −1 for the other clocks of a node. */
  readonly clockSlot: Int32Array;
  /** Clock of each station's first server. */
  readonly serverClock: Int32Array;
  readonly clocks: number;
  /** Server slots of a station: its servers, or the most a controller may set. */
  readonly slots: Int32Array;
  readonly deadline: Int32Array;
  /** 1 for a source whose tokens can reach a sink as themselves (not only as the second input of a match). */
  readonly counts: Uint8Array;
  /** 1 where some controller senses the late share. */
  readonly watchesLate: Uint8Array;
}

/** Clocks of a node besides its servers' own; a clock nobody needs would only slow the calendar down. */
function timers(node: NetNode): number {
  switch (node.kind) {
    case 'source':
      return node.times || node.bursts || node.wave || node.shocks ? 5 : 1;
    case 'station':
      return node.outages || node.trip ? 2 : 0;
    case 'patience':
    case 'controller':
      return 2;
    case 'fork':
    case 'batch':
    case 'gate':
    case 'link':
      return 1;
    default:
      return 0;
  }
}

export function isEdge(to: Edge | Record<ClassId, Edge>): to is Edge {
  return typeof to === 'string' || (typeof to.to === 'string' && typeof to.delay === 'number');
}
export function isLaw(law: Law | Record<ClassId, Law>): law is Law {
  return typeof law === 'number' || typeof law.law === 'string';
}

/** Most servers that a station can ever have. */
export function mostServers(network: Network, id: NodeId, station: StationNode): number {
  let most = station.servers ?? 1;
  for (const node of Object.values(network.nodes)) {
    if (node.kind === 'controller' && node.act.on === id && node.act.knob === 'servers')
      most = Math.max(most, Math.ceil(node.bounds[1]), Math.ceil(node.base));
  }
  return most;
}

/**
 * Compiles a network that `parseNetwork` accepts (or one made from such by a relief).
 * Throws an Error naming the node when a reference doesn't resolve.
 */
export function compile(network: Network): Compiled {
  const ids = Object.keys(network.nodes);
  const indexOf = new Map(ids.map((id, i) => [id, i] as const));
  const classes = network.classes ?? ['token'];
  const K = classes.length;
  const specs: NetNode[] = ids.map(id => wholeTicks(network.nodes[id]!));
  const own = ids.length;

  const edgeTo: number[] = [];
  const edgePort: number[] = [];
  const hidden: { origin: number; delay: number; edge: number; target: number; port: number }[] = [];
  const target = (from: number, id: NodeId): number => {
    const t = indexOf.get(id);
    if (t === undefined) throw new Error(`nodes.${ids[from]}: no node called "${id}"`);
    return t;
  };
  const addEdge = (from: number, edge: Edge): number => {
    const id = typeof edge === 'string' ? edge : edge.to;
    const delay = typeof edge === 'string' ? 0 : Math.round(edge.delay);
    const to = target(from, id);
    const spec = specs[to]!;
    const port = spec.kind === 'match' ? Math.max(0, spec.inputs.indexOf(ids[from]!)) : 0;
    const e = edgeTo.length;
    edgeTo.push(to);
    edgePort.push(port);
    if (delay > 0) hidden.push({ origin: from, delay, edge: e, target: to, port });
    return e;
  };

  const first = new Array<number>(own).fill(-1);
  const count = new Array<number>(own).fill(0);
  const routes = new Array<number>(own * K).fill(-1);
  specs.forEach((spec, n) => {
    if (spec.kind === 'sink' || spec.kind === 'pool' || spec.kind === 'controller') return;
    first[n] = edgeTo.length;
    if (spec.kind === 'station' && !isEdge(spec.to)) {
      const ways = spec.to;
      classes.forEach((cls, c) => {
        const way = Object.hasOwn(ways, cls) ? ways[cls] : undefined;
        if (way !== undefined) routes[n * K + c] = addEdge(n, way);
      });
    } else {
      const list = Array.isArray(spec.to) ? spec.to : [spec.to as Edge];
      for (const edge of list) addEdge(n, edge);
      if (spec.kind === 'gain' && spec.copies !== undefined) addEdge(n, spec.copies);
      for (let c = 0; c < K; c++) routes[n * K + c] = first[n]!;
    }
    count[n] = edgeTo.length - first[n]!;
  });

  const total = own + hidden.length;
  const kind = new Uint8Array(total).fill(LINK);
  const salt = new Int32Array(total);
  const out = new Int32Array(total).fill(-1);
  const outCount = new Int32Array(total);
  const route = new Int32Array(total * K).fill(-1);
  const delay = new Float64Array(total);
  const origin = new Int32Array(total);
  specs.forEach((spec, n) => {
    kind[n] = KIND_ORDER.indexOf(spec.kind);
    salt[n] = hashText(ids[n]!);
    out[n] = first[n]!;
    outCount[n] = count[n]!;
    origin[n] = n;
    if (spec.kind === 'link') delay[n] = spec.delay;
  });
  for (let i = 0; i < own * K; i++) route[i] = routes[i]!;
  hidden.forEach((link, i) => {
    const n = own + i;
    edgeTo[link.edge] = n;
    edgePort[link.edge] = 0;
    out[n] = edgeTo.length;
    outCount[n] = 1;
    for (let c = 0; c < K; c++) route[n * K + c] = edgeTo.length;
    edgeTo.push(link.target);
    edgePort.push(link.port);
    delay[n] = link.delay;
    origin[n] = link.origin;
  });

  const reserve = new Int32Array(total).fill(-1);
  for (let n = 0; n < total; n++) {
    if (kind[n] !== LINK) continue;
    let end = n;
    for (let steps = 0; kind[end] === LINK && steps <= total; steps++) end = edgeTo[out[end]!]!;
    if (kind[end] === STATION) reserve[n] = end;
  }
  const gateOf = (n: number): number => {
    switch (kind[n]) {
      case STATION: {
        const spec = specs[n] as StationNode;
        return spec.queue !== undefined && spec.full !== 'reject' ? n : -1;
      }
      case PATIENCE:
      case FORK:
      case SPLIT:
      case BATCH:
      case GAIN:
        return n;
      case LINK:
        return reserve[n]! >= 0 ? gateOf(reserve[n]!) : n;
      default:
        return -1;
    }
  };
  const edgeGate = new Int32Array(edgeTo.length);
  for (let e = 0; e < edgeTo.length; e++) edgeGate[e] = gateOf(edgeTo[e]!);
  for (let n = 0; n < total; n++) if (kind[n] === LINK && reserve[n]! >= 0) edgeGate[out[n]!] = -1;

  const clockBase = new Int32Array(total);
  const serverClock = new Int32Array(total);
  const slots = new Int32Array(total);
  let clocks = 0;
  for (let n = 0; n < total; n++) {
    clockBase[n] = clocks;
    const spec = n < own ? specs[n]! : undefined;
    clocks += spec === undefined ? 1 : timers(spec);
    serverClock[n] = clocks;
    if (spec?.kind === 'station') {
      slots[n] = mostServers(network, ids[n]!, spec);
      clocks += slots[n]!;
    }
  }
  if (clocks > MOST_CLOCKS) throw new Error(`nodes: too many servers in all (at most ${MOST_CLOCKS})`);
  const clockNode = new Int32Array(clocks);
  const clockSlot = new Int32Array(clocks).fill(-1);
  for (let n = 0; n < total; n++) {
    clockNode.fill(n, clockBase[n]!, n + 1 < total ? clockBase[n + 1]! : clocks);
    for (let slot = 0; slot < slots[n]!; slot++) clockSlot[serverClock[n]! + slot] = slot;
  }

  const service = new Array<CompiledLaw>(own * K).fill(compileLaw(0));
  const watchesLate = new Uint8Array(total);
  specs.forEach((spec, n) => {
    if (spec.kind === 'station') {
      const law = spec.service;
      classes.forEach((cls, c) => {
        const one = isLaw(law) ? law : Object.hasOwn(law, cls) ? law[cls] : undefined;
        if (one !== undefined) service[n * K + c] = compileLaw(one);
      });
    }
    if (spec.kind === 'controller' && spec.sense.measure === 'late') {
      const of = indexOf.get(spec.sense.of);
      if (of !== undefined) watchesLate[of] = 1;
    }
  });

  const deadline = new Int32Array(K);
  classes.forEach((cls, c) => {
    const d =
      typeof network.deadline === 'number' ? network.deadline : (network.deadline[cls] ?? network.horizon);
    deadline[c] = Math.min(Math.round(d), LAST_TICK);
  });

  const back = backEdges(kind, out, outCount, edgeTo);
  return {
    network,
    ids,
    indexOf,
    classes,
    own,
    total,
    specs,
    kind,
    salt,
    edge: Int32Array.from(edgeTo.flatMap((to, e) => [to, kind[to]!, edgePort[e]!, back[e]!])),
    edgeGate,
    out,
    outCount,
    route,
    delay,
    origin,
    reserve,
    service,
    clockBase,
    clockNode,
    clockSlot,
    serverClock,
    clocks,
    slots,
    deadline,
    counts: countingSources(kind, out, outCount, edgeTo, edgePort),
    watchesLate,
  };
}

/** Edges that close a cycle in a depth-first walk from the sources, in the order of the network. */
function backEdges(kind: Uint8Array, out: Int32Array, outCount: Int32Array, edgeTo: number[]): Uint8Array {
  const back = new Uint8Array(edgeTo.length);
  const colour = new Uint8Array(kind.length);
  const walk = (start: number): void => {
    if (colour[start] !== 0) return;
    const path = [start];
    const next = [0];
    colour[start] = 1;
    while (path.length > 0) {
      const n = path[path.length - 1]!;
      const i = next[next.length - 1]!++;
      if (i >= outCount[n]!) {
        colour[n] = 2;
        path.pop();
        next.pop();
        continue;
      }
      const e: number = out[n]! + i;
      const to: number = edgeTo[e]!;
      if (colour[to] === 1) back[e] = 1;
      else if (colour[to] === 0) {
        colour[to] = 1;
        path.push(to);
        next.push(0);
      }
    }
  };
  for (let n = 0; n < kind.length; n++) if (kind[n] === SOURCE) walk(n);
  for (let n = 0; n < kind.length; n++) walk(n);
  return back;
}

function countingSources(
  kind: Uint8Array,
  out: Int32Array,
  outCount: Int32Array,
  edgeTo: number[],
  edgePort: number[],
): Uint8Array {
  const counts = new Uint8Array(kind.length);
  for (let source = 0; source < kind.length; source++) {
    if (kind[source] !== SOURCE) continue;
    const seen = new Uint8Array(kind.length);
    const open = [source];
    seen[source] = 1;
    for (let n = open.pop(); n !== undefined; n = open.pop()) {
      if (kind[n] === SINK) {
        counts[source] = 1;
        break;
      }
      for (let i = 0; i < outCount[n]!; i++) {
        const e: number = out[n]! + i;
        const to: number = edgeTo[e]!;
        if (seen[to] === 1 || (kind[to] === MATCH && edgePort[e] !== 0)) continue;
        seen[to] = 1;
        open.push(to);
      }
    }
  }
  return counts;
}
