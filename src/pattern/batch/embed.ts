import type { Built, Embedding, Part, Site } from '../embed/types.ts';

/** Collects some and lets them go together; sick, so many that the floor behind it idles and drowns by turns. */
function build(site: Site): Built {
  const me = site.id('batch');
  // What a line that stood before it lets go makes the first load up: the second comes when it can be told by what is late.
  const size = site.sick ? site.draw.whole('size', 18, 20) + (site.lines > 0 ? 5 : 0) : 3;
  return {
    nodes: { [me]: { kind: 'batch', size, to: site.via(site.next) } },
    entry: me,
    slots: { [me]: ['batch', 0] },
    first: [me],
    last: [me],
    roles: site.sick ? { batcher: [me] } : {},
  };
}

const batch: Part = {
  id: 'batch',
  slots: { batch: 1 },
  // What stands behind has to take a whole load at a time.
  swell: sick => (sick ? 1.15 : 1),
  // The first load is to leave within ten seconds.
  place: () => 'early',
  build,
};

export const embed: Embedding = {
  part: batch,
  around: { feeder: 'before', flooded: 'after', follower: 'after', out: 'sink' },
  // The first of a load of 20 waits for 20 gaps, the last for those before it: between the two lies the deadline.
  peak: 2,
  slack: () => 10,
};
