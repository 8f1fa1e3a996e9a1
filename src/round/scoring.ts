import type { Ticks } from '../sim/network.ts';
import { tauOf } from './predict.ts';
import { bundleKey } from './standard.ts';
import { tuningOf } from './tuning.ts';
import type { RoundSetup, RoundState, ScoreParts } from './types.ts';

/** Straight line through (x0, y0) and (x1, y1), level outside. */
function ramp(x: number, x0: number, y0: number, x1: number, y1: number): number {
  if (x <= x0) return y0;
  if (x >= x1) return y1;
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

/** Falls from `full` at the onset to `atPar` at par, then to `late`; never rises with the tick. */
function fall(setup: RoundSetup, tick: Ticks, full: number, atPar: number, late: number): number {
  const par = Math.max(1, setup.par);
  const onset = Math.min(setup.onset, par);
  if (tick <= par) return ramp(tick, onset, full, par, atPar);
  return ramp(tick, par, atPar, par * tuningOf(setup).spot.lateAfter, late);
}

/** How much more one mark is worth than one of three. */
function perMark(setup: RoundSetup): number {
  return 3 / Math.max(1, setup.scenes.length);
}

/** Points of a right mark at a tick, before any wrong ones are taken off. */
export function spotPoints(setup: RoundSetup, tick: Ticks): number {
  const tuning = tuningOf(setup);
  const own = setup.kind === 'odd' ? tuning.odd : setup.kind === 'two' ? tuning.two : null;
  const { full, par, late } = own ?? tuning.spot;
  return Math.round(fall(setup, tick, full, par, late) * (own ? 1 : perMark(setup)));
}

/** What a wrong mark costs. */
export function wrongCost(setup: RoundSetup): number {
  const tuning = tuningOf(setup);
  if (setup.kind === 'odd') return tuning.odd.wrong;
  if (setup.kind === 'two') return tuning.two.wrong;
  return Math.round(tuning.wrong * perMark(setup));
}

function fullBonus(setup: RoundSetup, marksBefore: number): number {
  const { fewer, call } = tuningOf(setup);
  const share = fewer.call[setup.scenes.length] ?? 1;
  return (call.bonus[marksBefore] ?? 0) * share;
}

/** Bonus of a right call; 0 before the onset, because then it can only have been a guess. */
export function callBonus(setup: RoundSetup, tick: Ticks, marksBefore: number): number {
  if (tick < setup.onset) return 0;
  const full = fullBonus(setup, marksBefore);
  const { parShare, lateShare } = tuningOf(setup).call;
  return Math.round(fall(setup, tick, full, full * parShare, full * lateShare));
}

/** What a wrong call costs: the same at every tick, so that waiting with a guess is never better than guessing now. */
export function callCost(setup: RoundSetup, marksBefore: number): number {
  return Math.round(fullBonus(setup, marksBefore) * tuningOf(setup).wrongCall);
}

/** True while the bonus of a right call can still be paid: no scene that was open at the call has a wrong mark. */
export function bonusStands(state: RoundState): boolean {
  const { call } = state;
  return call?.right === true && call.open.every(i => state.scenes[i]?.wrong.length === 0);
}

function callPoints(setup: RoundSetup, state: RoundState): number {
  const { call } = state;
  if (!call) return 0;
  if (!call.right) return -callCost(setup, call.marksBefore);
  const complete = state.scenes.every(s => s.found !== null);
  return complete && bonusStands(state) ? callBonus(setup, call.tick, call.marksBefore) : 0;
}

function namePoints(setup: RoundSetup, state: RoundState): number {
  const { name, nameAfterWrongCall } = tuningOf(setup);
  if (state.call?.right) return name;
  if (!state.named?.right) return 0;
  return state.call ? nameAfterWrongCall : name;
}

function starsFor(setup: RoundSetup, total: number): 0 | 1 | 2 | 3 {
  const [one, two, three] = tuningOf(setup).stars;
  if (total >= three) return 3;
  if (total >= two) return 2;
  return total >= one ? 1 : 0;
}

/** Share of the best gain that the chosen fix, or what the budget bought, was measured to bring: 0..1. */
export function fixWorth(setup: RoundSetup, state: RoundState): number {
  const worth = state.bundle
    ? setup.budget?.bundles[bundleKey(state.bundle)]?.worth
    : state.fixed === null
      ? 0
      : setup.fixes[state.fixed]?.worth;
  return Math.min(1, Math.max(0, worth ?? 0));
}

/** Most points of the fix: with one scene there is nothing to align, and the fix has those points. */
export function fixPoints(setup: RoundSetup): number {
  const { fix, align } = tuningOf(setup);
  return fix + (setup.scenes.length > 1 ? 0 : align);
}

const NOTHING = { spots: [] as number[], wrong: 0, name: 0, call: 0, fix: 0, align: 0 };
type Parts = Omit<ScoreParts, 'total' | 'stars'>;

function standardParts(setup: RoundSetup, state: RoundState): Parts {
  return {
    spots: state.scenes.map(s => (s.found === null ? 0 : spotPoints(setup, s.foundAt))),
    wrong: cost(
      setup,
      state.scenes.reduce((n, s) => n + s.wrong.length, 0),
    ),
    name: namePoints(setup, state),
    call: callPoints(setup, state),
    fix: Math.round(fixPoints(setup) * fixWorth(setup, state)),
    align: state.aligned?.right ? tuningOf(setup).align : 0,
  };
}

/** What so many wrong marks cost; never −0. */
function cost(setup: RoundSetup, wrong: number): number {
  return wrong === 0 ? 0 : -wrong * wrongCost(setup);
}

function oddParts(setup: RoundSetup, state: RoundState): Parts {
  const { name } = tuningOf(setup).odd;
  const { found, tick, wrong } = state.stranger ?? { found: null, tick: 0, wrong: [] };
  return {
    ...NOTHING,
    spots: [found === null ? 0 : spotPoints(setup, tick)],
    wrong: cost(setup, wrong.length),
    name: state.named?.right ? name : 0,
    other: state.other?.right ? name : 0,
  };
}

function predictParts(setup: RoundSetup, state: RoundState): Parts {
  const { order, sooner, sharePar } = tuningOf(setup).predict;
  const tau = Math.max(0, tauOf(setup, state));
  const tick = state.order?.tick ?? 0;
  const soon = tick < setup.onset ? 0 : fall(setup, tick, sooner, sooner * sharePar, 0);
  return { ...NOTHING, order: Math.round(order * tau), sooner: Math.round(soon * tau) };
}

/** Share of the best that a choice brings; a scene in which nothing helps gives nothing. */
function shareOf(gain: number, best: number): number {
  return best > 0 ? Math.min(1, Math.max(0, gain / best)) : 0;
}

/** What the mended ones were worth, 0..1: the first one alone, and both together. */
export function mendWorth(setup: RoundSetup, state: RoundState): { alone: number; both: number } {
  const [first, second] = state.mended ?? [];
  const pairs = setup.mends?.pairs ?? [];
  if (first === undefined) return { alone: 0, both: 0 };
  const alone = shareOf(pairs[first]?.[first] ?? 0, Math.max(...pairs.map((row, i) => row[i]!)));
  if (second === undefined) return { alone, both: 0 };
  return { alone, both: shareOf(pairs[first]?.[second] ?? 0, Math.max(...pairs.flat())) };
}

/** Whether the first mend was at the fault that comes first, and did something there. */
export function beganRight(setup: RoundSetup, state: RoundState): boolean {
  const first = setup.mends?.offers[state.mended?.[0] ?? -1];
  return first?.on === setup.mends?.lead && mendWorth(setup, state).alone >= tuningOf(setup).two.some;
}

function twoParts(setup: RoundSetup, state: RoundState): Parts {
  const tuning = tuningOf(setup).two;
  const marks = state.scenes[0];
  const { alone, both } = mendWorth(setup, state);
  const at = [marks?.found === null ? undefined : marks?.foundAt, marks?.also?.tick];
  return {
    ...NOTHING,
    spots: at.map(tick => (tick === undefined ? 0 : spotPoints(setup, tick))),
    wrong: cost(setup, marks?.wrong.length ?? 0),
    name: state.named?.right ? tuning.name : 0,
    other: state.other?.right ? tuning.name : 0,
    first: beganRight(setup, state) ? tuning.first : 0,
    fix: Math.round(tuning.alone * alone),
    second: Math.round(tuning.both * both),
  };
}

const PARTS = { standard: standardParts, odd: oddParts, predict: predictParts, two: twoParts };

/** Points of a state with their parts, all whole numbers. Costs are negative. Of an unfinished round: so far, no stars. */
export function scoreState(setup: RoundSetup, state: RoundState): ScoreParts {
  const asked = state.hints?.length ?? 0;
  const hints = asked > 0 ? { hints: -asked * tuningOf(setup).hint } : {};
  const parts = { ...PARTS[setup.kind ?? 'standard'](setup, state), ...hints };
  const { spots, ...single } = parts;
  const total = [...spots, ...Object.values(single)].reduce((a, b) => a + b, 0);
  return { ...parts, total, stars: state.phase === 'done' ? starsFor(setup, total) : 0 };
}
