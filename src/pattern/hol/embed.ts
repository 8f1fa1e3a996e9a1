import { type Built, COMMON, type Embedding, type Part, RARE, type Site } from '../embed/types.ts';

/** One line for two kinds; sick, the rare kind's target takes so long that the line stands. */
function build(site: Site): Built {
  const { draw } = site;
  const [line, slow, free] = [site.id('line'), site.id('slow'), site.id('free')];
  // One more server is no more than half as much again; a sound target takes little longer than the free one.
  const servers = 2;
  const load = site.sick
    ? Number(process.env.E ?? 3.2)
    : draw.between('load', 0.16, 0.2 + 0.04 * site.hard) / site.peak;
  return {
    nodes: {
      [line]: {
        kind: 'station',
        service: site.work(0.2),
        ...(site.sick ? { initial: { [RARE]: 1 + Math.floor((site.lead / site.gap + Number(process.env.J ?? 10)) / ((load / site.rare))), [COMMON]: 6 } } : {}),
        to: { [COMMON]: site.via(free), [RARE]: site.via(slow) },
      },
      [slow]: {
        kind: 'station',
        servers,
        service: site.work((servers * load) / site.rare, 0.3),
        queue: site.sick ? 1 : 4,
        ...(site.sick ? { initial: Number(process.env.I ?? 3) } : {}),
        to: site.via(site.next),
      },
      [free]: {
        kind: 'station',
        service: site.work(0.7 / site.peak),
        queue: site.sick ? 3 : 6,
        to: site.via(site.next),
      },
    },
    entry: line,
    slots: { [line]: ['line', 0], [slow]: ['slow', 0], [free]: ['free', 0] },
    first: [line],
    last: [slow, free],
    roles: site.sick ? { line: [line], slow: [slow], idle: [free] } : {},
  };
}

const lanes: Part = { id: 'lanes', slots: { line: 1, slow: 1, free: 1 }, build };

export const embed: Embedding = {
  part: lanes,
  around: { feeder: 'before', out: 'sink' },
  horizon: Number(process.env.H ?? 180),
  rare: Number(process.env.R ?? 0.2),
  slack: () => Number(process.env.K ?? 16),
};
