import type { NetNode } from '../../sim/network.ts';
import type { Built, Embedding, Part, Site } from '../embed/types.ts';

/** The stream's shock passes what stands before the loop; what stands behind it is no stronger than in other scenes. */
const PEAK = 3;

/** As late as the storm can still be seen in time: what comes before it is on time. It shows when the first answers are due. */
function shockAt(site: Site): number {
  return Math.max(site.ticks(5), Math.min(site.ticks(18), site.ticks(26) - site.usual));
}

/** Sends again what has not arrived (`retry`), or sends copies round again (`echo`); sick, more comes back than goes in. */
function build(site: Site): Built {
  const me = site.id('loop');
  const { draw } = site;
  const retry: NetNode = {
    kind: 'patience',
    timeout: site.sick ? site.ahead + site.ticks(1) : site.usual + site.ticks(24),
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
  stream: site =>
    site.sick === 'runaway' && site.make !== 'echo'
      ? { shocks: [{ at: shockAt(site), count: 26, length: site.ticks(4) }] }
      : {},
  peak: PEAK,
  slack: () => 12,
  horizon: 120,
  travel: 1.2,
};
