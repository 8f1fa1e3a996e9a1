import { type Bench, median, ROUNDS, seconds, significant } from './line.ts';
import { shippedTruth } from './shipped.ts';

const GOAL = 60;

/** Milliseconds to verify one shipped level, all its scenes and reliefs, on one thread, warm: the mean over the levels. */
export const truthLevel: Bench = async () => {
  const { LEVELS, verifyLevel } = await shippedTruth();
  if (LEVELS.length === 0) throw new Error('no levels to verify');
  const all = () => {
    for (const level of LEVELS) verifyLevel(level);
  };
  all();
  const rounds = Array.from({ length: ROUNDS }, () => (seconds(all) * 1_000) / LEVELS.length);
  const value = median(rounds);
  return [
    {
      name: 'truth.level',
      value: significant(value),
      unit: 'ms',
      ratio: significant(value / GOAL, 3),
      against: `goal of ${GOAL} ms`,
    },
  ];
};
