import { type Built, COMMON, type Embedding, type Part, RARE, type Site } from '../embed/types.ts';

/** Two stations that need the same two things; sick, they take them in opposite orders. The rare kind needs neither. */
function build(site: Site): Built {
  const { draw } = site;
  const [kinds, deal, one, two, pool] = [
    site.id('kinds'),
    site.id('deal'),
    site.id('one'),
    site.id('two'),
    site.id('pool'),
  ];
  // All of the pair's work goes through the one that is taken first once the order is the same: its load is this.
  const load = site.sick
    ? draw.between('load', 0.68, 0.76)
    : draw.between('load', 0.5, 0.6 + 0.1 * site.hard);
  const work = load / (1 - site.rare) / site.peak;
  // One works off a backlog and the other opens a little later: what it finds taken then is what it needs.
  const shut = site.sick ? draw.whole('shut', 4, 8) : draw.whole('shut', 3, 5);
  const backlog = site.sick ? Math.floor(shut / work) + 4 : 2;
  const busy = draw.whole('busy', 0, 1);
  const station = (order: number[], index: number) =>
    ({
      kind: 'station',
      service: site.work(work),
      hold: { pool, order: { _: order } },
      ...(index === busy
        ? { initial: backlog }
        : { initial: site.sick ? 3 : 1, outages: [{ at: 0, length: site.ticks(shut) }] }),
      to: site.via(site.next),
    }) as const;
  const flip = draw.unit('flip') < 0.5;
  const orders = site.sick
    ? [
        [0, 1],
        [1, 0],
      ]
    : flip
      ? [[0], [1]]
      : [[1], [0]];
  return {
    nodes: {
      [kinds]: {
        kind: 'split',
        rule: 'class',
        classes: { [COMMON]: 0, [RARE]: 1 },
        to: [deal, site.via(site.next)],
      },
      [deal]: { kind: 'split', rule: 'robin', to: [site.via(one), site.via(two)] },
      [one]: station(orders[0]!, 0),
      [two]: station(orders[1]!, 1),
      [pool]: { kind: 'pool', permits: [1, 1] },
    },
    entry: kinds,
    slots: { [one]: ['one', 0], [two]: ['two', 0], [pool]: ['pool', 0] },
    first: [one, two],
    last: [one, two],
    roles: site.sick ? { shared: [pool], holder: [one, two] } : {},
  };
}

const pair: Part = { id: 'pair', slots: { one: 1, two: 1, pool: 1 }, build };

export const embed: Embedding = {
  part: pair,
  around: { feeder: 'before', bypass: 'after', out: 'sink' },
  rare: 0.3,
  slack: () => 14,
};
