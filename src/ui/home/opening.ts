import { type LevelTitle, YEARS, type YearId } from '../../level/campaign/titles.ts';
import type { ProgressState } from '../../store/types.ts';

/** Levels of the year before that open a year. */
export const OPENS_WITH = 8;
/** Unfinished levels open at a time, so that nobody is stuck at one. */
export const AT_ONCE = 3;

export function starsOf(progress: ProgressState, id: string): number {
  return progress.levels[id]?.stars ?? 0;
}

export function isFinished(progress: ProgressState, id: string): boolean {
  return (progress.levels[id]?.plays ?? 0) > 0;
}

/** Stars of a level at most. */
export const MOST_STARS = 3;

/** Whether every level has been finished. */
export function isThrough(levels: readonly LevelTitle[], progress: ProgressState): boolean {
  return levels.length > 0 && levels.every(({ id }) => isFinished(progress, id));
}

/** The first level with stars still to win. */
export function unwon(levels: readonly LevelTitle[], progress: ProgressState): LevelTitle | undefined {
  return levels.find(({ id }) => starsOf(progress, id) < MOST_STARS);
}

function finishedIn(levels: readonly LevelTitle[], progress: ProgressState, year: YearId): number {
  return levels.filter(level => level.year === year && isFinished(progress, level.id)).length;
}

/** How a year stands: open, or how far its door is. */
export interface Door {
  open: boolean;
  /** Levels of the year before that are finished. */
  finished: number;
  /** The first closed year: the one whose check may be taken. */
  checkable: boolean;
}

/** Every year's door, in order. */
export function doors(levels: readonly LevelTitle[], progress: ProgressState): Record<YearId, Door> {
  const out: Partial<Record<YearId, Door>> = {};
  let closed = 0;
  YEARS.forEach(({ id }, i) => {
    const before = YEARS[i - 1];
    const finished = before ? finishedIn(levels, progress, before.id) : OPENS_WITH;
    const open = finished >= OPENS_WITH || progress.opened.includes(id);
    if (!open) closed++;
    out[id] = { open, finished, checkable: !open && closed === 1 };
  });
  return out as Record<YearId, Door>;
}

/** Ids of the levels that can be played from the map: the finished ones, and the next few of every open year. */
export function openLevels(levels: readonly LevelTitle[], progress: ProgressState): ReadonlySet<string> {
  const door = doors(levels, progress);
  const open = new Set<string>();
  const begun: Partial<Record<YearId, number>> = {};
  for (const { id, year } of levels) {
    if (isFinished(progress, id)) open.add(id);
    else if (door[year].open) {
      const n = begun[year] ?? 0;
      if (n < AT_ONCE) open.add(id);
      begun[year] = n + 1;
    }
  }
  return open;
}

/**
 * The level to go on with: the first open one that was never finished, from the latest year that a check has opened;
 * else any such; else the first with stars to win, else the first.
 */
export function nextLevel(
  levels: readonly LevelTitle[],
  progress: ProgressState,
  but?: string,
): LevelTitle | undefined {
  const open = openLevels(levels, progress);
  const fresh = levels.filter(({ id }) => id !== but && open.has(id) && !isFinished(progress, id));
  const skipped = YEARS.reduce((last, { id }, i) => (progress.opened.includes(id) ? i : last), 0);
  const yearIndex = (level: LevelTitle): number => YEARS.findIndex(year => year.id === level.year);
  return (
    fresh.find(level => yearIndex(level) >= skipped) ??
    fresh[0] ??
    levels.find(({ id }) => id !== but && open.has(id) && starsOf(progress, id) < 3) ??
    levels[0]
  );
}

/** Where the result of a level leads: on in its order, if that is open and unfinished, else wherever the map goes on. */
export function levelAfter(
  levels: readonly LevelTitle[],
  progress: ProgressState,
  id: string,
): LevelTitle | undefined {
  const open = openLevels(levels, progress);
  const at = levels.findIndex(level => level.id === id);
  const after = at < 0 ? undefined : levels[at + 1];
  if (after && open.has(after.id) && !isFinished(progress, after.id)) return after;
  return nextLevel(levels, progress, id);
}
