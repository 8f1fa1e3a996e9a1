import { EARLY, moreOf, pileOf } from './pile.ts';
import type { Built, Part, Site, Strike } from './types.ts';

const SERVERS = [1, 1, 2, 3];
/** Waiting places before the constraint, and before every other step that has a limit: it blocks, so that the line
 * reaches back upstream. */
const PLACES = 12;
const LIMITED = 0.4;
/** What a plain step has to do with a loop nearby. */
interface Standing {
  strike?: Strike | undefined;
  /** Tokens may come back to it. */
  sentBackTo?: boolean;
  /** It stands next behind a sick loop. */
  swamped?: boolean;
}

/**
 * A plain step: one or more people at one kind of work. Sick, it is the constraint: 1.3 to 1.4 times as much work comes as it
 * can do. `steady` is the innocent that fools people: a long line that was there before and does not grow.
 */
export function buildStep(site: Site, steady: boolean, place: Standing = {}): Built {
  const { draw } = site;
  const { strike, sentBackTo, swamped } = place;
  const me = site.id('step');
  const sick = site.sick !== null;
  // With one server, one more would be twice as much: too good a fix where a loop is to blame.
  const drawn = sick ? draw.pick('servers', [1, 1, 2]) : draw.pick('servers', SERVERS);
  const servers = swamped ? Math.max(2, drawn) : drawn;
  const load = sick
    ? (site.dose * (draw.between('load', 1.34, 1.4) - 0.04 * site.hard)) / moreOf(site)
    : steady
      ? 0.9 / site.peak
      : (draw.between('load', 0.45, 0.6) + 0.1 * site.hard) / site.peak;
  // A way back into a place that blocks would stand still for good.
  const limited = sick || (!sentBackTo && !steady && draw.unit('limited') < LIMITED);
  return {
    nodes: {
      [me]: {
        kind: 'station',
        servers,
        service: site.work(servers * load),
        ...(limited && !strike ? { queue: PLACES } : {}),
        ...(strike
          ? {
              ...(strike.length > 0 ? { outages: [{ at: strike.at, length: strike.length }] } : {}),
              queue: strike.places,
              full: 'reject' as const,
            }
          : {}),
        ...(sick
          ? { initial: pileOf(site, load, draw.whole('initial', 5, 8)) }
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
