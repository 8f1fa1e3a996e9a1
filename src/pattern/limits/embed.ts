import { moreOf, pileOf } from '../embed/pile.ts';
import type { Built, Embedding, Part, Site } from '../embed/types.ts';

/** Share of the market that one more in the line drives off: little enough that what is on its way does not make demand swing. */
const EACH = 0.06;

/** Demand that comes as long as the line at a station is short; sick, the station is the ceiling it runs into. */
function build(site: Site): Built {
  const { draw } = site;
  const [ceiling, growth] = [site.id('ceiling'), site.id('growth')];
  return {
    nodes: {
      [ceiling]: {
        kind: 'station',
        service: site.work(
          site.sick
            ? draw.between('over', 1.85, 1.95) / moreOf(site)
            : draw.between('load', 0.5, 0.6) / site.peak,
        ),
        ...(site.sick ? { initial: pileOf(site, 1.9, 8) } : {}),
        to: site.via(site.next),
      },
      [growth]: {
        kind: 'controller',
        sense: { of: ceiling, measure: 'queue' },
        act: { on: site.source, knob: 'rate' },
        law: 'proportional',
        gain: -EACH,
        // Nobody waiting brings the whole market; two fifths of it comes while the line is this long.
        target: site.sick ? 0.6 / EACH : 12,
        base: site.sick ? 0.4 : 1,
        bounds: site.sick ? [0.1, 1] : [0.8, 1],
        lag: site.ticks(2),
        period: site.ticks(2),
      },
    },
    entry: ceiling,
    slots: { [ceiling]: ['ceiling', 0], [growth]: ['growth', 0] },
    first: [ceiling],
    last: [ceiling],
    roles: site.sick ? { ceiling: [ceiling], growth: [growth] } : {},
  };
}

const growth: Part = { id: 'growth', slots: { ceiling: 1, growth: 1 }, place: () => 'early', build };

export const embed: Embedding = {
  part: growth,
  around: { demand: 'source', follower: 'after', out: 'sink' },
  slack: () => 26,
};
