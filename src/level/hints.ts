import type { ReliefClass } from '../pattern/relief-classes.ts';
import { targetsOf } from '../pattern/reliefs/context.ts';
import { reliefsOf } from '../pattern/reliefs/index.ts';
import type { NodeId } from '../sim/network.ts';
import { hashText } from './hash.ts';
import type { Level, LevelTruth, Scene, SceneTruth } from './types.ts';

/**
 * What a player may be told for points: where to look, never what to answer. All of it is read off the truth table.
 * `region`: it is somewhere among these, which lie side by side along the flow. `decoy`: the most tempting other one, with what easing
 * it would bring. `compare`: two reliefs of what was marked, one that helps and one that does not. `offers`: two that lie farthest
 * apart, without which is which.
 */
export type Hint =
  | { kind: 'region'; scene: number; elements: NodeId[]; about: NodeId[] }
  | { kind: 'decoy'; scene: number; element: NodeId; about: NodeId[] }
  | { kind: 'compare'; scene: number; element: NodeId; reliefs: [ReliefClass, ReliefClass] }
  | { kind: 'offers'; offers: [number, number] };

/** Places that a region has at least: fewer would be the answer. */
const LEAST = 3;

/** How far down the flow each element lies: arcs from a source; what stands beside the flow lies where it acts. */
function depths(scene: Scene): Map<NodeId, number> {
  const { nodes } = scene.network;
  const depth = new Map<NodeId, number>();
  let front = Object.keys(nodes).filter(id => nodes[id]!.kind === 'source');
  for (const id of front) depth.set(id, 0);
  while (front.length > 0) {
    const next: NodeId[] = [];
    for (const id of front) {
      for (const to of targetsOf(nodes[id]!)) {
        if (depth.has(to)) continue;
        depth.set(to, depth.get(id)! + 1);
        next.push(to);
      }
    }
    front = next;
  }
  for (const [id, node] of Object.entries(nodes)) {
    if (node.kind === 'controller') depth.set(id, depth.get(node.act.on) ?? 0);
  }
  return depth;
}

/** Elements side by side along the flow, the culprit among them at a place that the seed draws. */
function regionOf(scene: Scene, culprit: NodeId, seed: number): NodeId[] {
  const depth = depths(scene);
  const places = Object.keys(scene.places)
    .filter(id => reliefsOf(scene.network, id).length > 0)
    .sort((a, b) => (depth.get(a) ?? 0) - (depth.get(b) ?? 0) || (a < b ? -1 : 1));
  const at = places.indexOf(culprit);
  const size = Math.min(places.length, Math.max(LEAST, Math.ceil(places.length / 2)));
  const first = Math.max(0, at - size + 1);
  const last = Math.min(at, places.length - size);
  const draw = Number.parseInt(hashText(`${seed}:hint:${culprit}`).slice(0, 8), 16);
  const from = first + (draw % (last - first + 1));
  return places.slice(from, from + size);
}

/** The relief of an element that brings most, and the one that brings least; null when it has but one. */
function extremes(truth: SceneTruth, element: NodeId): [ReliefClass, ReliefClass] | null {
  const rows = truth.rows.filter(row => row.element === element).sort((a, b) => b.leverage - a.leverage);
  const [most, least] = [rows[0], rows.at(-1)];
  return most && least && most !== least ? [most.relief, least.relief] : null;
}

function ofScene(level: Level, truth: SceneTruth, scene: number, seed: number): Hint[] {
  const at = level.scenes[scene]!;
  const about = truth.culprit.elements;
  return [
    { kind: 'region', scene, elements: regionOf(at, truth.culprit.element, seed), about },
    { kind: 'decoy', scene, element: truth.runnerUp.element, about },
  ];
}

function ofTwo(level: Level, truth: LevelTruth, seed: number): Hint[] {
  const { pair } = truth;
  if (!pair) return [];
  return [pair.first, pair.second].map(({ element }) => ({
    kind: 'region' as const,
    scene: 0,
    elements: regionOf(level.scenes[0]!, element, seed),
    about: [element],
  }));
}

function ofOffers(truth: LevelTruth): Hint[] {
  const worth = (truth.offers ?? []).map(offer => offer.leverage);
  const order = worth.map((_, i) => i).sort((a, b) => worth[b]! - worth[a]!);
  const [best, worst] = [order[0], order.at(-1)];
  if (best === undefined || worst === undefined || best === worst) return [];
  // In the order in which they are offered: it says nothing.
  return [{ kind: 'offers', offers: best < worst ? [best, worst] : [worst, best] }];
}

/** All hints that a level has to give under a seed, in the order in which they are given. */
export function hintsOf(level: Level, truth: LevelTruth, seed: number): Hint[] {
  const kind = level.kind ?? 'standard';
  if (kind === 'predict') return ofOffers(truth);
  if (kind === 'two') return ofTwo(level, truth, seed);
  const scenes = truth.scenes.flatMap((own, i) => ofScene(level, own, i, seed));
  const first = truth.scenes[0];
  const reliefs = kind === 'standard' && first ? extremes(first, first.culprit.element) : null;
  if (!first || !reliefs) return scenes;
  return [...scenes, { kind: 'compare', scene: 0, element: first.culprit.element, reliefs }];
}
