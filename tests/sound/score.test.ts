import { describe, expect, it } from 'vitest';
import { pitched } from '../../src/sound/instruments.ts';
import { type Heard, MOST_A_SECOND, score } from '../../src/sound/score.ts';
import { line, MUSIC, scene } from './scenes.ts';

const sink = (t: number, serial: number, value: number): Heard => ({
  t,
  kind: 'sink',
  node: 2,
  serial,
  value,
});

describe('the music', () => {
  it('plays one note a token, at the tick it reaches the listener, in the order of the tune', () => {
    const notes = score([sink(900, 0, 1), sink(1300, 1, 1), sink(1700, 2, 1), sink(2100, 3, 1)], MUSIC);
    expect(notes.map(n => n.tick)).toEqual([900, 1300, 1700, 2100]);
    const pitches = MUSIC.tune!.notes;
    expect(notes.map(n => [n.cue, n.rate])).toEqual(
      [0, 1, 2, 3].map(i => {
        const p = pitched('handbell', pitches[i % pitches.length]!);
        return [p.cue, p.rate];
      }),
    );
    expect(notes.every(n => n.sheet === 'handbell')).toBe(true);
  });

  it('keeps the pitch of a token that overtook another', () => {
    const notes = score([sink(900, 1, 1), sink(1000, 0, 1)], MUSIC);
    const [first, second] = MUSIC.tune!.notes as [number, number];
    expect(notes[0]).toMatchObject(pitched('handbell', second));
    expect(notes[1]).toMatchObject(pitched('handbell', first));
  });

  it('begins the tune again when it runs out', () => {
    const n = MUSIC.tune!.notes.length;
    const [a, b] = score([sink(1, 0, 1), sink(2, n, 1)], MUSIC);
    expect(b!.cue).toBe(a!.cue);
    expect(b!.rate).toBe(a!.rate);
  });

  it('plays late tokens duller and softer, and in tune', () => {
    const [straight, late] = score([sink(1, 0, 1), sink(2, 0, 0)], MUSIC);
    expect(late!.dull).toBeGreaterThan(straight!.dull);
    expect(late!.gain).toBeLessThan(straight!.gain);
    expect(late!.rate).toBe(straight!.rate);
  });

  it('is silent for copies, for what is lost, and for work on the way', () => {
    const heard: Heard[] = [
      sink(1, 0, -1),
      { t: 2, kind: 'lost', node: 1, serial: 1, value: 0 },
      { t: 3, kind: 'arrive', node: 1, serial: 2, value: 0 },
      { t: 4, kind: 'copy', node: 1, serial: 2, value: 0 },
    ];
    expect(score(heard, MUSIC)).toEqual([]);
  });

  it('finds a voice for a scene without a tune', () => {
    const bare = scene('music', line());
    expect(score([sink(5, 0, 1), sink(9, 1, 1)], bare)).toHaveLength(2);
  });
});

describe('pitch', () => {
  it('is reached from a sample at most three semitones away, exactly', () => {
    for (let midi = 55; midi <= 84; midi++) {
      const { cue, rate } = pitched('flute', midi);
      expect(Math.abs(12 * Math.log2(rate))).toBeLessThanOrEqual(3.0001);
      expect(Number(cue) + 12 * Math.log2(rate)).toBeCloseTo(midi, 9);
    }
  });
});

describe.each(['warehouse', 'systems'] as const)('the %s', domain => {
  const here = scene(domain, line());
  const storm: Heard[] = Array.from({ length: 4000 }, (_, i) => ({
    t: i * 5,
    kind: (['arrive', 'finish', 'sink', 'retry'] as const)[i % 4]!,
    node: i % 4 === 2 ? 2 : 1,
    serial: i,
    value: i % 3 ? 1 : 0,
  }));

  it('never makes more sounds a second than stated, however much happens', () => {
    const notes = score(storm, here);
    expect(notes.length).toBeGreaterThan(20);
    for (const [i, note] of notes.entries()) {
      const second = notes.slice(0, i + 1).filter(n => n.tick > note.tick - 1000);
      expect(second.length).toBeLessThanOrEqual(MOST_A_SECOND[2]);
    }
  });

  it('keeps room for what leaves when much arrives', () => {
    const heard = storm.filter(e => e.kind === 'arrive' || (e.kind === 'sink' && e.value === 1));
    const withSinks = score(heard, here).filter(n => n.gain >= 0.7);
    expect(withSinks.length).toBeGreaterThan(10);
  });

  it('tells late from on time', () => {
    const [good] = score([sink(5, 0, 1)], here);
    const [late] = score([sink(5, 0, 0)], here);
    expect(good!.cue).not.toBe(late!.cue);
  });

  it('is in order of tick', () => {
    const ticks = score(storm, here).map(n => n.tick);
    expect(ticks).toEqual([...ticks].sort((a, b) => a - b));
  });
});
