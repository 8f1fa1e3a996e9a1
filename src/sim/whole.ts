import type { NetNode } from './network.ts';

const whole = Math.round;
const spell = (ticks: number): number => Math.max(1, Math.round(ticks));

/** The node with all its times in whole ticks: a relief may have halved an odd period. Laws keep their fractions. */
export function wholeTicks(node: NetNode): NetNode {
  switch (node.kind) {
    case 'source': {
      const { profile, times, bursts, wave, shocks } = node;
      return {
        ...node,
        ...(profile && { profile: profile.map(p => ({ ...p, at: whole(p.at) })) }),
        ...(times && { times: times.map(whole) }),
        ...(bursts && {
          bursts: {
            size: whole(bursts.size),
            period: spell(bursts.period),
            width: whole(bursts.width),
            phase: whole(bursts.phase ?? 0),
          },
        }),
        ...(wave && { wave: { ...wave, period: spell(wave.period), width: whole(wave.width) } }),
        ...(shocks && {
          shocks: shocks.map(s => ({ at: whole(s.at), count: whole(s.count), length: whole(s.length) })),
        }),
      };
    }
    case 'station': {
      const { outages, trip } = node;
      return {
        ...node,
        ...(outages && { outages: outages.map(o => ({ at: whole(o.at), length: whole(o.length) })) }),
        ...(trip && { trip: { ...trip, out: spell(trip.out) } }),
      };
    }
    case 'patience':
      return {
        ...node,
        timeout: spell(node.timeout),
        ...(node.backoff !== undefined && { backoff: whole(node.backoff) }),
      };
    case 'fork':
      return { ...node, ...(node.hedge !== undefined && { hedge: spell(node.hedge) }) };
    case 'batch':
      return {
        ...node,
        size: spell(node.size),
        ...(node.timeout !== undefined && { timeout: spell(node.timeout) }),
      };
    case 'gate':
      return {
        ...node,
        period: spell(node.period),
        ...(node.phase !== undefined && { phase: whole(node.phase) }),
      };
    case 'link':
      return { ...node, delay: whole(node.delay) };
    case 'controller':
      return { ...node, lag: whole(node.lag), period: spell(node.period) };
    default:
      return node;
  }
}
