import { moreOf, pileOf } from '../embed/pile.ts';
import type { Built, Embedding, Part, Site } from '../embed/types.ts';

/** Many at once in one shared place; sick, they are in each other's way. */
function build(site: Site): Built {
  const { draw } = site;
  const me = site.id('crowd');
  const beta = site.sick ? draw.between('beta', 0.1, 0.11) : 0.002;
  return {
    nodes: {
      [me]: {
        kind: 'station',
        servers: 8,
        service: site.work(
          site.sick
            ? ((1 + site.dose) / 2) * (draw.between('hold', 1.4, 1.44) / moreOf(site))
            : draw.between('work', 2.6, 3.2) / site.peak,
        ),
        interference: { alpha: site.sick ? 0.1 : 0.01, beta },
        ...(site.sick ? { initial: pileOf(site, 1.27, 10) } : {}),
        to: site.via(site.next),
      },
    },
    entry: me,
    slots: { [me]: ['crowd', 0] },
    first: [me],
    last: [me],
    roles: site.sick ? { crowd: [me] } : {},
  };
}

const crowd: Part = { id: 'crowd', slots: { crowd: 1 }, build };

export const embed: Embedding = {
  part: crowd,
  around: { feeder: 'before', follower: 'after', out: 'sink' },
  doses: true,
  slack: () => 22,
};
