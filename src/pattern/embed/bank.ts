import type { NetNode } from '../../sim/network.ts';
import { moreOf, pileOf } from './pile.ts';
import type { Built, Part, Site } from './types.ts';

const DOORS = [0, 1, 2] as const;
const SMALL = 2;
/** Practice that changes nothing: every door has some, or it would tell which of the two patterns it is. */
const NO_MATTER = { slow: 1, tau: 1000, step: 0.02, initial: 1 } as const;

/** One door has the practice and gets nearly all: 2.3 times what it can do. The same work dealt equally is 0.9 each. */
function winner(site: Site, odd: boolean): NetNode {
  return {
    kind: 'station',
    servers: SMALL,
    service: site.work(site.draw.between('work', 5.35, 5.5) / moreOf(site)),
    // Practice comes and goes so slowly that the gap stays for the episode.
    warmup: { slow: 1.25, tau: site.ticks(400), step: 0.02, initial: odd ? 0.9 : 0.4 },
    // What the full one turns away is late anyway: the line stays on the screen, and health as it is.
    trip: { queue: 30, out: site.ticks(20), mode: 'reject' },
    ...(odd ? { initial: pileOf(site, 2.7, 2) } : {}),
    to: site.via(site.next),
  };
}

/** What is in a door at most when it has not tripped: two at work, six waiting. */
const BRIM = 8;

/**
 * Load 0.92, so even that no line forms by chance. The odd one is out, and the two that are left get 1.4 times what they can do:
 * the second falls, and the third, with all the load, soon after. Whoever comes back alone comes back to all of it, and falls;
 * two that come back together last for some 40 gaps. So the odd one is back when the others are out, and out when they are back:
 * three at once would heal. For the first to fall within ten gaps of the stream, a line stands there from the start.
 */
function domino(site: Site, odd: boolean, next: boolean): NetNode {
  const { draw } = site;
  const work = draw.between('work', 5.4, 5.6) / moreOf(site);
  const down = site.ticks(draw.between('down', 2, 4));
  const left = next ? 6 - Math.min(1, site.lines) : 4;
  // A line that stands before it sends at once, and nothing is worked off until the stream comes.
  const before = site.lines > 0 ? 0 : Math.round(site.lead / site.ticks(work / SMALL));
  return {
    kind: 'station',
    servers: SMALL,
    service: site.ticks(work),
    warmup: NO_MATTER,
    trip: { queue: BRIM - SMALL, out: site.ticks(80) },
    ...(odd
      ? { outages: [{ at: down, length: site.lead + site.ticks(66) - down }] }
      : { initial: Math.min(BRIM, left + before) }),
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
  const door = (i: number): NetNode => {
    if (sick === 'success') return winner(site, i === odd);
    if (sick === 'cascade') return domino(site, i === odd, i === (odd + 1) % DOORS.length);
    const load = draw.between('load', 0.45, 0.52) + 0.08 * site.hard;
    return {
      kind: 'station',
      servers: SMALL,
      service: site.work((3 * SMALL * load) / site.peak, 0.2),
      warmup: NO_MATTER,
      trip: { queue: 40, out: site.ticks(80) },
      to: site.via(site.next),
    };
  };
  return {
    nodes: {
      [sharer]: {
        kind: 'split',
        ...(sick === 'success' ? { rule: 'sticky', power: 3 } : { rule: 'robin' }),
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
export const bank: Part = { id: 'bank', slots: { sharer: 1, door: 3 }, place: () => 'early', build };
