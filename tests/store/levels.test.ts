import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeReplay, verifyReplay } from '../../src/format/index.ts';
import { LEVELS } from '../../src/level/campaign/index.ts';
import { replay } from '../../src/round/index.ts';
import type { PlayPhase } from '../../src/store/index.ts';
import { begun, LEVEL, level, table, targets, truthOf } from './kit.ts';

describe.each(LEVELS.map(l => [l.id, l] as const))('%s', (id, at) => {
  it('can be played to three stars, and its replay proves it', async () => {
    const t = await begun(id);
    t.play(t.state().setup!.onset + 1_000);
    t.state().mark(0, targets(t, 0).right);
    t.state().openCall();
    t.state().choosePattern(at.pattern);
    t.play(2_000);
    for (const scene of [1, 2]) t.state().mark(scene, targets(t, scene).right);
    expect(t.state().phase).toBe('fix');
    const { fixes, align } = t.state().setup!;
    expect(fixes).toHaveLength(4);
    expect(fixes.filter(f => f.onCulprit).length).toBeGreaterThanOrEqual(2);
    t.state().chooseFix(fixes.findIndex(f => f.worth === Math.max(...fixes.map(x => x.worth))));
    t.state().skipProof();
    for (const s of t.state().scenes) expect(s.health).toBeGreaterThan(s.ghostHealth!);
    t.state().skipProof();
    t.state().chooseAlign(align.answer);
    t.state().finish();
    expect(t.state().score?.stars).toBe(3);
    const parsed = decodeReplay(t.state().replay!);
    expect(parsed.ok && verifyReplay(parsed.replay, at, truthOf(at))).toEqual({
      ok: true,
      score: t.state().score,
    });
  });

  it('asks four different patterns and three different elements', async () => {
    const t = table();
    await t.state().load(id);
    const { choices, align, scenes } = t.state().setup!;
    expect(new Set(choices).size).toBe(4);
    expect(choices).toContain(at.pattern);
    expect(new Set(align.options).size).toBe(3);
    expect(align.answer).toBeGreaterThanOrEqual(0);
    for (const { markable, culprits } of scenes) {
      expect(culprits.length).toBeGreaterThan(0);
      expect(markable.length).toBeGreaterThan(culprits.length + 1);
    }
  });
});

describe('the order of choices', () => {
  it('comes from the seed: the same for the same, and not always the same', async () => {
    const orders = new Set<string>();
    for (let seed = 1; seed <= 12; seed++) {
      const t = table();
      await t.state().load(LEVEL, seed);
      const first = t.state().setup!;
      await t.state().load(LEVEL, seed);
      expect(t.state().setup).toEqual(first);
      orders.add(first.choices.join());
    }
    expect(orders.size).toBeGreaterThan(5);
  });
});

const ORDER: PlayPhase[] = ['spot', 'name', 'fix', 'proof', 'align', 'reveal', 'result'];
type Act = (t: Awaited<ReturnType<typeof begun>>) => unknown;
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.integer({ min: 1, max: 4_000 }).map(ms => (t => t.play(ms)) satisfies Act),
  fc.tuple(fc.nat(2), fc.nat(9)).map(
    ([scene, n]) =>
      (t => {
        const { markable } = t.state().setup!.scenes[scene]!;
        t.state().mark(scene, markable[n % markable.length]!);
      }) satisfies Act,
  ),
  fc
    .nat(2)
    .map(scene => (t => t.state().mark(scene, t.state().setup!.scenes[scene]!.culprits[0]!)) satisfies Act),
  fc.nat(3).map(
    n =>
      (t => {
        t.state().openCall();
        t.state().choosePattern(t.state().setup!.choices[n]!);
      }) satisfies Act,
  ),
  fc.nat(3).map(n => (t => t.state().choosePattern(t.state().setup!.choices[n]!)) satisfies Act),
  fc.nat(4).map(n => (t => t.state().chooseFix(n)) satisfies Act),
  fc.nat(3).map(n => (t => t.state().chooseAlign(n)) satisfies Act),
  fc.constantFrom<Act>(
    t => t.state().pause(),
    t => t.state().resume(),
    t => t.session.hide(),
    t => t.state().skipProof(),
    t => t.state().finish(),
    t => t.state().setReveal(0.5),
    t => t.state().look({ scene: 1, element: 'nobody' }),
    t => t.state().look(null),
    t => t.state().closeCall(),
  ),
);

describe('whatever a player does, in whatever order', () => {
  it('goes only forward, keeps the points true, and proves itself at the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 20, maxLength: 60 }), async acts => {
        const t = await begun(LEVEL, 3);
        let phase = 0;
        for (const one of acts) {
          one(t);
          const now = ORDER.indexOf(t.state().phase);
          expect(now).toBeGreaterThanOrEqual(phase);
          phase = now;
          expect(t.session.live.speed === 0 || t.state().curtain === null).toBe(true);
        }
        // And then on to the end, from wherever that led.
        t.state().resume();
        for (const scene of [0, 1, 2]) t.state().mark(scene, targets(t, scene).right);
        t.state().choosePattern(level.pattern);
        t.state().chooseFix(0);
        while (t.state().phase === 'proof') t.state().skipProof();
        t.state().chooseAlign(0);
        const { replay: text, score } = t.state();
        if (!text) throw new Error('the round has no replay');
        const parsed = decodeReplay(text);
        if (!parsed.ok) throw new Error(parsed.reason);
        expect(replay(t.state().setup!, parsed.replay.inputs).score).toEqual(score);
        expect(verifyReplay(parsed.replay, level, truthOf(level))).toEqual({ ok: true, score });
      }),
      { numRuns: 60 },
    );
  });
});
