import type { Built, Embedding, Part, Site } from '../embed/types.ts';

/** Collects some and lets them go together; sick, so many that the floor behind it idles and drowns by turns. */
function build(site: Site): Built {
  const me = site.id('batch');
  const size = site.sick ? site.draw.whole('size', 22, 26) : site.draw.whole('few', 4, 5);
  return {
    nodes: { [me]: { kind: 'batch', size, to: site.via(site.next) } },
    entry: me,
    slots: { [me]: ['batch', 0] },
    first: [me],
    last: [me],
    roles: site.sick ? { batcher: [me] } : {},
  };
}

const batch: Part = { id: 'batch', slots: { batch: 1 }, build };

export const embed: Embedding = {
  part: batch,
  around: { feeder: 'before', flooded: 'after', follower: 'after', out: 'sink' },
  // What stands behind has to take a whole load at a time: its rush is twice the mean.
  peak: 2,
  // A load of 24 waits 24 gaps for its last token; the sound four make up three of them.
  slack: () => 16.5,
};
