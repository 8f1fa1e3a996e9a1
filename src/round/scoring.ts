import type { Ticks } from '../sim/network.ts';
import { TUNING } from './tuning.ts';
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
  return ramp(tick, par, atPar, par * TUNING.spot.lateAfter, late);
}

/** Points of a right mark at a tick, before any wrong ones are taken off. */
export function spotPoints(setup: RoundSetup, tick: Ticks): number {
  return Math.round(fall(setup, tick, TUNING.spot.full, TUNING.spot.par, TUNING.spot.late));
}

function fullBonus(marksBefore: number): number {
  return TUNING.call.bonus[marksBefore as 0 | 1 | 2] ?? 0;
}

/** Bonus of a right call; 0 before the onset, because then it can only have been a guess. */
export function callBonus(setup: RoundSetup, tick: Ticks, marksBefore: number): number {
  if (tick < setup.onset) return 0;
  const full = fullBonus(marksBefore);
  return Math.round(fall(setup, tick, full, full * TUNING.call.parShare, full * TUNING.call.lateShare));
}

/** What a wrong call costs: the same at every tick, so that waiting with a guess is never better than guessing now. */
export function callCost(marksBefore: number): number {
  return Math.round(fullBonus(marksBefore) * TUNING.wrongCall);
}

/** True while the bonus of a right call can still be paid: no scene that was open at the call has a wrong mark. */
export function bonusStands(state: RoundState): boolean {
  const { call } = state;
  return call?.right === true && call.open.every(i => state.scenes[i]?.wrong.length === 0);
}

function callPoints(setup: RoundSetup, state: RoundState): number {
  const { call } = state;
  if (!call) return 0;
  if (!call.right) return -callCost(call.marksBefore);
  const complete = state.scenes.every(s => s.found !== null);
  return complete && bonusStands(state) ? callBonus(setup, call.tick, call.marksBefore) : 0;
}

function namePoints(state: RoundState): number {
  if (state.call?.right) return TUNING.name;
  if (!state.named?.right) return 0;
  return state.call ? TUNING.nameAfterWrongCall : TUNING.name;
}

function starsFor(total: number): 0 | 1 | 2 | 3 {
  const [one, two, three] = TUNING.stars;
  if (total >= three) return 3;
  if (total >= two) return 2;
  return total >= one ? 1 : 0;
}

/** Points of a state with their parts, all whole numbers. Costs are negative. Of an unfinished round: so far, no stars. */
export function scoreState(setup: RoundSetup, state: RoundState): ScoreParts {
  const spots = state.scenes.map(s => (s.found === null ? 0 : spotPoints(setup, s.foundAt)));
  const wrongMarks = state.scenes.reduce((n, s) => n + s.wrong.length, 0);
  const wrong = wrongMarks === 0 ? 0 : -wrongMarks * TUNING.wrong;
  const name = namePoints(state);
  const call = callPoints(setup, state);
  const worth = state.fixed === null ? 0 : (setup.fixes[state.fixed]?.worth ?? 0);
  const fix = Math.round(TUNING.fix * Math.min(1, Math.max(0, worth)));
  const align = state.aligned?.right ? TUNING.align : 0;
  const total = spots.reduce((a, b) => a + b, 0) + wrong + name + call + fix + align;
  return {
    spots,
    wrong,
    name,
    call,
    fix,
    align,
    total,
    stars: state.phase === 'done' ? starsFor(total) : 0,
  };
}
