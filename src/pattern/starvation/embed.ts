import { type Built, COMMON, type Embedding, type Part, RARE, type Site } from '../embed/types.ts';

/** A place where the urgent go first; sick, they are so much work that the others' turn never comes. */
function build(site: Site): Built {
  const { draw } = site;
  const desk = site.id('desk');
  const urgent = site.sick
    ? (2 * draw.between('urgent', 1.23, 1.29)) / site.rare
    : draw.between('light', 0.3, 0.5) / site.rare / site.peak;
  const plain = site.sick ? (2 * draw.between('plain', 0.42, 0.45)) / (1 - site.rare) : 0.7 / site.peak;
  return {
    nodes: {
      [desk]: {
        kind: 'station',
        servers: 2,
        service: { [RARE]: site.work(urgent), [COMMON]: site.work(plain) },
        queue: 200,
        full: 'reject',
        discipline: 'priority',
        priority: [RARE, COMMON],
        ...(site.sick
          ? { initial: { [COMMON]: 4, [RARE]: 3 + Math.floor((2.24 * site.lead) / site.gap / urgent) } }
          : {}),
        to: site.via(site.next),
      },
    },
    entry: desk,
    slots: { [desk]: ['desk', 0] },
    first: [desk],
    last: [desk],
    roles: site.sick ? { judge: [desk] } : {},
  };
}

const desk: Part = { id: 'desk', slots: { desk: 1 }, build };

export const embed: Embedding = {
  part: desk,
  around: { urgent: 'source', starved: 'before', out: 'after' },
  peak: 1.6,
  rare: 0.26,
  slack: () => 31,
};
