import type { NodeId } from '../../sim/network.ts';

/** An element of one of the scenes. */
export interface Spot {
  scene: number;
  element: NodeId;
}
