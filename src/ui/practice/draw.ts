import { OPEN_DOMAINS } from '../../domain/types.ts';
import { CURATED } from '../../level/campaign/specs.ts';
import { type LevelTitle, YEARS, type YearId } from '../../level/campaign/titles.ts';
import { type LevelSpec, specId, specOfId } from '../../level/generate/spec.ts';
import { drawOf } from '../../pattern/draw.ts';
import type { PatternId } from '../../pattern/types.ts';
import type { PracticeChoice, ProgressState } from '../../store/types.ts';
import { isFinished } from '../home/opening.ts';
import type { CheckYear } from '../route.ts';

/** Patterns of the levels written by hand; their networks are too heavy to ask here. */
const BY_HAND: Readonly<Record<string, PatternId>> = {
  'monday-first-light': 'bottleneck',
  'tuesday-ten-past-nine': 'runaway',
  'wednesday-after-lunch': 'delayed',
  'thursday-second-shift': 'delayed',
  'friday-twenty-to-six': 'bottleneck',
  'saturday-doors-open': 'runaway',
  'sunday-nobody-on-call': 'runaway',
  'bank-holiday-half-staff': 'delayed',
  'last-night-of-the-year': 'bottleneck',
};

/** Worlds to practise in: those of the campaign. The fourth is held out. */
export const WORLDS = OPEN_DOMAINS;
export const HARDEST = 10;

/** The pattern of a level of the campaign. */
export function patternOf(id: string): PatternId | undefined {
  return CURATED[id]?.spec.pattern ?? BY_HAND[id];
}

function patternsOf(levels: readonly LevelTitle[]): PatternId[] {
  return [...new Set(levels.map(level => patternOf(level.id)).filter(id => id !== undefined))];
}

/** Patterns that a choice of practice draws from: those of one year, or of all that was finished. */
export function patternsFor(
  from: string,
  levels: readonly LevelTitle[],
  progress: ProgressState,
): PatternId[] {
  const own = levels.filter(level =>
    from === 'seen' ? isFinished(progress, level.id) : level.year === from,
  );
  return patternsOf(own.length > 0 ? own : levels.filter(level => level.year === YEARS[0]!.id));
}

/** The choice as kept, held to what there is today; `seen`: whether anything has been finished. */
export function soundChoice(kept: PracticeChoice | null, seen: boolean): PracticeChoice {
  const domains = WORLDS.filter(id => kept?.domains.includes(id));
  const known =
    kept !== null && ((kept.from === 'seen' && seen) || YEARS.some(year => year.id === kept.from));
  return {
    from: known ? kept.from : seen ? 'seen' : YEARS[0]!.id,
    difficulty: Math.min(HARDEST, Math.max(1, kept?.difficulty ?? 2)),
    domains: domains.length > 0 ? domains : [...WORLDS],
  };
}

/** A fresh level for practice; the same for the same seed. */
export function practiceSpec(
  choice: PracticeChoice,
  patterns: readonly PatternId[],
  seed: number,
): LevelSpec {
  const draw = drawOf(seed, 'practice ');
  return {
    pattern: draw.pick('pattern', patterns),
    difficulty: choice.difficulty,
    domains: draw.shuffle(
      'domains',
      WORLDS.filter(id => choice.domains.includes(id)),
    ),
    seed,
  };
}

/** How hard the check of a year is. */
const CHECK_DIFFICULTY: Readonly<Record<CheckYear, number>> = { see: 3, loops: 5, alone: 7 };

/** The year whose patterns a check asks: the one before. */
export function yearBefore(year: CheckYear): YearId {
  return YEARS[YEARS.findIndex(one => one.id === year) - 1]!.id;
}

/** A fresh level for the check of a year; the same for the same seed. */
export function checkSpec(year: CheckYear, levels: readonly LevelTitle[], seed: number): LevelSpec {
  const draw = drawOf(seed, `check ${year} `);
  const before = yearBefore(year);
  return {
    pattern: draw.pick('pattern', patternsOf(levels.filter(level => level.year === before))),
    difficulty: CHECK_DIFFICULTY[year],
    domains: draw.shuffle('domains', WORLDS),
    seed,
  };
}

/** Whether an address names a level that this year's check would draw: no other opens the year. */
export function isCheckLevel(year: CheckYear, levels: readonly LevelTitle[], id: string): boolean {
  const read = specOfId(id);
  return read.ok && specId(checkSpec(year, levels, read.spec.seed)) === id;
}

/** Draws before giving up: the generator refuses what it can't prove fair. */
export const DRAWS = 3;

/** Draws and makes a level until one is fair; its id. Throws the last refusal when none of the draws is. */
export async function drawFair(
  spec: (seed: number) => LevelSpec,
  deps: { seed(): number; prefetch(id: string): Promise<void> },
): Promise<string> {
  let why: unknown;
  for (let k = 0; k < DRAWS; k++) {
    const id = specId(spec(deps.seed()));
    try {
      await deps.prefetch(id);
      return id;
    } catch (error) {
      why = error;
    }
  }
  throw why;
}
