import type { NetNode } from '../../sim/network.ts';
import type { Built, Embedding, Part, Site } from '../embed/types.ts';

/** A busy start, all on time, before what sets the storm off: factor of the rate. */
const BUSY = 2;
/** What stands before the loop has time to spare: for the busy start, or for the copies that come round again. */
const peak = (make: string | undefined): number => (make === 'echo' ? 3 : BUSY);
/** How much longer than usual an answer may take, in gaps. */
const PATIENCE = 4;
/** So many gaps pass until the symptom is seen. In it: the way to the sink, the calm before, the time-out. */
const SEEN = 32;
/** More than can be answered in time: a place among them is worth nothing. */
const PLACES = 80;

/** A line that stood there before keeps the first ones waiting for so many gaps. */
const PER_LINE = 2.5;
/** Copies alive at most: what they make of it still fits a screen. */
const COPIES = 80;

/** How long all goes well: as long as the way there and the answer leave time for. */
function calm(site: Site): number {
  const spare = SEEN - PATIENCE - 2 - Math.ceil(site.usual / site.ticks(1));
  return Math.max(6, Math.min(8, spare));
}

/** Sends again what has not arrived (`retry`), or sends copies round again (`echo`); sick, more comes back than goes in. */
function build(site: Site): Built {
  const me = site.id('loop');
  const { draw } = site;
  const retry: NetNode = {
    kind: 'patience',
    timeout: site.sick ? site.ahead + site.ticks(PATIENCE) : site.usual + site.ticks(24),
    retries: site.sick ? draw.whole('retries', 5, 6) : 1,
    to: site.via(site.next),
  };
  const echo: NetNode = {
    kind: 'gain',
    factor: site.sick ? draw.between('gain', 1.3, 1.4) : draw.between('low', 0.04, 0.07),
    copies: { to: site.back, delay: site.ticks(site.sick ? 7 : 3) },
    limit: COPIES,
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
  swell: (sick, make) => (sick ? (make === 'echo' ? 0.9 : 0.95) / peak(make) : make === 'echo' ? 1.08 : 1),
  build,
};

export const embed: Embedding = {
  part: loop,
  around: { demand: 'source', passage: 'before', swamped: 'after', follower: 'after', out: 'sink' },
  stream: site =>
    site.sick === 'runaway' && site.make !== 'echo'
      ? {
          profile: [
            { at: 0, factor: BUSY },
            { at: site.ticks(calm(site)), factor: 1 },
          ],
        }
      : {},
  // The trigger is long gone when the storm it set off still rages.
  strikes: site =>
    site.make === 'echo'
      ? undefined
      : {
          at: site.usual - site.ahead + site.ticks(calm(site) + PER_LINE * site.lines),
          length: site.ticks(16),
          places: PLACES,
        },
  peak,
  slack: () => 12,
  horizon: 85,
  travel: 0.8,
};
