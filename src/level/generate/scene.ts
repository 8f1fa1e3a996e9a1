import type { DomainId, Host } from '../../domain/types.ts';
import type { Draw } from '../../pattern/draw.ts';
import { patternById } from '../../pattern/index.ts';
import type { PatternId, RoleId } from '../../pattern/types.ts';
import { createRun } from '../../sim/index.ts';
import type { Network, NodeId, Ticks } from '../../sim/network.ts';
import { examine } from '../examine.ts';
import type { Scene, SceneTruth } from '../types.ts';
import { type Composed, compose } from './compose.ts';
import { type Hardness, hardnessOf } from './difficulty.ts';
import { dress, tuneFor } from './dress.ts';
import { type Dial, type Plan, planScene } from './plan.ts';
import { rivalReading } from './reading.ts';

/** Least lead of the culprit over the best element outside it. */
export const MARGIN = 0.12;
/** The scene with its sick part made well must do at least this well. */
const WELL = 0.8;
/** The symptom must stand out by then. */
const SEEN: Ticks = 10_000;
const SEED = 1;

export interface MadeScene {
  scene: Scene;
  truth: SceneTruth;
  hardness: Hardness;
  runs: number;
}
export type Made =
  | { ok: true; made: MadeScene; runs: number }
  | { ok: false; faults: string[]; runs: number };

function measure(network: Network): { usual: Ticks; health: number } {
  const run = createRun(network, { seed: SEED, budget: 150_000 });
  run.advance(network.horizon);
  const { due, onTime } = run.credit();
  return { usual: Math.round(run.probes().sojourn.p50), health: onTime / Math.max(1, due) };
}

/** The same without what stands before a node. */
function from(network: Network, entry: NodeId): Network {
  const nodes = { ...network.nodes };
  for (const [id, node] of Object.entries(nodes))
    if (node.kind === 'source') nodes[id] = { ...node, to: entry };
  return { ...network, nodes };
}

export interface SceneOrder {
  domain: DomainId;
  host: Host;
  pattern: PatternId;
  /** The second pattern, for the kinds that have one. */
  partner: PatternId;
  company: readonly PatternId[];
  dial: Dial;
  draw: Draw;
}

/** A scene's network with what is wrong in it, not yet judged. */
export interface Prepared {
  plan: Plan;
  composed: Composed;
  network: Network;
}

/** Kernel runs of a preparation. */
const PREPARING = 3;

/**
 * Draws and builds a scene that has these patterns. The deadline follows from how long tokens take when nothing is
 * wrong, and how much more the patterns need; a scene that is late even then is refused.
 */
export function prepare(order: SceneOrder, patterns: readonly PatternId[]): Prepared | string {
  const { host, draw, dial } = order;
  const plan = planScene(host, patterns, order.company, dial, draw.within('plan'));
  const base = { plan, hard: dial.hard, draw: draw.within('parts') };
  const unhurried = compose({ ...base, sick: [], usual: Number.NaN, deadline: 1 });
  const { usual } = measure(unhurried.network);
  const ahead = unhurried.entries.map(entry =>
    entry ? measure(from(unhurried.network, entry)).usual : usual,
  );
  const slack = Math.max(
    ...patterns.map(id => patternById(id).embed.slack({ hard: dial.hard, gap: host.gap })),
  );
  const deadline = usual + Math.round(slack * host.gap);
  const well = measure(compose({ ...base, sick: [], usual, ahead, deadline }).network);
  if (well.health < WELL) return `made well, it is on time for ${well.health.toFixed(2)} only`;
  const composed = compose({ ...base, sick: patterns, usual, ahead, deadline });
  return { plan, composed, network: composed.network };
}

/** The elements that play the culprit of a pattern, and the role of each. */
export function culpritsOf(pattern: PatternId, roles: Scene['roles']): Map<NodeId, RoleId> {
  const culprit = patternById(pattern).roles.filter(r => r.culprit);
  return new Map(culprit.flatMap(r => (roles[r.id] ?? []).map(id => [id, r.id] as const)));
}

/** The scene with its names, and how hard it is. */
export function finish(order: SceneOrder, prepared: Prepared, truth: SceneTruth): Omit<MadeScene, 'runs'> {
  const { host, draw } = order;
  const { plan, composed, network } = prepared;
  const places = dress(host, composed, draw.within('names'));
  const scene: Scene = {
    domain: order.domain,
    host: draw.pick('host', host.names),
    icon: host.icon,
    network,
    places,
    roles: composed.roles[0]!,
    second: host.second,
    ...(host.voice ? { tune: tuneFor(host, draw) } : {}),
  };
  const decoys = plan.items.filter(item => !item.sick && (item.kind === 'part' || item.steady)).length;
  return { scene, truth, hardness: hardnessOf(truth, Object.keys(places).length, decoys) };
}

/** Tries to make one scene; says why where it is not fair. */
export function makeScene(order: SceneOrder): Made {
  const { pattern } = order;
  const prepared = prepare(order, [pattern]);
  if (typeof prepared === 'string') return { ok: false, faults: [prepared], runs: PREPARING };
  const { signature } = patternById(pattern);
  const culprits = culpritsOf(pattern, prepared.composed.roles[0]!);
  const examined = examine(prepared.network, { pattern, signature, culprits, margin: MARGIN });
  const { truth } = examined;
  const runs = examined.runs + PREPARING;
  const faults = [...truth.faults];
  if (faults.length === 0) {
    if (truth.onset > SEEN) faults.push(`the symptom shows after ${truth.onset} ticks only`);
    const rival = rivalReading(pattern, truth);
    if (rival !== null) faults.push(`it reads as ${rival} as well`);
  }
  if (faults.length > 0) return { ok: false, faults, runs };
  return { ok: true, made: { ...finish(order, prepared, truth), runs }, runs };
}
