import type { ControllerNode, NetNode } from '../../sim/network.ts';
import type { Built, Embedding, Part, Site } from '../embed/types.ts';

/** The first planner counts demand for so many gaps: with fewer the chain would exaggerate the noise of the count. */
const WINDOW = 7;

/** Three stations, each paced by a planner: the first by demand, each other by the one before; sick, each exaggerates. */
function build(site: Site): Built {
  const stages = [0, 1, 2].map(i => site.id('stage', i));
  const planners = [0, 1, 2].map(i => site.id('planner', i));
  const gains = site.sick ? [1.2, 2.5, 5] : [1, 0.5, 0.3];
  const bounds: [number, number][] = site.sick
    ? [
        [0.3, 2],
        [0.3, 3],
        [0.05, 6],
      ]
    : [
        [0.9, 1.6],
        [0.9, 1.6],
        [0.9, 1.6],
      ];
  const service = site.sick ? [0.42, 0.2, 0.79] : [0.6, 0.5, 0.55].map(x => x / site.peak);
  // The first looks a moment after the turn of demand, the last is one step behind; the middle one has nothing to be sooner with.
  const lags = site.sick ? [site.ticks(0.2), 0, site.ticks(4 / 3)] : [2, 2, 2].map(site.ticks);
  const planner = (i: number): ControllerNode => ({
    kind: 'controller',
    sense: i === 0 ? { of: site.source, measure: 'rate' } : { of: planners[i - 1]!, measure: 'knob' },
    act: { on: stages[i]!, knob: 'speed' },
    law: 'follow',
    gain: gains[i]!,
    target: i === 0 ? 1000 / site.gap : 1.02,
    base: 1.02,
    bounds: bounds[i]!,
    lag: lags[i]!,
    period: site.ticks(i < 2 ? WINDOW : 3),
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

const chain: Part = {
  id: 'chain',
  slots: { stage: 3, planner: 3 }, // Near the source: news of it goes round the flow, and must not be far ahead of what it tells of.
  place: () => 'early',
  swell: sick => (sick ? 2.4 : 1),
  build,
};

export const embed: Embedding = {
  part: chain,
  around: { demand: 'source', out: 'sink' },
  stream: site =>
    site.sick === 'bullwhip'
      ? {
          // Even, and its turns and rushes in time with the first look, for the chain to exaggerate the swing and not the noise.
          interval: { law: 'uniform', mean: site.gap, spread: 0.2 },
          wave: { period: site.ticks(WINDOW), share: 0.1, width: site.ticks(3) },
          profile: Array.from({ length: 10 }, (_, i) => ({
            at: site.ticks(WINDOW * (5 * Math.floor(i / 2) + (i % 2) * 3)),
            factor: i % 2 === 0 ? 0.8 : 2,
          })),
        }
      : { wave: { period: site.ticks(24), share: 0.1, width: site.ticks(4) } },
  always: true,
  peak: 2,
  slack: () => 5,
  travel: 0.8,
};
