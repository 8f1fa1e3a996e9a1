import { describe, expect, it } from 'vitest';
import { MOST_VOICES, Polyphony } from '../../src/sound/polyphony.ts';

function voice(start: number, length = 1) {
  const cuts: number[] = [];
  return { start, end: start + length, cuts, cut: (when: number) => cuts.push(when) };
}

describe('polyphony', () => {
  it('never lets more sound at once than stated, and steals the oldest', () => {
    const room = new Polyphony(3);
    const all = [0, 0.1, 0.2, 0.3, 0.4].map(t => voice(t));
    for (const v of all) {
      room.makeRoom(v.start, 0);
      room.add(v);
    }
    expect(all.map(v => v.cuts)).toEqual([[0.3], [0.4], [], [], []]);
    for (let t = 0; t < 2; t += 0.05) {
      expect(all.filter(v => v.start <= t && v.end > t).length).toBeLessThanOrEqual(3);
    }
  });

  it('leaves alone what has ended by then', () => {
    const room = new Polyphony(1);
    const first = voice(0, 0.5);
    room.add(first);
    room.makeRoom(0.6, 0);
    expect(first.cuts).toEqual([]);
  });

  it('gives the place of a note that was taken back to the next', () => {
    const room = new Polyphony(1);
    const first = voice(0.2);
    room.add(first);
    room.remove(first);
    room.makeRoom(0.3, 0);
    expect(first.cuts).toEqual([]);
  });

  it('has 24 voices in three scenes', () => {
    expect(MOST_VOICES.tune + 2 * MOST_VOICES.world).toBe(24);
  });
});
