import type { Embedding } from '../embed/types.ts';

/** The source itself: sick, everyone comes at once; innocent, a small part of the stream comes in rushes. */
export const embed: Embedding = {
  part: null,
  around: { crowd: 'source', gate: 'after', server: 'after', follower: 'after', out: 'sink' },
  always: true,
  stream: site => {
    const size = site.draw.whole('size', 26, 30);
    return site.sick === 'herd'
      ? {
          bursts: {
            size,
            period: site.ticks(size),
            width: site.ticks(1.5),
            phase: site.ticks(1),
          },
        }
      : { wave: { period: site.ticks(24), share: 0.12, width: site.ticks(4) } };
  },
  peak: 1.5,
  slack: () => 3.5,
};
