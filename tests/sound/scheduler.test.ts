import { describe, expect, it } from 'vitest';
import { AHEAD, type Player, Scheduler, THIN } from '../../src/sound/scheduler.ts';
import type { Note } from '../../src/sound/types.ts';

const note = (tick: number, sheet: Note['sheet'] = 'handbell'): Note => ({
  tick,
  sheet,
  cue: '64',
  rate: 1,
  gain: 1,
  dull: 0,
});

interface Played {
  scene: number;
  tick: number;
  when: number;
  /** Audio time at which it was handed over. */
  asked: number;
  cancelled: boolean;
  fast: boolean;
}

/** Plays an episode against a clock that the test turns: `frames` says what the screen shows at each audio time. */
class Desk implements Player {
  now = 0;
  played: Played[] = [];
  play(scene: number, n: Note, when: number, fast: boolean) {
    const entry = { scene, tick: n.tick, when, asked: this.now, cancelled: false, fast };
    this.played.push(entry);
    return {
      cancel: () => {
        entry.cancelled = true;
      },
    };
  }
  get heard(): Played[] {
    return this.played.filter(p => !p.cancelled);
  }
}

const HORIZON = 4000;
const SCORE = [100, 500, 900, 1300, 2000, 2040, 3600].map(t => note(t));

/** Runs `seconds` of frames 1/60 s apart; `tickAt` maps audio time to the absolute tick shown (null = curtained). */
function run(
  desk: Desk,
  scheduler: Scheduler,
  seconds: number,
  tickAt: (now: number) => number,
  speed: (now: number) => number = () => 1,
  frame = 1 / 60,
): void {
  const end = desk.now + seconds;
  for (; desk.now < end; desk.now += frame) {
    const at = tickAt(desk.now);
    scheduler.frame(desk.now, at % HORIZON, Math.floor(at / HORIZON), speed(desk.now));
  }
}

describe('the scheduler', () => {
  it('puts every note on its tick, at least 100 ms ahead', () => {
    const desk = new Desk();
    run(desk, new Scheduler(desk, [SCORE], HORIZON), 3.7, now => now * 1000);
    expect(desk.heard.map(p => p.tick)).toEqual(SCORE.map(n => n.tick));
    for (const p of desk.heard) {
      expect(Math.abs(p.when * 1000 - p.tick)).toBeLessThan(0.01);
      if (p.tick > 250) expect(p.when - p.asked).toBeGreaterThan(0.1);
    }
  });

  it('stays within 5 ms when frames jitter, and ahead when they stall for 140 ms', () => {
    const desk = new Desk();
    const scheduler = new Scheduler(desk, [SCORE], HORIZON);
    let n = 0;
    // What the screen shows lies up to 4 ms behind what the audio clock says, never the same twice.
    run(desk, scheduler, 3.7, now => now * 1000 - ((n++ * 2654435761) % 1000) / 250, undefined, 0.14);
    expect(desk.heard.map(p => p.tick)).toEqual(SCORE.map(s => s.tick));
    for (const p of desk.heard) {
      expect(Math.abs(p.when * 1000 - p.tick)).toBeLessThan(5);
      if (p.tick > 400) expect(p.when - p.asked).toBeGreaterThan(0.1);
    }
  });

  it('plays da capo at the horizon, with no gap and no note twice', () => {
    const desk = new Desk();
    run(desk, new Scheduler(desk, [SCORE], HORIZON), 12, now => now * 1000);
    const all = [0, 1, 2].flatMap(lap => SCORE.map(n => lap * 4 + n.tick / 1000));
    const heard = desk.heard.map(p => p.when).filter(t => t < 12);
    expect(heard).toHaveLength(all.length);
    for (const [i, t] of heard.entries()) expect(t).toBeCloseTo(all[i]!, 4);
  });

  it('takes back what is due after a pause and puts it where it belongs afterwards', () => {
    const desk = new Desk();
    const scheduler = new Scheduler(desk, [SCORE], HORIZON);
    run(desk, scheduler, 0.4, now => now * 1000);
    expect(desk.heard.map(p => p.tick)).toContain(500);
    const shown = desk.now * 1000;
    run(
      desk,
      scheduler,
      2,
      () => shown,
      () => 0,
    );
    expect(desk.heard.filter(p => p.when > 0.41)).toEqual([]);
    const resumed = desk.now;
    run(desk, scheduler, 2, now => shown + (now - resumed) * 1000);
    const again = desk.heard.find(p => p.tick === 500)!;
    expect(again.when).toBeCloseTo(resumed + (500 - shown) / 1000, 3);
    expect(desk.heard.filter(p => p.tick === 500)).toHaveLength(1);
  });

  it('follows a restart and a jump', () => {
    const desk = new Desk();
    const scheduler = new Scheduler(desk, [SCORE], HORIZON);
    run(desk, scheduler, 1.2, now => now * 1000);
    const from = desk.now;
    run(desk, scheduler, 0.95, now => (now - from) * 1000);
    const again = desk.heard.filter(p => p.asked >= from);
    expect(again.map(p => p.tick).slice(0, 3)).toEqual([100, 500, 900]);
    expect(again[1]!.when).toBeCloseTo(from + 0.5, 3);
    // The note at 1,300 had been scheduled before the jump.
    expect(desk.played.find(p => p.tick === 1300 && p.asked < from)!.cancelled).toBe(true);
  });

  it('follows a slow machine that drops a little time for good', () => {
    const desk = new Desk();
    run(desk, new Scheduler(desk, [SCORE], HORIZON), 4, now => (now < 0.7 ? now : now - 0.06) * 1000);
    const late = desk.heard.find(p => p.tick === 1300)!;
    expect(late.when).toBeCloseTo(1.36, 3);
  });

  it('is not thrown by one late frame', () => {
    const desk = new Desk();
    const scheduler = new Scheduler(desk, [SCORE], HORIZON);
    let n = 0;
    run(desk, scheduler, 2, now => now * 1000 - (++n === 50 ? 45 : 0));
    expect(desk.played.some(p => p.cancelled)).toBe(false);
    for (const p of desk.heard) expect(Math.abs(p.when * 1000 - p.tick)).toBeLessThan(1);
  });

  it('leaves out what a long stall has missed', () => {
    const desk = new Desk();
    const scheduler = new Scheduler(desk, [SCORE], HORIZON);
    run(desk, scheduler, 0.2, now => now * 1000);
    desk.now = 1.5;
    run(desk, scheduler, 0.5, now => now * 1000);
    for (const p of desk.heard) expect(p.when).toBeGreaterThan(p.asked);
    expect(desk.heard.map(p => p.tick)).not.toContain(900);
  });

  it('thins the proof, keeping the notes it plays on their ticks', () => {
    const desk = new Desk();
    const dense = Array.from({ length: 100 }, (_, i) => note(40 * i));
    const floor = Array.from({ length: 100 }, (_, i) => note(40 * i, 'worlds'));
    run(
      desk,
      new Scheduler(desk, [dense, floor], HORIZON),
      HORIZON / 6000,
      now => now * 6000,
      () => 6,
    );
    for (const [scene, gap] of [THIN.tune, THIN.world].entries()) {
      const whens = desk.heard.filter(p => p.scene === scene).map(p => p.when);
      expect(whens.length).toBeGreaterThan(2);
      for (let i = 1; i < whens.length; i++) expect(whens[i]! - whens[i - 1]!).toBeGreaterThanOrEqual(gap);
    }
    for (const p of desk.heard) {
      expect(p.fast).toBe(true);
      if (p.when < 0.6) expect(Math.abs(p.when * 6000 - p.tick)).toBeLessThan(0.5);
    }
  });

  it('keeps the same notes a lap at any frame rate', () => {
    const laps = [1 / 30, 1 / 60, 1 / 144].map(frame => {
      const desk = new Desk();
      run(desk, new Scheduler(desk, [SCORE], HORIZON), 3.7, now => now * 1000, undefined, frame);
      return desk.heard.map(p => p.tick);
    });
    expect(laps[0]).toEqual(laps[1]);
    expect(laps[1]).toEqual(laps[2]);
  });

  it('is content with scenes that have nothing to say', () => {
    const desk = new Desk();
    run(desk, new Scheduler(desk, [[], SCORE], HORIZON), 1, now => now * 1000);
    expect(new Set(desk.heard.map(p => p.scene))).toEqual(new Set([1]));
    expect(AHEAD).toBeGreaterThanOrEqual(0.2);
  });
});
