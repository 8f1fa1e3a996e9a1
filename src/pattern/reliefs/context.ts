import type { ControllerNode, Edge, Knob, NetNode, Network, NodeId, Ticks } from '../../sim/network.ts';

/** What a relief changes: the nodes it replaces. `null`: this element has no such relief. */
export type Patch = Record<NodeId, NetNode> | null;

/** One way to ease a node of kind N. */
export type Relief<N extends NetNode> = (node: N, id: NodeId, network: Network) => Patch;

/** Whole ticks, at least one. */
export function ticks(value: number): Ticks {
  return Math.max(1, Math.round(value));
}

/** The longest deadline of the network: the one of the class that can wait longest. */
export function deadlineOf(network: Network): Ticks {
  const d = network.deadline;
  return typeof d === 'number' ? d : Math.max(...Object.values(d));
}

export function isEdge(to: Edge | Record<string, Edge>): to is Edge {
  return typeof to === 'string' || (typeof to.to === 'string' && typeof to.delay === 'number');
}

export function targetOf(edge: Edge): NodeId {
  return typeof edge === 'string' ? edge : edge.to;
}

/** All nodes that a node may send to. */
export function targetsOf(node: NetNode): NodeId[] {
  if (!('to' in node)) return [];
  const ways = Array.isArray(node.to) ? node.to : isEdge(node.to) ? [node.to] : Object.values(node.to);
  const out = ways.map(targetOf);
  if (node.kind === 'gain' && node.copies !== undefined) out.push(targetOf(node.copies));
  return out;
}

/** Controllers that set this knob of this node. */
export function controllersOf(network: Network, id: NodeId, knob: Knob): [NodeId, ControllerNode][] {
  const out: [NodeId, ControllerNode][] = [];
  for (const [key, node] of Object.entries(network.nodes)) {
    if (node.kind === 'controller' && node.act.on === id && node.act.knob === knob) out.push([key, node]);
  }
  return out;
}

export function isActuated(network: Network, id: NodeId, knob: Knob): boolean {
  return controllersOf(network, id, knob).length > 0;
}

/** The same controller with its whole output times `factor`, whatever it senses. */
export function scaleOutput(controller: ControllerNode, factor: number): ControllerNode {
  const [low, high] = controller.bounds;
  return {
    ...controller,
    base: controller.base * factor,
    bounds: [low * factor, high * factor],
    // `follow` multiplies its base, so its gain has no unit of its own.
    gain: controller.law === 'follow' ? controller.gain : controller.gain * factor,
  };
}

/** Scales a knob behind the controllers that set it. */
export function scaleActuated(network: Network, id: NodeId, knob: Knob, factor: number): Patch {
  return Object.fromEntries(
    controllersOf(network, id, knob).map(([key, node]) => [key, scaleOutput(node, factor)]),
  );
}
