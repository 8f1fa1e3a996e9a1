import { describe, expect, it } from 'vitest';
import { createUpdates } from '../../src/store/updates.ts';

/** A page with what a newer version does to it, in the order in which it happened. */
function pageOf(here: { playing: boolean; elsewhere?: boolean }) {
  const done: string[] = [];
  const updates = createUpdates({
    playing: async () => here.playing || here.elsewhere === true,
    playingHere: () => here.playing,
    swap: () => done.push('swap'),
    reload: () => done.push('reload'),
  });
  return { updates, done };
}

describe('a newer version', () => {
  it('is told, and let in when asked', async () => {
    const { updates, done } = pageOf({ playing: false });
    expect(updates.store.getState().ready).toBe(false);
    updates.waiting();
    expect(updates.store.getState().ready).toBe(true);
    expect(done).toEqual([]);
    await updates.store.getState().letIn();
    updates.swapped();
    expect(done).toEqual(['swap', 'reload']);
  });

  it('stays out while a level is open in another window, and says so', async () => {
    const here = { playing: false, elsewhere: true };
    const { updates, done } = pageOf(here);
    updates.waiting();
    await updates.store.getState().letIn();
    expect(updates.store.getState().held).toBe(true);
    expect(done).toEqual([]);
    here.elsewhere = false;
    await updates.store.getState().letIn();
    expect(updates.store.getState().held).toBe(false);
    expect(done).toEqual(['swap']);
  });

  it('that took over all the same leaves the level alone until it is over', () => {
    const here = { playing: true };
    const { updates, done } = pageOf(here);
    updates.swapped();
    expect(done).toEqual([]);
    here.playing = false;
    updates.left();
    expect(done).toEqual(['reload']);
  });

  it('reloads nothing when a level ends without one', () => {
    const { updates, done } = pageOf({ playing: false });
    updates.left();
    expect(done).toEqual([]);
  });
});
