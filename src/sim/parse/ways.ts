import { isEdge } from '../compile.ts';
import type { Edge, NetNode } from '../network.ts';
import { below } from './shape.ts';

/** The ways out of a node, each with its path in the file. */
export function ways(node: NetNode): { edge: Edge; path: string }[] {
  switch (node.kind) {
    case 'sink':
    case 'pool':
    case 'controller':
      return [];
    case 'fork':
    case 'split':
      return node.to.map((edge, i) => ({ edge, path: `to[${i}]` }));
    case 'gain':
      return [
        { edge: node.to, path: 'to' },
        ...(node.copies === undefined ? [] : [{ edge: node.copies, path: 'copies' }]),
      ];
    case 'station': {
      const { to } = node;
      if (isEdge(to)) return [{ edge: to, path: 'to' }];
      return Object.keys(to).map(cls => ({ edge: to[cls]!, path: below('to', cls) }));
    }
    default:
      return [{ edge: node.to, path: 'to' }];
  }
}

export function toOf(edge: Edge): string {
  return typeof edge === 'string' ? edge : edge.to;
}
