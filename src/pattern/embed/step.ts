import { EARLY, moreOf, pileOf } from './pile.ts';
import type { Ticks } from '../../sim/network.ts';
import type { Built, Part, Site } from './types.ts';

const SERVERS = [1, 1, 2, 3];
/** Waiting places before the constraint, and before every other step that has a limit: it blocks, so that the line
 * reaches back upstream. */
const PLACES = 8;
const LIMITED = 0.4;
/**
 * A plain step: one or more people at one kind of work. Sick, it is the constraint: 1.3 to 1.4 times as much work comes as it
 * can do. `steady` is the innocent that fools people: a long line that was there before and does not grow.
 */
export function buildStep(
  site: Site,
  steady: boolean,
  outage?: { at: Ticks; length: Ticks },
): Built {
  const { draw } = site;
  const me = site.id('step');
  const sick = site.sick !== null;
  const servers = sick ? draw.pick('servers', [1, 1, 2]) : draw.pick('servers', SERVERS);
  const load = sick
    ? (draw.between('load', 1.36, 1.42) - 0.04 * site.hard) / moreOf(site)
    : steady
      ? 0.9 / site.peak
      : (draw.between('load', 0.45, 0.6) + 0.1 * site.hard) / site.peak;
  const limited = sick || (!steady && draw.unit('limited') < LIMITED);
  return {
    nodes: {
      [me]: {
        kind: 'station',
        servers,
        service: site.work(servers * load),
        ...(limited && !outage ? { queue: PLACES } : {}),
        ...(outage ? { outages: [outage] } : {}),
        ...(sick
          ? { initial: pileOf(site, load, draw.whole('initial', 4, 6)) }
          : steady && site.lead < site.ticks(EARLY)
            ? { initial: pileOf(site, load, draw.whole('initial', 5, 7)) }
            : {}),
        to: site.via(site.next),
      },
    },
    entry: me,
    slots: { [me]: ['step', 0] },
    first: [me],
    last: [me],
    roles: sick ? { constraint: [me], queue: [me] } : {},
  };
}

/** The part that every host has. */
export const step: Part = { id: 'step', slots: { step: 1 }, build: site => buildStep(site, false) };
