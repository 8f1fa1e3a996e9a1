import type { SourceNode } from '../../sim/network.ts';
import type { ReliefClass } from '../relief-classes.ts';
import { isActuated, type Relief, scaleActuated } from './context.ts';

const ADMITTED = 0.8;

export const SOURCE: Partial<Record<ReliefClass, Relief<SourceNode>>> = {
  spread: (node, id) => {
    if (node.bursts === undefined && node.wave === undefined) return null;
    const { wave: _, ...steady } = node;
    const { bursts } = node;
    return { [id]: bursts ? { ...steady, bursts: { ...bursts, width: bursts.period } } : steady };
  },
  admit: (node, id, network) =>
    isActuated(network, id, 'rate')
      ? scaleActuated(network, id, 'rate', ADMITTED)
      : { [id]: { ...node, rate: (node.rate ?? 1) * ADMITTED } },
};
