import type { LevelTitle } from '../../level/campaign/titles.ts';
import type { ProgressState } from '../../store/types.ts';

export function starsOf(progress: ProgressState, id: string): number {
  return progress.levels[id]?.stars ?? 0;
}

export function isSolved(progress: ProgressState, id: string): boolean {
  return (progress.levels[id]?.plays ?? 0) > 0;
}

/** The level to go on with: the first that was never finished, else the first with stars to win, else the first. */
export function nextLevel(levels: readonly LevelTitle[], progress: ProgressState): LevelTitle | undefined {
  return (
    levels.find(level => !isSolved(progress, level.id)) ??
    levels.find(level => starsOf(progress, level.id) < 3) ??
    levels[0]
  );
}
