/**
 * Every number of the rules, in points. A perfect player (right marks soon after the onset, a right call after the
 * first, the best fix, the right alignment) has about 1,250; 417 is a third of that, which no strategy that only looks
 * at queues, or at nothing, may expect.
 */
export const TUNING = {
  spot: {
    /** A right mark no later than the onset of the symptom: before it there is nothing to see, so nothing to gain. */
    full: 150,
    /** At par, the tick at which a good player has all three: most of it, for a sound answer is worth most of a quick one. */
    par: 100,
    /** From `late` pars on: it was found after all. Above zero, so that finding never costs. */
    late: 50,
    /** How many pars are "late". */
    lateAfter: 3,
  },
  /**
   * A wrong mark. Dearer than what a late right one earns: trying one place after the other until it is right loses
   * points with the second try, and a scene has four to eight places to try.
   */
  wrong: 125,
  /**
   * A right call, by the number of marks before it, if it comes at the onset: the dearest thing in the game, because to
   * see the structure in one costume and know it in the other two is what is being learnt. It falls to `parShare` at
   * par and to `lateShare` at `spot.lateAfter` pars.
   */
  call: { bonus: [480, 400, 240], parShare: 0.75, lateShare: 0.25 },
  /**
   * A wrong call costs `wrongShare` of the full bonus for that number of marks, whenever it is made: at least what it
   * could have earned, so that one in four, or one in two, loses.
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
   * Stars. One is above what luck brings; two need sound work in reasonable time; three need a right call, because all
   * the rest together is worth 900.
   */
  stars: [420, 720, 960],
} as const;
