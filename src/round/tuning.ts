import type { Lane } from './types.ts';

/** The numbers of a lane; what each means is said where the timed lane has it. */
export interface Tuning {
  spot: { full: number; par: number; late: number; lateAfter: number };
  wrong: number;
  call: { bonus: readonly [number, number, number]; parShare: number; lateShare: number };
  wrongCall: number;
  name: number;
  nameAfterWrongCall: number;
  fix: number;
  align: number;
  fewer: { call: readonly [number, number, number, number] };
  odd: { full: number; par: number; late: number; wrong: number; name: number };
  predict: { order: number; sooner: number; sharePar: number };
  two: {
    full: number;
    par: number;
    late: number;
    wrong: number;
    name: number;
    first: number;
    some: number;
    alone: number;
    both: number;
  };
  stars: readonly [number, number, number];
  hint: number;
}

/**
 * Every number of the rules, in points. A perfect player (right marks soon after the onset, a right call after the
 * first, the best fix, the right alignment) has about 1,230; a third of that is what no strategy that looks only at
 * queues, at busy-ness, at kinds of parts or at nothing may expect (tests/round/strategies.test.ts plays them).
 */
export const TUNING: Tuning = {
  spot: {
    /** A right mark no later than the onset of the symptom: before it there is nothing to see, so nothing to gain. */
    full: 120,
    /** At par, the tick at which a good player has all three: a sound answer is worth most of a quick one. */
    par: 80,
    /** From `lateAfter` pars on: it was found after all. Above zero, so that finding never costs. */
    late: 40,
    /** How many pars are late. */
    lateAfter: 3,
  },
  /**
   * A wrong mark. With four to eight places in a scene, trying one after the other until it is right takes two wrong
   * marks or more: that has to cost more than all three marks bring.
   */
  wrong: 100,
  /**
   * A right call, by the number of marks before it, if it comes at the onset: the dearest thing in the game, because to
   * see the structure in one costume and know it in the other two is what is being learnt. It falls to `parShare` at
   * par and to `lateShare` at `spot.lateAfter` pars.
   */
  call: { bonus: [520, 450, 280], parShare: 0.75, lateShare: 0.25 },
  /**
   * A wrong call costs this times the full bonus for that number of marks, whenever it is made: at least what it could
   * have earned, so that whoever is right one time in two, or less, loses.
   */
  wrongCall: 1,
  /** The right pattern in the name phase, or by a right call. */
  name: 150,
  /** The same after a wrong call: one of four choices is known to be wrong by then, so the answer says less. */
  nameAfterWrongCall: 50,
  /** The fix earns this times the measured share of the best available gain. */
  fix: 200,
  align: 100,
  /**
   * With fewer than three ribbons each mark, right or wrong, is worth that much more, so that the marks weigh as much
   * as ever against the rest; a call says less, because there are fewer costumes to know it in; and where there is no
   * second scene to align, the fix carries those points.
   */
  fewer: { call: [0, 0.65, 0.85, 1] },
  /**
   * Odd one out. Elimination finds the stranger of three after one wrong mark on average, so a wrong mark takes nearly
   * what the right one brings: whoever guesses has the names left to guess at.
   */
  odd: { full: 600, par: 450, late: 250, wrong: 450, name: 275 },
  /**
   * Predict: τ times this, nothing for an order that is no better than chance. A random order expects a fifth of it.
   * The speed bonus is small, because thinking is the point, and it needs the symptom to have shown.
   */
  predict: { order: 1_000, sooner: 150, sharePar: 0.6 },
  /**
   * Two at once: two marks, two names, the right one first, what the first relief brings alone and what both bring.
   * Each wrong mark costs nearly a right one. The right one first has to be eased by `some` of what it could be: the
   * right place with a remedy that does nothing is no beginning.
   */
  two: { full: 180, par: 120, late: 60, wrong: 150, name: 120, first: 200, some: 0.2, alone: 120, both: 200 },
  /**
   * Stars. One is about a third of a perfect score, above what luck brings; two is sound work in reasonable time with a
   * wrong mark at most; three need a right call, because all the rest together is worth 810.
   */
  stars: [400, 640, 900],
  /** A hint names a place to look: dearer than looking for oneself, cheaper than a wrong mark. */
  hint: 60,
};

/**
 * The untimed lane: the same rules with the clock left out, to a hundred. Three stars need a right call here too; without one
 * there are 80.
 */
export const UNTIMED: Tuning = {
  spot: { full: 14, par: 14, late: 14, lateAfter: 3 },
  wrong: 13,
  call: { bonus: [20, 17, 10], parShare: 1, lateShare: 1 },
  wrongCall: 1,
  name: 14,
  nameAfterWrongCall: 5,
  fix: 16,
  align: 8,
  fewer: TUNING.fewer,
  odd: { full: 50, par: 50, late: 50, wrong: 38, name: 25 },
  predict: { order: 100, sooner: 0, sharePar: 1 },
  two: { full: 14, par: 14, late: 14, wrong: 12, name: 10, first: 16, some: 0.2, alone: 12, both: 24 },
  stars: [35, 62, 84],
  hint: 6,
};

/** The numbers of the lane that a round is played in. */
export function tuningOf({ lane }: { lane?: Lane }): Tuning {
  return lane === 'untimed' ? UNTIMED : TUNING;
}
