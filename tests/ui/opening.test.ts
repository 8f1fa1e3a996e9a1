import { describe, expect, it } from 'vitest';
import { TITLES } from '../../src/level/campaign/titles.ts';
import { NO_PROGRESS } from '../../src/store/progress.ts';
import type { ProgressState } from '../../src/store/types.ts';
import { AT_ONCE, doors, levelAfter, nextLevel, openLevels } from '../../src/ui/home/opening.ts';
import { doorWords } from '../../src/ui/home/words.ts';

const ids = (year: string): string[] => TITLES.filter(level => level.year === year).map(level => level.id);
const ship = ids('ship');
const see = ids('see');

function with_(finished: readonly string[], patch: Partial<ProgressState> = {}): ProgressState {
  const levels = Object.fromEntries(
    finished.map(id => [id, { stars: 2 as const, best: 900, accuracy: null, plays: 1 }]),
  );
  return { ...NO_PROGRESS, levels, ...patch };
}

describe('what is open', () => {
  it('begins with the first three levels of the first year', () => {
    expect([...openLevels(TITLES, NO_PROGRESS)]).toEqual(ship.slice(0, AT_ONCE));
    expect(nextLevel(TITLES, NO_PROGRESS)?.id).toBe(ship[0]);
  });

  it('always has three unfinished levels open in an open year, in whatever order they are finished', () => {
    const open = openLevels(TITLES, with_([ship[2]!, ship[1]!]));
    expect([...open]).toEqual([ship[0], ship[1], ship[2], ship[3], ship[4]]);
  });

  it('opens a year with eight levels of the year before', () => {
    expect(doors(TITLES, with_(ship.slice(0, 7))).see).toEqual({ open: false, finished: 7, checkable: true });
    const now = with_(ship.slice(0, 8));
    expect(doors(TITLES, now).see.open).toBe(true);
    expect([...openLevels(TITLES, now)].filter(id => see.includes(id))).toEqual(see.slice(0, 3));
    expect(doors(TITLES, now).loops.checkable).toBe(true);
    expect(doors(TITLES, now).alone.checkable).toBe(false);
  });

  it('opens a year by its check, and goes on there', () => {
    const now = with_([ship[0]!], { opened: ['see'] });
    expect(doors(TITLES, now).see.open).toBe(true);
    expect(nextLevel(TITLES, now)?.id).toBe(see[0]);
    expect(doors(TITLES, now).loops).toEqual({ open: false, finished: 0, checkable: true });
  });

  it('leads on from a result: in order, else wherever there is something to do', () => {
    expect(levelAfter(TITLES, with_([ship[0]!]), ship[0]!)?.id).toBe(ship[1]);
    expect(levelAfter(TITLES, with_([ship[1]!]), ship[1]!)?.id).toBe(ship[2]);
    expect(levelAfter(TITLES, with_([ship[0]!, ship[11]!]), ship[11]!)?.id).toBe(ship[1]);
    expect(levelAfter(TITLES, with_(TITLES.map(t => t.id)), TITLES.at(-1)!.id)?.id).toBe(ship[0]);
  });

  it('never leaves a player without a level to play on the way to the end', () => {
    const finished: string[] = [];
    for (let n = 0; n < TITLES.length; n++) {
      const next = nextLevel(TITLES, with_(finished))!;
      expect(finished).not.toContain(next.id);
      finished.push(next.id);
    }
  });

  it('says why a year is closed', () => {
    const now = with_(ship.slice(0, 3));
    expect(doorWords('see', doors(TITLES, now).see)).toBe(
      'Year 2 opens with 8 levels of Year 1 (3 so far), or by its check.',
    );
    expect(doorWords('ship', doors(TITLES, now).ship)).toBeNull();
  });
});
