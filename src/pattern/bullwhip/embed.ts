import type { ControllerNode, NetNode } from '../../sim/network.ts';
import type { Built, Embedding, Part, Site } from '../embed/types.ts';

/** Three stations, each paced by a planner: the first by demand, each other by the one before; sick, each exaggerates. */
function build(site: Site): Built {
  const stages = [0, 1, 2].map(i => site.id('stage', i));
  const planners = [0, 1, 2].map(i => site.id('planner', i));
  const gains = site.sick ? [1.1, 2, 4] : [1, 0.5, 0.3];
  const bounds: [number, number][] = site.sick
    ? [
        [0.2, 2],
        [0.3, 2],
        [0.1, 2],
      ]
    : [
        [0.9, 1.6],
        [0.9, 1.6],
        [0.9, 1.6],
      ];
  const service = site.sick ? [0.9, 0.45, 0.9] : [0.6, 0.5, 0.55].map(x => x / site.peak);
  const lags = site.sick ? [5, 10, 10] : [2, 2, 2];
  const planner = (i: number): ControllerNode => ({
    kind: 'controller',
    sense: i === 0 ? { of: site.source, measure: 'rate' } : { of: planners[i - 1]!, measure: 'knob' },
    act: { on: stages[i]!, knob: 'speed' },
    law: 'follow',
    gain: gains[i]!,
    target: i === 0 ? 1000 / site.gap : 1.02,
    base: 1.02,
    bounds: bounds[i]!,
    lag: site.ticks(lags[i]!),
    period: site.ticks(5),
  });
  const stage = (i: number): NetNode => ({
    kind: 'station',
    service: site.work(service[i]!),
    to: site.via(stages[i + 1] ?? site.next),
  });
  return {
    nodes: Object.fromEntries([
      ...stages.map((id, i) => [id, stage(i)] as const),
      ...planners.map((id, i) => [id, planner(i)] as const),
    ]),
    entry: stages[0]!,
    slots: Object.fromEntries([
      ...stages.map((id, i) => [id, ['stage', i]] as const),
      ...planners.map((id, i) => [id, ['planner', i]] as const),
    ]) as Built['slots'],
    first: [stages[0]!],
    last: [stages[2]!],
    roles: site.sick ? { first: [planners[0]!], last: [planners[2]!], whipped: [stages[2]!] } : {},
  };
}

const chain: Part = { id: 'chain', slots: { stage: 3, planner: 3 }, build };

export const embed: Embedding = {
  part: chain,
  around: { demand: 'source', out: 'sink' },
  stream: site =>
    site.sick === 'bullwhip'
      ? {
          profile: [
            { at: 0, factor: 1 },
            ...[4, 49, 94, 139].map((at, i) => ({ at: site.ticks(at), factor: i % 2 === 0 ? 1.4 : 0.8 })),
          ],
        }
      : {},
  peak: 1.4,
  slack: () => 8,
};
