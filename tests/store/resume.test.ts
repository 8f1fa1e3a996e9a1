import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { game } from '../../src/game.ts';
import { createProgress, createSession, type Problem } from '../../src/store/index.ts';
import { leftLevel } from '../../src/store/left.ts';
import { createRounds, parseRound, type RoundKept, writeRound } from '../../src/store/round-kept.ts';
import { ROUND_KEY } from '../../src/store/round-key.ts';
import { LEVEL, madeOf, memory, type Table, table } from './kit.ts';

type Step = (t: Table) => void;
const culprit = (t: Table, scene: number) => t.state().setup!.scenes[scene]!.culprits[0]!;
const decoy = (t: Table, scene: number) =>
  t
    .state()
    .setup!.scenes[scene]!.markable.find(id => !t.state().setup!.scenes[scene]!.culprits.includes(id))!;

/** A whole round, with some of everything: a hint, a wrong mark, a call, a fix and its proof, the alignment. */
const ROUND: Step[] = [
  t => t.play(4_300),
  t => t.state().askHint(),
  t => t.play(2_100),
  t => t.state().mark(1, decoy(t, 1)),
  t => t.state().mark(0, culprit(t, 0)),
  t => {
    t.state().openCall();
    t.state().choosePattern(t.state().setup!.pattern);
  },
  t => t.play(61_000),
  t => t.state().mark(1, culprit(t, 1)),
  t => t.state().mark(2, culprit(t, 2)),
  t => t.play(900),
  t => t.state().chooseFix(1),
  t => {
    t.state().skipProof();
    t.state().skipProof();
  },
  t => t.state().chooseAlign(0),
];

function tableOn(storage: ReturnType<typeof memory>, untimed = false): Table {
  const progress = createProgress(storage);
  return table({ progress, rounds: createRounds(storage), lane: () => (untimed ? 'untimed' : 'timed') });
}

/** Plays the round, as if the page were loaded anew after each of these steps. */
async function played(cuts: ReadonlySet<number>, untimed: boolean, leave: boolean): Promise<Table> {
  const storage = memory();
  let t = tableOn(storage, untimed);
  await t.state().load(LEVEL, 11);
  t.state().begin();
  for (const [i, step] of ROUND.entries()) {
    step(t);
    if (!cuts.has(i)) continue;
    // A page that goes is hidden first; a screen that is left is told so.
    if (leave) t.state().leave();
    else t.session.hide();
    // The lane is the run's own, whatever the settings say by then.
    t = tableOn(storage, !untimed);
    await t.state().load(LEVEL);
    expect(t.state().resumed).toBe(true);
    t.state().resume();
    if (t.state().phase === 'proof') {
      t.state().skipProof();
      if (i === ROUND.length - 3) continue;
      t.state().skipProof();
    }
  }
  return t;
}

describe('a run that was left', () => {
  it('goes on to the same score, wherever and however often it is cut', async () => {
    const whole = {
      timed: (await played(new Set(), false, false)).state(),
      untimed: (await played(new Set(), true, false)).state(),
    };
    expect(whole.timed.phase).toBe('reveal');
    expect(whole.timed.score?.hints).toBeLessThan(0);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat(ROUND.length - 2), { maxLength: 4 }),
        fc.boolean(),
        fc.boolean(),
        async (cuts, untimed, leave) => {
          const t = await played(new Set(cuts), untimed, leave);
          const uncut = untimed ? whole.untimed : whole.timed;
          expect(t.state().score).toEqual(uncut.score);
          expect(t.state().replay).toBe(uncut.replay);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('has the scenes where they stood, laps and all', async () => {
    const storage = memory();
    const t = tableOn(storage);
    await t.state().load(LEVEL, 5);
    t.state().begin();
    t.play(75_123);
    const before = { tick: t.session.live.tick, lap: t.session.live.lap, scenes: figures(t) };
    t.session.hide();
    const again = tableOn(storage);
    await again.state().load(LEVEL);
    expect(again.state()).toMatchObject({ curtain: 'paused', resumed: true, setup: { seed: 5 } });
    expect({ tick: again.session.live.tick, lap: again.session.live.lap, scenes: figures(again) }).toEqual({
      ...before,
      tick: Math.floor(before.tick),
    });
    // Its own run is no rehearsal.
    expect(again.state().rehearsed).toBe(false);
  });

  it('is known by its level until it is finished', async () => {
    const storage = memory();
    expect(leftLevel(storage)).toBe(null);
    const t = tableOn(storage);
    await t.state().load(LEVEL, 11);
    t.state().begin();
    t.play(1_000);
    t.session.hide();
    expect(leftLevel(storage)).toBe(LEVEL);
    t.state().resume();
    for (const step of ROUND) step(t);
    expect(leftLevel(storage)).toBe(null);
    storage.texts[ROUND_KEY] = '{"round":"x~1~<b>~"}';
    expect(leftLevel(storage)).toBe(null);
  });

  it('is kept about once a second, so that a crash loses no more', async () => {
    const storage = memory();
    const t = tableOn(storage);
    await t.state().load(LEVEL, 5);
    t.state().begin();
    t.play(9_000);
    const kept = parseRound(storage.texts[ROUND_KEY]!);
    expect(kept.ok && kept.value.clock).toBeGreaterThan(7_500);
  });

  it('is over when it is begun again, when its result is left, and where another seed is asked for', async () => {
    const storage = memory();
    const t = tableOn(storage);
    await t.state().load(LEVEL, 5);
    t.state().begin();
    t.play(3_000);
    t.session.hide();
    const other = tableOn(storage);
    await other.state().load(LEVEL, 6);
    expect(other.state()).toMatchObject({ curtain: 'start', resumed: false });
    t.state().restart();
    expect(storage.texts[ROUND_KEY]).toBeUndefined();
    const done = await played(new Set(), false, false);
    done.state().leave();
    await done.state().load(LEVEL);
    expect(done.state()).toMatchObject({ curtain: 'start', resumed: false });
  });

  it('shows a finished round again after a reload, without counting it twice', async () => {
    const storage = memory();
    const t = tableOn(storage);
    await t.state().load(LEVEL, 11);
    t.state().begin();
    for (const step of ROUND) step(t);
    const { score } = t.state();
    const again = tableOn(storage);
    await again.state().load(LEVEL);
    expect(again.state()).toMatchObject({ phase: 'reveal', score, curtain: null });
    expect(createProgress(storage).store.getState().levels[LEVEL]?.plays).toBe(1);
  });

  it('starts again, and says so, when the level has changed since', async () => {
    const storage = memory();
    const t = tableOn(storage);
    await t.state().load(LEVEL, 5);
    t.state().begin();
    t.session.hide();
    const changed = createSession({
      game: async () => ({ ...game, hash: () => 'ffffffffffffffff' }),
      make: async id => madeOf(id),
      seed: () => 1,
      progress: createProgress(storage),
      rounds: createRounds(storage),
    });
    await changed.store.getState().load(LEVEL);
    expect(changed.store.getState()).toMatchObject({
      curtain: 'start',
      resumed: false,
      toast: { tone: 'info' },
    });
  });
});

function figures(t: Table) {
  return t.session.live.scenes.map(({ run }) =>
    Array.from({ length: run.nodeCount }, (_, n) => ({ ...run.node(n) })),
  );
}

describe('practice speed', () => {
  it('runs half as fast, is not scored, and gives no replay', async () => {
    const t = table();
    await t.state().load(LEVEL, 11);
    t.state().begin();
    t.state().setPace(0.5);
    t.play(4_000);
    expect(t.session.live.tick).toBeLessThan(2_100);
    t.state().setPace(1);
    for (const step of ROUND.slice(3)) step(t);
    expect(t.state()).toMatchObject({ phase: 'reveal', practised: true, replay: null });
    expect(t.progress.store.getState().levels[LEVEL]).toBeUndefined();
  });

  it('costs nothing where no clock counts', async () => {
    const t = table({ lane: () => 'untimed' });
    await t.state().load(LEVEL, 11);
    t.state().begin();
    t.state().setPace(0.5);
    for (const step of ROUND.slice(3)) step(t);
    expect(t.state()).toMatchObject({ phase: 'reveal', practised: false });
    expect(t.progress.store.getState().levels[LEVEL]).toMatchObject({
      best: null,
      accuracy: t.state().score!.total,
    });
  });
});

describe('pausing', () => {
  it('stops the scenes in full view in the untimed lane, and places can be marked', async () => {
    const t = table({ lane: () => 'untimed' });
    await t.state().load(LEVEL, 11);
    t.state().begin();
    t.play(5_000);
    t.state().pause();
    const { tick } = t.session.live;
    t.play(1_000);
    expect(t.session.live.tick).toBe(tick);
    expect(t.state()).toMatchObject({ curtain: null, frozen: true });
    t.state().mark(0, culprit(t, 0));
    expect(t.state().round?.scenes[0]?.found).not.toBe(null);
    t.state().resume();
    t.play(1_000);
    expect(t.session.live.tick).toBeGreaterThan(tick);
  });
});

describe('a kept round as text', () => {
  const good: RoundKept = {
    level: LEVEL,
    hash: '0123456789abcdef',
    seed: 7,
    lane: 'untimed',
    inputs: [{ tick: 5, kind: 'hint', scene: 1 }],
    clock: 900,
    shown: 'spot',
    practised: false,
    rehearsed: true,
  };

  it('comes back as it went', () => {
    expect(parseRound(writeRound(good))).toEqual({ ok: true, value: good });
  });

  it('is refused with a reason, and set aside, when it makes no sense', () => {
    const text = writeRound(good);
    const bad = [
      text.slice(1),
      '[]',
      text.replace('"version":1', '"version":2'),
      text.replace('"clock":900', '"clock":4'),
      text.replace('"clock":900', '"clock":1e99'),
      text.replace('"shown":"spot"', '"shown":"moon"'),
      text.replace('throughline~', 'other~'),
      text.replace('"practised":false', '"practised":1'),
    ];
    for (const one of bad) {
      const heard: Problem[] = [];
      const storage = memory({ [ROUND_KEY]: one });
      expect(createRounds(storage, p => heard.push(p)).read(good.level)).toBe(null);
      expect(heard).toHaveLength(1);
      expect(storage.texts[ROUND_KEY]).toBeUndefined();
      expect(storage.texts[`${ROUND_KEY}.unread`]).toBe(one);
    }
  });

  it('belongs to its window first, and to all where that has none of this level', () => {
    const shared = memory();
    const here = createRounds(shared, undefined, memory());
    const there = createRounds(shared, undefined, memory());
    here.keep({ ...good, level: 'here', clock: 900 });
    there.keep({ ...good, level: 'there', clock: 500 });
    expect(here.read('here')?.clock).toBe(900);
    expect(there.read('there')?.clock).toBe(500);
    expect(there.read('here')).toBe(null);
    expect(here.read('there')?.clock).toBe(500);
    // What was left last in any window is what a new one finds.
    const fresh = createRounds(shared, undefined, memory());
    expect(fresh.read('there')?.clock).toBe(500);
    expect(fresh.read('here')).toBe(null);
    // One window's end takes nothing from another.
    here.forget('here');
    expect(here.read('here')).toBe(null);
    expect(there.read('there')?.clock).toBe(500);
    expect(fresh.read('there')?.clock).toBe(500);
    there.forget('there');
    expect(fresh.read('there')).toBe(null);
  });

  it('goes on from where another window took the same run', () => {
    const shared = memory();
    const here = createRounds(shared, undefined, memory());
    const there = createRounds(shared, undefined, memory());
    here.keep({ ...good, clock: 900 });
    there.keep({ ...good, clock: 1_200 });
    expect(here.read(good.level)?.clock).toBe(1_200);
    // Another run of the level is another run.
    there.keep({ ...good, seed: good.seed + 1, clock: 5_000 });
    expect(here.read(good.level)).toMatchObject({ seed: good.seed, clock: 900 });
  });

  it('never throws, whatever the text', () => {
    const text = writeRound(good);
    const almost = fc
      .tuple(fc.nat(text.length), fc.string({ maxLength: 4 }), fc.nat(6))
      .map(([at, put, cut]) => text.slice(0, at) + put + text.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), almost), one => {
        expect(() => parseRound(one)).not.toThrow();
      }),
      { numRuns: 1_000 },
    );
  });
});
