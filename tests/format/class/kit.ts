import type { Assignment, Entry, HandIn } from '../../../src/format/class/types.ts';
import { levelFor, seedFor } from '../../../src/format/class/variant.ts';
import { replayOf } from '../../../src/format/verify.ts';
import { type Made, makeLevel } from '../../../src/level/campaign/make.ts';
import { variantOfId } from '../../../src/level/campaign/variant.ts';
import { score } from '../../../src/round/index.ts';
import { buildSetup } from '../../../src/round/setup.ts';
import type { RoundInput } from '../../../src/round/types.ts';

const made = new Map<string, Made>();

/** Levels made once for all tests of a file. */
export function make(id: string): Made {
  const found = made.get(id) ?? makeLevel(id);
  made.set(id, found);
  return found;
}

export const ASSIGNMENT: Assignment = {
  id: 'abcd1234',
  title: 'Bottlenecks and loops',
  note: 'Half an hour, on your own.',
  items: ['friday-twenty-to-six', 'the-tour'],
  variants: 'one',
  attempts: 2,
  limit: 0,
  hints: true,
  due: 29_000_000,
};

interface Play {
  item?: number;
  attempt?: number;
  /** Wrong marks before the right one, in the first scene. */
  wrong?: number;
  /** Ticks later than the quickest. */
  slow?: number;
}

/** One item played to its end by a player who knows the answers, and errs as told. */
export function entry(
  a: Assignment,
  name: string,
  { item = 0, attempt = 1, wrong = 0, slow = 0 }: Play = {},
): Entry {
  const { level, truth } = make(levelFor(a, item, name));
  const setup = buildSetup(level, truth, seedFor(a, item, name, attempt));
  const inputs: RoundInput[] = [];
  let tick = 8_000 + slow;
  setup.scenes.forEach(({ markable, culprits }, scene) => {
    const others = scene === 0 ? markable.filter(id => !culprits.includes(id)).slice(0, wrong) : [];
    for (const element of [...others, culprits[0]!]) {
      inputs.push({ kind: 'mark', tick, scene, element });
      tick += 1_500;
    }
  });
  inputs.push({ kind: 'name', tick, pattern: level.pattern }, { kind: 'fix', tick: tick + 1_000, option: 0 });
  // A single ribbon has nothing to align.
  if (setup.scenes.length > 1) inputs.push({ kind: 'align', tick: tick + 1_000, option: setup.align.answer });
  const { level: _, ...replay } = replayOf(level, setup, inputs);
  const draw = variantOfId(level.id)?.draw ?? 0;
  const { total, stars } = score(setup, inputs);
  return { item, attempt, draw, points: total, stars, at: 28_999_000, replay };
}

export function handIn(a: Assignment, name: string, entries: Entry[]): HandIn {
  const begun = a.items.map((_, item) => entries.filter(e => e.item === item).length);
  return { assignment: a.id, name, begun, done: begun, entries };
}
