import type { Built, Embedding, Part, Site } from '../embed/types.ts';

/** Demand that grows while the wait at a station is short; sick, the station is the ceiling it runs into. */
function build(site: Site): Built {
  const { draw } = site;
  const [ceiling, growth] = [site.id('ceiling'), site.id('growth')];
  return {
    nodes: {
      [ceiling]: {
        kind: 'station',
        service: site.work(
          (site.sick ? draw.between('over', 1.65, 1.75) : draw.between('load', 0.5, 0.6)) / site.peak,
        ),
        to: site.via(site.next),
      },
      [growth]: {
        kind: 'controller',
        sense: { of: ceiling, measure: 'wait' },
        act: { on: site.source, knob: 'rate' },
        law: 'integral',
        // 0.003 of the market for each gap of wait, each gap of time.
        gain: -0.003 * (1000 / site.gap / site.gap),
        target: site.ticks(site.sick ? 5 : 30),
        base: site.sick ? 0.28 : 1,
        bounds: site.sick ? [0.2, 1] : [0.8, 1],
        lag: site.ticks(3),
        period: site.ticks(3),
      },
    },
    entry: ceiling,
    slots: { [ceiling]: ['ceiling', 0], [growth]: ['growth', 0] },
    first: [ceiling],
    last: [ceiling],
    roles: site.sick ? { ceiling: [ceiling], growth: [growth] } : {},
  };
}

const growth: Part = { id: 'growth', slots: { ceiling: 1, growth: 1 }, build };

export const embed: Embedding = {
  part: growth,
  around: { demand: 'source', follower: 'after', out: 'sink' },
  slack: () => 14,
};
