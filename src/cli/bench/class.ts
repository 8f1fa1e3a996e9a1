import type { Assignment, Entry, HandIn } from '../../format/class/types.ts';
import { seedFor } from '../../format/class/variant.ts';
import { replayOf } from '../../format/verify.ts';
import { makeLevel } from '../../level/campaign/make.ts';
import { score } from '../../round/index.ts';
import { buildSetup } from '../../round/setup.ts';
import type { RoundInput } from '../../round/types.ts';

/** Six levels of three ribbons each. */
const ITEMS = [
  'monday-first-light',
  'a-key-and-a-locker',
  'the-tour',
  'somebody-elses-desk',
  'first-pay-day',
  'friday-twenty-to-six',
];

export const CLASS: Assignment = {
  id: 'bench000',
  title: 'Six levels',
  note: '',
  items: ITEMS,
  variants: 'one',
  attempts: 0,
  limit: 0,
  hints: true,
  due: null,
};

/**
 * So many students' hand-ins of all six levels, each played to its end through the real rules on the real runs. One plan a level: a
 * student is so many ticks later than the one before, and every third errs once, so that no two hand-ins are the same.
 */
export function handIns(students: number): HandIn[] {
  const plans = ITEMS.map((id, item) => {
    const { level, truth } = makeLevel(id);
    const setup = buildSetup(level, truth, seedFor(CLASS, item, '', 1));
    const { level: _, ...document } = replayOf(level, setup, []);
    return { level, setup, document };
  });
  const entry = (student: number, item: number): Entry => {
    const { level, setup, document } = plans[item]!;
    const inputs: RoundInput[] = [];
    let tick = Math.ceil(setup.onset) + 1_000 + 37 * student;
    setup.scenes.forEach(({ culprits, markable }, scene) => {
      const tempting = markable.find(element => !culprits.includes(element));
      if (tempting && scene === 0 && student % 3 === 0)
        inputs.push({ kind: 'mark', tick, scene, element: tempting });
      tick += 1_900;
      inputs.push({ kind: 'mark', tick, scene, element: culprits[0]! });
    });
    tick += 2_000;
    inputs.push({ kind: 'name', tick, pattern: level.pattern }, { kind: 'fix', tick, option: student % 4 });
    if (setup.scenes.length > 1) inputs.push({ kind: 'align', tick, option: setup.align.answer });
    const { total, stars } = score(setup, inputs);
    return {
      item,
      attempt: 1,
      draw: 0,
      points: total,
      stars,
      at: 29_000_000,
      replay: { ...document, inputs },
    };
  };
  return Array.from({ length: students }, (_, student) => ({
    assignment: CLASS.id,
    name: `Student ${student + 1}`,
    begun: ITEMS.map(() => 1),
    done: ITEMS.map(() => 1),
    entries: ITEMS.map((_, item) => entry(student, item)),
  }));
}
