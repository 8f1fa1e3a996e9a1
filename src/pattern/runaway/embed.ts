import type { NetNode } from '../../sim/network.ts';
import type { Built, Embedding, Part, Site } from '../embed/types.ts';

/** What stands before the loop has time to spare; what stands behind it is as in other scenes. */
const PEAK = 3;

/** Sends again what has not arrived (`retry`), or sends copies round again (`echo`); sick, more comes back than goes in. */
function build(site: Site): Built {
  const me = site.id('loop');
  const { draw } = site;
  const retry: NetNode = {
    kind: 'patience',
    timeout: site.sick ? site.ahead + site.ticks(3) : site.usual + site.ticks(24),
    retries: site.sick ? draw.whole('retries', 4, 5) : 1,
    to: site.via(site.next),
  };
  const echo: NetNode = {
    kind: 'gain',
    factor: site.sick ? draw.between('gain', 1.06, 1.12) : draw.between('low', 0.1, 0.18),
    copies: { to: site.back, delay: site.ticks(site.sick ? 13 : 3) },
    to: site.via(site.next),
  };
  return {
    nodes: { [me]: site.make === 'echo' ? echo : retry },
    entry: me,
    slots: { [me]: ['loop', 0] },
    first: [me],
    last: [me],
    roles: site.sick ? { loop: [me] } : {},
  };
}

const loop: Part = {
  id: 'loop',
  slots: { loop: 1 },
  needsStep: true,
  // A short way to the answer: the push has to last longer than the wait for it.
  place: make => (make === 'echo' ? undefined : 'late'),
  swell: (sick, make) => (sick ? (make === 'echo' ? 0.9 : 0.8) / PEAK : make === 'echo' ? 1.2 : 1),
  build,
};

export const embed: Embedding = {
  part: loop,
  around: { demand: 'source', passage: 'before', swamped: 'after', follower: 'after', out: 'sink' },
  // The trigger is long gone when the storm it set off still rages.
  strikes: site =>
    site.make === 'echo' ? undefined : { at: Math.round(site.lead) + site.ticks(15), length: site.ticks(12) },
  peak: PEAK,
  slack: () => 12,
  horizon: 115,
  travel: 1.2,
};
