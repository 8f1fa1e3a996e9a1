import type { NetNode } from '../../sim/network.ts';
import { pileOf } from './pile.ts';
import type { Built, Part, Site } from './types.ts';

const DOORS = [0, 1, 2] as const;
/** Of the three doors one may be twice as large as the others and get twice as much. */
const LARGE = 4;
const SMALL = 2;

/** One door has the practice and gets nearly all: 2.2 times what it can do. The same work dealt equally is 0.93 each. */
function winner(site: Site, odd: boolean): NetNode {
  return {
    kind: 'station',
    servers: SMALL,
    service: site.work(site.draw.between('work', 5.4, 5.6) / site.peak),
    // Practice comes and goes so slowly that the gap stays for the episode.
    warmup: { slow: 1.3, tau: site.ticks(400), step: 0.02, initial: odd ? 0.9 : 0.4 },
    // What the full one turns away is late anyway: the line stays on the screen, and health as it is.
    trip: { queue: 30, out: site.ticks(20), mode: 'reject' },
    ...(odd ? { initial: pileOf(site, 2.5, 2) } : {}),
    to: site.via(site.next),
  };
}

/**
 * Load 0.93, so fixed that no line forms by chance. Without the large one the small ones get 1.9 times what they can do; when
 * they have tripped the large one comes back to all the load, and trips too.
 */
function domino(site: Site, odd: boolean): NetNode {
  const { draw } = site;
  const work = draw.between('work', 7.3, 7.5) / site.peak;
  const down = site.ticks(draw.between('down', 2, 4));
  return {
    kind: 'station',
    servers: odd ? LARGE : SMALL,
    service: site.ticks(work),
    trip: { queue: odd ? 8 : 4, out: site.ticks(80) },
    ...(odd
      ? { outages: [{ at: down, length: site.lead + site.ticks(40) - down }] }
      : { initial: pileOf(site, work / SMALL, 2) }),
    to: site.via(site.next),
  };
}

/**
 * One place deals work out to three doors that drop out for a while when swamped. Sick with success, it deals by practice and
 * the others get too little to gain any; sick with cascade, it hands a fallen door's load to the rest.
 */
function build(site: Site): Built {
  const { draw, sick } = site;
  const sharer = site.id('sharer');
  const ids = DOORS.map(i => site.id('door', i));
  const odd = draw.whole('odd', 0, 2);
  const uneven = sick === 'cascade' || (sick === null && draw.unit('uneven') < 0.5);
  const door = (i: number): NetNode => {
    if (sick === 'success') return winner(site, i === odd);
    if (sick === 'cascade') return domino(site, i === odd);
    const load = draw.between('load', 0.45, 0.52) + 0.08 * site.hard;
    return {
      kind: 'station',
      servers: uneven && i === odd ? LARGE : SMALL,
      service: site.work(((uneven ? 8 : 6) * load) / site.peak, 0.2),
      trip: { queue: 40, out: site.ticks(80) },
      to: site.via(site.next),
    };
  };
  return {
    nodes: {
      [sharer]: {
        kind: 'split',
        ...(sick === 'success'
          ? { rule: 'sticky', power: 3 }
          : uneven
            ? { rule: 'weights', weights: DOORS.map(i => (i === odd ? 2 : 1)) }
            : { rule: 'robin' }),
        to: ids.map(site.via),
      },
      ...Object.fromEntries(DOORS.map(i => [ids[i], door(i)])),
    },
    entry: sharer,
    slots: {
      [sharer]: ['sharer', 0],
      ...Object.fromEntries(DOORS.map(i => [ids[i], ['door', i] as [string, number]])),
    },
    first: [sharer],
    last: ids,
    roles:
      sick === 'success'
        ? { chooser: [sharer], favourite: [ids[odd]!], neglected: ids.filter((_, i) => i !== odd) }
        : sick === 'cascade'
          ? { sharer: [sharer], first: [ids[odd]!], next: ids.filter((_, i) => i !== odd) }
          : {},
  };
}

/** A sharer and its doors: two patterns live in it, and nobody sees which by looking at the parts. */
export const bank: Part = { id: 'bank', slots: { sharer: 1, door: 3 }, build };
