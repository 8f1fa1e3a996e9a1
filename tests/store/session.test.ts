import { describe, expect, it } from 'vitest';
import { decodeReplay, verifyReplay } from '../../src/format/index.ts';
import type { Made } from '../../src/level/campaign/make.ts';
import type { Level, LevelTruth } from '../../src/level/types.ts';
import { score } from '../../src/round/index.ts';
import type { RoundEvent } from '../../src/round/types.ts';
import { begun, LEVEL, level, madeOf, markAll, table, targets, truthOf } from './kit.ts';

describe('loading', () => {
  it('curtains the level until it begins; nothing moves before', async () => {
    const t = table();
    const loading = t.state().load(LEVEL);
    expect(t.state().status).toBe('loading');
    await loading;
    expect(t.state()).toMatchObject({ status: 'ready', curtain: 'start', phase: 'spot', clock: 0 });
    t.play(1_000);
    expect(t.session.live.tick).toBe(0);
    expect(t.session.live.speed).toBe(0);
    t.state().begin();
    t.play(1_000);
    expect(t.session.live.tick).toBe(1_000);
    expect(t.session.live.speed).toBe(1);
  });

  it('says what is wrong with a level that is not there, or not fair', async () => {
    const t = table();
    await t.state().load('no-such-level');
    expect(t.state()).toMatchObject({ status: 'error', level: null });
    expect(t.state().error).toContain('no-such-level');

    const unfair = (of: Level): LevelTruth => {
      const truth = truthOf(of);
      return {
        ...truth,
        fair: false,
        scenes: [{ ...truth.scenes[0]!, faults: ['the culprit leads by nothing'] }],
      };
    };
    const u = table({ make: async id => ({ level: madeOf(id).level, truth: unfair(madeOf(id).level) }) });
    await u.state().load(LEVEL);
    expect(u.state().status).toBe('error');
    expect(u.state().error).toContain('the culprit leads by nothing');
    expect(u.session.live.scenes).toEqual([]);
  });

  it('shows the level asked for last, whichever arrives first', async () => {
    let release: (made: Made) => void = () => {};
    const slow = new Promise<Made>(resolve => {
      release = resolve;
    });
    const t = table({ make: id => (id === LEVEL ? slow : Promise.resolve(madeOf(id))) });
    const first = t.state().load(LEVEL);
    await t.state().load('tuesday-ten-past-nine');
    release(madeOf(LEVEL));
    await first;
    expect(t.state().level?.id).toBe('tuesday-ten-past-nine');
    t.state().leave();
    expect(t.state()).toMatchObject({ status: 'idle', level: null, round: null });
  });
});

describe('the curtain', () => {
  it('stops clock and scenes, and refuses input while it hangs', async () => {
    const t = await begun();
    t.play(2_000);
    t.state().pause();
    t.play(5_000);
    t.state().mark(0, targets(t, 0).right);
    expect(t.state().curtain).toBe('paused');
    expect(t.session.live.tick).toBe(2_000);
    expect(t.state().round?.scenes[0]?.found).toBeNull();
    t.state().resume();
    t.play(500);
    expect(t.session.live.tick).toBe(2_500);
    t.session.hide();
    t.play(500);
    expect(t.state().curtain).toBe('hidden');
    expect(t.session.live.tick).toBe(2_500);
  });
});

describe('marking', () => {
  it('locks a right mark, tells stage and sound, and keeps the tick', async () => {
    const t = await begun();
    const heard: RoundEvent[] = [];
    t.session.live.onEvent(e => heard.push(e));
    t.play(6_000);
    const { right } = targets(t, 1);
    t.state().mark(1, right);
    expect(heard).toEqual([{ kind: 'found', scene: 1, element: right, tick: 6_000 }]);
    expect(t.state().round?.scenes[1]).toMatchObject({ found: right, foundAt: 6_000 });
    expect(t.state().points).toBeGreaterThan(0);
    expect(t.state().toast).toMatchObject({ scene: 1, tone: 'good', points: t.state().points });
  });

  it('tells after a wrong mark what easing it would have brought', async () => {
    const t = await begun();
    t.play(8_000);
    const wrong = targets(t, 0).wrong.at(-1)!;
    t.state().mark(0, wrong);
    const { toast, points } = t.state();
    expect(points).toBeLessThan(0);
    expect(toast).toMatchObject({ scene: 0, tone: 'bad', points });
    expect(toast?.text).toContain(level.scenes[0]!.places[wrong]!.name);
    expect(toast?.text).toMatch(/would .*(lift|not lift|worse)/);
  });
});

describe('from the third mark to the result', () => {
  it('names, fixes, proves, aligns, reveals', async () => {
    const t = await begun();
    t.play(7_000);
    markAll(t);
    expect(t.state().phase).toBe('name');
    t.state().choosePattern(level.pattern);
    expect(t.state().phase).toBe('fix');
    t.play(500);
    const clock = t.state().round!.tick;

    const { fixes } = t.state().setup!;
    const best = fixes.findIndex(f => f.worth === Math.max(...fixes.map(x => x.worth)));
    t.state().chooseFix(best);
    expect(t.state().phase).toBe('proof');
    expect(t.session.live.tick).toBe(0);
    expect(t.session.live.speed).toBeGreaterThan(4);
    expect(t.session.live.scenes.every(s => s.ghost !== null)).toBe(true);
    t.play(20_000);
    expect(t.state().proof).toBe(1);
    expect(t.session.live.speed).toBe(0);
    for (const s of t.state().scenes) expect(s.health).toBeGreaterThan(s.ghostHealth! + 0.2);

    t.state().skipProof();
    expect(t.state().phase).toBe('align');
    expect(t.session.live.scenes.every(s => s.ghost === null)).toBe(true);
    t.state().chooseAlign(t.state().setup!.align.answer);
    expect(t.state()).toMatchObject({ phase: 'reveal', reveal: 0 });
    t.state().setReveal(0.5);
    expect(t.state().reveal).toBe(0.5);
    t.state().finish();
    expect(t.state().phase).toBe('result');
    expect(t.state().round!.tick).toBeGreaterThanOrEqual(clock);
    expect(t.state().score).toMatchObject({ wrong: 0, fix: 200, align: 100 });
    expect(t.progress.store.getState().levels[LEVEL]).toMatchObject({ plays: 1, best: t.state().points });

    // The answer once more, without a second score.
    const { score, replay } = t.state();
    t.state().seeAgain();
    expect(t.state()).toMatchObject({ phase: 'reveal', reveal: 0, score, replay, review: false });
    const before = t.session.live.tick;
    t.play(500);
    expect(t.session.live.tick).toBeGreaterThan(before);
    t.state().finish();
    expect(t.state()).toMatchObject({ phase: 'result', score });
    expect(t.session.live.speed).toBe(0);
    expect(t.progress.store.getState().levels[LEVEL]).toMatchObject({ plays: 1 });
  });

  it('shows the answer of a level that nobody has played, and keeps nothing of it', async () => {
    const t = table();
    await t.state().showAnswer(LEVEL);
    const { setup, round } = t.state();
    expect(t.state()).toMatchObject({ status: 'ready', phase: 'reveal', review: true, curtain: null });
    expect(round!.scenes.map(s => s.found)).toEqual(setup!.scenes.map(s => s.culprits[0]));
    const before = t.session.live.tick;
    t.play(500);
    expect(t.session.live.tick).toBeGreaterThan(before);
    t.state().finish();
    expect(t.state()).toMatchObject({ phase: 'reveal', score: null, replay: null });
    expect(t.progress.store.getState()).toMatchObject({ levels: {}, seeds: {} });
  });

  it('leaves a replay that proves the score', async () => {
    const t = await begun();
    t.play(3_000);
    t.state().mark(2, targets(t, 2).wrong[0]!);
    t.play(3_000);
    t.state().mark(2, targets(t, 2).right);
    t.state().openCall();
    t.state().choosePattern(level.pattern);
    markAll(t);
    expect(t.state().phase).toBe('fix');
    t.state().chooseFix(0);
    t.state().skipProof();
    t.state().skipProof();
    t.state().chooseAlign(0);
    const parsed = decodeReplay(t.state().replay!);
    expect(parsed.ok).toBe(true);
    if (!parsed.ok) return;
    expect(t.state().replay!.length).toBeLessThan(400);
    expect(verifyReplay(parsed.replay, level, truthOf(level))).toEqual({ ok: true, score: t.state().score });
    expect(score(t.state().setup!, parsed.replay.inputs)).toEqual(t.state().score);
  });

  it('ends a proof early with the same figures as one that is watched', async () => {
    const meters: number[][] = [];
    for (const watch of [true, false]) {
      const t = await begun(LEVEL, 77);
      markAll(t);
      t.state().choosePattern(level.pattern);
      t.state().chooseFix(0);
      if (watch) t.play(10_000);
      else t.state().skipProof();
      expect(t.state().phase).toBe('proof');
      expect(t.state().proof).toBe(1);
      meters.push(t.state().scenes.flatMap(s => [s.health, s.ghostHealth!]));
    }
    expect(meters[0]).toEqual(meters[1]);
  });
});

describe('the call', () => {
  it('is made from its panel, once', async () => {
    const t = await begun();
    t.play(6_000);
    t.state().choosePattern(level.pattern);
    expect(t.state().round?.call).toBeNull();
    t.state().openCall();
    expect(t.state().callOpen).toBe(true);
    t.state().choosePattern(t.state().setup!.choices.find(p => p !== level.pattern)!);
    expect(t.state().callOpen).toBe(false);
    expect(t.state().points).toBeLessThan(0);
    t.state().openCall();
    expect(t.state().callOpen).toBe(false);
  });
});

describe('again', () => {
  it('draws a new seed; the same seed again is rehearsed and betters no record', async () => {
    const t = await begun();
    const { seed } = t.state().setup!;
    t.state().restart();
    expect(t.state().setup!.seed).not.toBe(seed);
    expect(t.state().rehearsed).toBe(false);
    t.state().begin();
    t.state().restart(true);
    expect(t.state()).toMatchObject({ rehearsed: true, curtain: 'start', points: 0, clock: 0 });
    await t.state().load(LEVEL, seed);
    expect(t.state().rehearsed).toBe(true);
    t.state().begin();
    t.play(6_000);
    markAll(t);
    t.state().choosePattern(level.pattern);
    t.state().chooseFix(0);
    t.state().skipProof();
    t.state().skipProof();
    t.state().chooseAlign(0);
    expect(t.progress.store.getState().levels[LEVEL]).toBeUndefined();
  });
});

describe('the inspector', () => {
  it('tells live figures of the element looked at, and forgets them with it', async () => {
    const t = await begun();
    t.play(9_000);
    const { right } = targets(t, 0);
    t.state().look({ scene: 0, element: right });
    const first = t.state().inspect!;
    expect(first.figures.map(f => f.label)).toEqual(expect.arrayContaining(['busy', 'waiting']));
    expect(first.spark.length).toBeGreaterThan(10);
    expect(first.spark.every(x => x >= 0 && x <= 1)).toBe(true);
    t.play(3_000);
    expect(t.state().inspect!.figures).not.toEqual(first.figures);
    t.state().look(null);
    expect(t.state().inspect).toBeNull();
    t.state().look({ scene: 0, element: 'nobody' });
    expect(t.state().inspect).toBeNull();
  });
});
