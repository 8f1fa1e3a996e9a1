import { type Built, COMMON, type Embedding, type Part, RARE, type Site } from '../embed/types.ts';

/**
 * One line for two kinds. Sick, the rare kind's target is shut for long whiles: its few stand at the head of the line, and
 * behind them stand those whose own target is free. Neither target is short of hands, so more of them is no cure.
 */
function build(site: Site): Built {
  const { draw } = site;
  const [line, slow, free] = [site.id('line'), site.id('slow'), site.id('free')];
  const servers = 2;
  const load = (draw.between('load', 0.16, 0.2) + 0.04 * site.hard) / (site.sick ? 1 : site.peak);
  // The first while lasts for so long after the stream has come; the second comes when the line is clear again.
  const first = site.lead / site.gap + draw.between('first', 28, 32);
  const outages = site.sick
    ? [
        { at: 0, length: site.ticks(first) },
        { at: site.ticks(first + 32), length: site.ticks(draw.between('second', 38, 44)) },
      ]
    : [{ at: 0, length: site.ticks(4) }];
  return {
    nodes: {
      [line]: {
        kind: 'station',
        service: site.work(0.2),
        ...(site.sick ? { initial: { [RARE]: 1 } } : {}),
        to: { [COMMON]: site.via(free), [RARE]: site.via(slow) },
      },
      [slow]: {
        kind: 'station',
        servers,
        service: site.work((servers * load) / site.rare, 0.3),
        queue: site.sick ? 1 : 4,
        outages,
        ...(site.sick ? { initial: 3 } : {}),
        to: site.via(site.next),
      },
      [free]: {
        kind: 'station',
        service: site.work(site.sick ? 0.45 : 0.6 / site.peak),
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

const lanes: Part = {
  id: 'lanes',
  slots: { line: 1, slow: 1, free: 1 },
  // When the line is clear again, all that stood in it comes at once.
  swell: sick => (sick ? 1.3 : 1),
  build,
};

export const embed: Embedding = {
  part: lanes,
  around: { feeder: 'before', out: 'sink' },
  peak: 1.6,
  rare: 0.16,
  slack: () => 8,
};
