import { isEdge, isLaw } from '../compile.ts';
import type { NetNode, Network } from '../network.ts';
import { below, Problem } from './shape.ts';
import { toOf, ways } from './ways.ts';

/** What follows from where tokens can go: every source has a sink ahead, every class a way out, and no circle takes no time. */
export function checkFlow(network: Network, classes: string[]): void {
  const ids = Object.keys(network.nodes);
  const seen = new Map(ids.map(id => [id, new Set<string>()] as const));
  const open: { id: string; cls: string }[] = [];
  const put = (id: string, cls: string): void => {
    const here = seen.get(id)!;
    if (here.has(cls)) return;
    here.add(cls);
    open.push({ id, cls });
  };
  for (const id of ids) for (const cls of originals(network.nodes[id]!, classes)) put(id, cls);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const to of next(network.nodes[at.id]!, at.cls, below('nodes', at.id))) put(to, at.cls);
  }
  for (const id of ids) if (network.nodes[id]!.kind === 'source') reachesSink(network, id);
  noIdleCircle(network, ids);
}

/** Classes of the tokens that begin at a node. */
function originals(node: NetNode, classes: string[]): string[] {
  const first = classes[0]!;
  if (node.kind === 'source') {
    const { mix } = node;
    const stream = mix === undefined ? [first] : Object.keys(mix).filter(cls => mix[cls]! > 0);
    return [...stream, ...(node.timesClasses ?? [])];
  }
  if (node.kind === 'station' && node.initial !== undefined) {
    const { initial } = node;
    if (typeof initial === 'number') return initial > 0 ? [first] : [];
    return Object.keys(initial).filter(cls => initial[cls]! > 0);
  }
  return node.kind === 'match' && Object.values(node.initial ?? {}).some(n => n > 0) ? [first] : [];
}

/** Where a token of the class goes from the node. */
function next(node: NetNode, cls: string, path: string): string[] {
  if (node.kind === 'station') {
    if (!isLaw(node.service) && !Object.hasOwn(node.service, cls))
      throw new Problem(`${path}.service`, `no service for class "${cls}", which comes here`);
    if (!isEdge(node.to)) {
      if (!Object.hasOwn(node.to, cls))
        throw new Problem(`${path}.to`, `no way out for class "${cls}", which comes here`);
      return [toOf(node.to[cls]!)];
    }
  }
  if (node.kind === 'split' && node.rule === 'class') {
    if (!Object.hasOwn(node.classes!, cls))
      throw new Problem(`${path}.classes`, `no way out for class "${cls}", which comes here`);
    if (node.failover === false) return [toOf(node.to[node.classes![cls]!]!)];
  }
  return ways(node).map(way => toOf(way.edge));
}

function reachesSink(network: Network, source: string): void {
  const seen = new Set([source]);
  const open = [source];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = network.nodes[id]!;
    if (node.kind === 'sink') return;
    for (const way of ways(node)) {
      const to = toOf(way.edge);
      if (!seen.has(to)) open.push(to);
      seen.add(to);
    }
  }
  throw new Problem(below('nodes', source), 'no sink can be reached from here');
}

/** Tokens pass the node without any time going by. */
function takesNoTime(node: NetNode): boolean {
  switch (node.kind) {
    case 'station': {
      const laws = isLaw(node.service) ? [node.service] : Object.values(node.service);
      return laws.some(law => (typeof law === 'number' ? law : law.mean) < 0.5);
    }
    case 'link':
      return node.delay === 0;
    case 'gate':
    case 'source':
    case 'sink':
      return false;
    default:
      return true;
  }
}

/** A circle that takes no time would spin for ever within one tick. */
function noIdleCircle(network: Network, ids: string[]): void {
  const state = new Map<string, 'open' | 'done'>();
  const walk = (id: string, trail: string[]): void => {
    state.set(id, 'open');
    trail.push(id);
    const node = network.nodes[id]!;
    if (takesNoTime(node)) {
      for (const { edge } of ways(node)) {
        if (typeof edge !== 'string' && edge.delay > 0) continue;
        const to = toOf(edge);
        if (state.get(to) === 'open') {
          const circle = [...trail.slice(trail.indexOf(to)), to].join(' → ');
          throw new Problem(below('nodes', to), `tokens could go round for ever in no time: ${circle}`);
        }
        if (!state.has(to)) walk(to, trail);
      }
    }
    trail.pop();
    state.set(id, 'done');
  };
  for (const id of ids) if (!state.has(id)) walk(id, []);
}
