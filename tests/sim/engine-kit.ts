import {
  createRun,
  type EventKind,
  type NetNode,
  type Network,
  parseNetwork,
  type Run,
  type RunOptions,
  type TraceEvent,
} from '../../src/sim/index.ts';

export type Nodes = Record<string, NetNode>;

/** A network that has gone through the parser: a test can't lean on one that a file could not hold. */
export function network(nodes: Nodes, more: Partial<Network> = {}): Network {
  const parsed = parseNetwork({ format: 1, horizon: 10_000, deadline: 10_000, ...more, nodes });
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.network;
}

export interface Story {
  run: Run;
  events: TraceEvent[];
  /** Times of one kind of event at a node, in order. */
  at(kind: EventKind, node: string): number[];
  /** Serial numbers of the tokens of such events, in order. */
  who(kind: EventKind, node: string): number[];
}

/** Runs to `until` and keeps every event. */
export function tell(
  nodes: Nodes,
  until: number,
  more: Partial<Network> = {},
  options: Partial<RunOptions> = {},
): Story {
  const net = network(nodes, more);
  const events: TraceEvent[] = [];
  const run = createRun(net, { seed: 1, ...options, onEvent: event => events.push({ ...event }) });
  run.advance(until);
  const of = (kind: EventKind, node: string) => {
    const n = run.indexOf(node);
    if (n < 0) throw new Error(`no node ${node}`);
    return events.filter(e => e.kind === kind && e.node === n);
  };
  return { run, events, at: (k, n) => of(k, n).map(e => e.t), who: (k, n) => of(k, n).map(e => e.serial) };
}

/** A source with explicit arrivals. */
export function arrivals(to: string, times: number[], timesClasses?: string[]): NetNode {
  return { kind: 'source', to, times, ...(timesClasses && { timesClasses, mix: mixOf(timesClasses) }) };
}
const mixOf = (classes: string[]) => Object.fromEntries(classes.map(cls => [cls, 1]));

export const sink: NetNode = { kind: 'sink' };

export function view(run: Run, id: string) {
  return { ...run.node(run.indexOf(id)) };
}
