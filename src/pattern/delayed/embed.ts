import type { Built, Embedding, Part, Site } from '../embed/types.ts';

/** A station whose crew is set by its queue; sick, by a queue of long ago. */
function build(site: Site): Built {
  const [place, corrector] = [site.id('place'), site.id('corrector')];
  return {
    nodes: {
      [place]: {
        kind: 'station',
        servers: 5,
        service: site.work(site.sick ? 4.25 : 2.8 / site.peak),
        ...(site.sick ? { initial: 8 } : {}),
        to: site.via(site.next),
      },
      [corrector]: {
        kind: 'controller',
        sense: { of: place, measure: 'queue' },
        act: { on: place, knob: 'servers' },
        law: 'proportional',
        gain: site.sick ? 2 : 0.4,
        target: site.sick ? 3 : 1,
        base: site.sick ? 4.4 : 5,
        bounds: site.sick ? [1, 14] : [4, 7],
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

const roster: Part = { id: 'roster', slots: { place: 1, corrector: 1 }, build };

export const embed: Embedding = {
  part: roster,
  around: { feeder: 'before', follower: 'after', out: 'sink' },
  stream: site =>
    site.sick === 'delayed'
      ? {
          profile: [
            { at: 0, factor: 0.8 },
            { at: site.ticks(9), factor: 1.25 },
          ],
        }
      : {},
  peak: 1.25,
  slack: () => 8,
};
