import type { GainNode, LinkNode, PatienceNode } from '../../sim/network.ts';
import type { ReliefClass } from '../relief-classes.ts';
import { isActuated, type Relief, scaleActuated } from './context.ts';

/** Copies or retries that may be alive at a time under the relief `limit`. */
const ALIVE = 2;
const BACKOFF_JITTER = 0.5;

export const PATIENCE: Partial<Record<ReliefClass, Relief<PatienceNode>>> = {
  cut: (node, id) => (node.retries === 0 ? null : { [id]: { ...node, retries: 0 } }),
  damp: (node, id) =>
    node.retries < 2 ? null : { [id]: { ...node, retries: Math.floor(node.retries / 2) } },
  limit: (node, id) =>
    node.retries === 0 || (node.budget !== undefined && node.budget <= ALIVE)
      ? null
      : { [id]: { ...node, budget: ALIVE } },
  backoff: (node, id) =>
    node.retries === 0 || (node.backoff ?? 0) > 0
      ? null
      : { [id]: { ...node, backoff: node.timeout, jitter: BACKOFF_JITTER } },
  patient: (node, id) => ({ [id]: { ...node, timeout: node.timeout * 3 } }),
};

export const GAIN: Partial<Record<ReliefClass, Relief<GainNode>>> = {
  cut: (node, id, network) => {
    // A controller would set the factor again; a limit of none stops the copies behind its back.
    if (isActuated(network, id, 'factor')) return node.limit === 0 ? null : { [id]: { ...node, limit: 0 } };
    return node.factor === 0 ? null : { [id]: { ...node, factor: 0 } };
  },
  damp: (node, id, network) =>
    node.factor === 0 || isActuated(network, id, 'factor')
      ? null
      : { [id]: { ...node, factor: node.factor / 2 } },
  limit: (node, id, network) =>
    (node.factor === 0 && !isActuated(network, id, 'factor')) ||
    (node.limit !== undefined && node.limit <= ALIVE)
      ? null
      : { [id]: { ...node, limit: ALIVE } },
};

export const LINK: Partial<Record<ReliefClass, Relief<LinkNode>>> = {
  delay: (node, id, network) => {
    if (isActuated(network, id, 'delay')) return scaleActuated(network, id, 'delay', 0.5);
    return node.delay === 0 ? null : { [id]: { ...node, delay: Math.floor(node.delay / 2) } };
  },
};
