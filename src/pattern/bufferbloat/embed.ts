import { type Built, COMMON, type Embedding, type Part, RARE, type Site } from '../embed/types.ts';

/** A place with a line of limited length that turns away what does not fit; sick, the line is so long that all in it is late. */
function build(site: Site): Built {
  const { draw } = site;
  const [lane, buffer, bypass] = [site.id('lane'), site.id('buffer'), site.id('bypass')];
  const share = 1 - site.rare;
  const load = site.sick ? draw.between('over', 1.9, 2.1) : draw.between('load', 0.5, 0.6) / site.peak;
  return {
    nodes: {
      [lane]: {
        kind: 'split',
        rule: 'class',
        classes: { [COMMON]: 0, [RARE]: 1 },
        to: [site.via(buffer), site.via(bypass)],
      },
      [buffer]: {
        kind: 'station',
        servers: 3,
        service: site.work((3 * load) / share),
        queue: 24,
        full: 'reject',
        ...(site.sick ? { initial: 14 } : {}),
        to: site.via(site.next),
      },
      [bypass]: {
        kind: 'station',
        servers: 2,
        service: site.work(1.1 / site.rare / site.peak),
        to: site.via(site.next),
      },
    },
    entry: lane,
    slots: { [buffer]: ['buffer', 0], [bypass]: ['bypass', 0] },
    first: [buffer],
    last: [buffer, bypass],
    roles: site.sick ? { buffer: [buffer], bypass: [bypass] } : {},
  };
}

const buffer: Part = { id: 'buffer', slots: { buffer: 1, bypass: 1 }, build };

export const embed: Embedding = {
  part: buffer,
  around: { feeder: 'before', follower: 'after', out: 'sink' },
  rare: 0.2,
  slack: () => 24,
};
