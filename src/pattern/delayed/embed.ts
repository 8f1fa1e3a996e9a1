import type { Built, Embedding, Part, Site } from '../embed/types.ts';

/** A station whose crew is set by its queue; sick, by a queue of long ago. */
function build(site: Site): Built {
  const [place, corrector] = [site.id('place'), site.id('corrector')];
  return {
    nodes: {
      [place]: {
        kind: 'station',
        servers: site.sick ? 3 : 5,
        service: site.work(site.sick ? 3.4 : 2.8 / site.peak),
        to: site.via(site.next),
      },
      [corrector]: {
        kind: 'controller',
        sense: { of: place, measure: 'queue' },
        act: { on: place, knob: 'servers' },
        law: 'proportional',
        gain: site.sick ? 0.9 : 0.4,
        target: site.sick ? 0.8 : 1,
        base: site.sick ? 1 : 5,
        bounds: site.sick ? [0, 7] : [4, 7],
        lag: site.ticks(site.sick ? 15 : 2),
        period: site.ticks(1.25),
      },
    },
    entry: place,
    slots: { [place]: ['place', 0], [corrector]: ['corrector', 0] },
    first: [place],
    last: [place],
    roles: site.sick ? { swinging: [place], corrector: [corrector] } : {},
  };
}

const roster: Part = {
  id: 'roster',
  slots: { place: 1, corrector: 1 },
  // Near the source: what earlier lines let go would be its first swing, and no news of the lag.
  place: () => 'early',
  calmBefore: true,
  // It lets go what it held back as fast as seven can.
  swell: sick => (sick ? 1.65 : 1),
  build,
};

export const embed: Embedding = {
  part: roster,
  around: { feeder: 'before', follower: 'after', out: 'sink' },
  stream: site =>
    site.sick === 'delayed'
      ? {
          profile: [{ at: 0, factor: 1.25 }],
        }
      : {},
  peak: 1.25,
  slack: () => 7,
  travel: 1,
};
