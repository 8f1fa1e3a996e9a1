import type { Law, StationNode } from '../../sim/network.ts';
import type { ReliefClass } from '../relief-classes.ts';
import { controllersOf, deadlineOf, isActuated, isEdge, type Relief, targetOf, ticks } from './context.ts';

const FASTER = 1.5;

function scaleLaw(law: Law, factor: number): Law {
  return typeof law === 'number' ? ticks(law * factor) : { ...law, mean: ticks(law.mean * factor) };
}

function isLaw(service: StationNode['service']): service is Law {
  return typeof service === 'number' || typeof service.law === 'string';
}

function scaleService(service: StationNode['service'], factor: number): StationNode['service'] {
  if (isLaw(service)) return scaleLaw(service, factor);
  return Object.fromEntries(Object.entries(service).map(([cls, law]) => [cls, scaleLaw(law, factor)]));
}

const unfair = (node: StationNode): boolean => node.discipline === 'priority' || node.discipline === 'lifo';

export const STATION: Partial<Record<ReliefClass, Relief<StationNode>>> = {
  speed: (node, id, network) =>
    // A controller would overwrite the knob, so the work itself gets shorter.
    isActuated(network, id, 'speed')
      ? { [id]: { ...node, service: scaleService(node.service, 1 / FASTER) } }
      : { [id]: { ...node, speed: (node.speed ?? 1) * FASTER } },
  server: (node, id, network) => {
    const controllers = controllersOf(network, id, 'servers');
    if (controllers.length === 0) return { [id]: { ...node, servers: (node.servers ?? 1) + 1 } };
    return Object.fromEntries(
      controllers.map(([key, c]) => [
        key,
        { ...c, base: c.base + 1, bounds: [c.bounds[0] + 1, c.bounds[1] + 1] },
      ]),
    );
  },
  fewer: (node, id, network) =>
    (node.servers ?? 1) < 2 || isActuated(network, id, 'servers')
      ? null
      : { [id]: { ...node, servers: Math.floor((node.servers ?? 1) / 2) } },
  fifo: (node, id) => (unfair(node) ? { [id]: { ...node, discipline: 'fifo' } } : null),
  ageing: (node, id, network) =>
    node.discipline === 'priority'
      ? { [id]: { ...node, discipline: 'ageing', ageing: ticks(deadlineOf(network) / 4) } }
      : null,
  fair: (node, id, network) =>
    unfair(node) && (network.classes?.length ?? 1) > 1 ? { [id]: { ...node, discipline: 'fair' } } : null,
  lanes: (node, id) => {
    if (node.lanes || isEdge(node.to)) return null;
    const ways = new Set(Object.values(node.to).map(targetOf));
    return ways.size > 1 ? { [id]: { ...node, lanes: true } } : null;
  },
  bigger: (node, id) =>
    node.queue === undefined ? null : { [id]: { ...node, queue: Math.max(1, node.queue * 2) } },
  smaller: (node, id) =>
    node.queue === undefined || node.queue <= 1
      ? null
      : { [id]: { ...node, queue: Math.max(1, Math.floor(node.queue / 4)) } },
  breaker: (node, id) =>
    node.trip === undefined || node.trip.mode === 'reject'
      ? null
      : { [id]: { ...node, trip: { ...node.trip, mode: 'reject' } } },
};
