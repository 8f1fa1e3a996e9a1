import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeReplay, levelHash, verifyReplay } from '../../src/format/index.ts';
import { parseLevel } from '../../src/level/parse.ts';
import { verifyLevel } from '../../src/level/verify.ts';
import { namesOf, trueOrder } from '../../src/round/index.ts';
import { begun, keep, madeOf, type Table, targets } from './kit.ts';

/** One level of each kind, of those that are made fastest. */
const ODD = 'two-of-a-kind';
const PREDICT = 'four-slips-of-paper';
const BUDGET = 'the-keys';
/** Two faults, as a document: it holds whatever becomes of the generator. */
const TWO = 'two-fixture';
const file = readFileSync(join(import.meta.dirname, 'two.json'), 'utf8');
const two = parseLevel(JSON.parse(file));
if (!two.ok) throw new Error(two.reason);
keep({ level: two.level, truth: verifyLevel(two.level) });

function prove(t: Table): void {
  // Once runs it to its end, once more goes on.
  t.state().skipProof();
  t.state().skipProof();
}

/** What the screen has, again out of the replay document. */
function expectProof(t: Table, id: string): void {
  const { level, truth } = madeOf(id);
  const parsed = decodeReplay(t.state().replay!);
  if (!parsed.ok) throw new Error(parsed.reason);
  expect(verifyReplay(parsed.replay, level, truth)).toEqual({ ok: true, score: t.state().score });
}

describe('odd one out', () => {
  it('is played from the stranger to the explanation', async () => {
    const t = await begun(ODD);
    const { stranger, pattern } = t.state().setup!;
    t.play(6_000);
    t.state().openCall();
    expect(t.state().callOpen).toBe(false);
    // Marking a place marks its ribbon.
    const other = (stranger!.scene + 1) % 3;
    t.state().mark(other, targets(t, other).right);
    expect(t.state().toast).toMatchObject({ tone: 'bad', scene: other });
    expect(t.state().toast?.text).toMatch(/would lift one of the other two/);
    t.state().markStranger(stranger!.scene);
    expect(t.state().phase).toBe('name');
    t.state().choosePattern(pattern);
    t.state().choosePattern(stranger!.pattern);
    expect(t.state()).toMatchObject({ phase: 'explain', round: { phase: 'done' } });
    expectProof(t, ODD);
    t.state().finish();
    expect(t.state().phase).toBe('result');
  });
});

describe('predict', () => {
  it('runs the four in the order that was given, then explains', async () => {
    const t = await begun(PREDICT);
    t.play(8_000);
    const best = trueOrder(t.state().setup!);
    t.state().chooseOrder(best);
    expect(t.state()).toMatchObject({ phase: 'proof', trial: 0 });
    t.play(400);
    expect(t.session.live.scenes[0]?.ghost).not.toBeNull();
    for (const trial of [1, 2, 3]) {
      prove(t);
      expect(t.state()).toMatchObject({ phase: 'proof', trial });
    }
    prove(t);
    expect(t.state()).toMatchObject({ phase: 'explain', score: { order: 1_000, stars: 3 } });
    expectProof(t, PREDICT);
  });

  it('can be left before all four have run', async () => {
    const t = await begun(PREDICT);
    t.play(8_000);
    t.state().chooseOrder([0, 1, 2, 3]);
    t.state().skipTrials();
    expect(t.state().phase).toBe('explain');
  });
});

describe('two at once', () => {
  it('mends one, runs on with that, mends the other', async () => {
    const t = await begun(TWO);
    const { setup } = t.state();
    t.play(6_000);
    t.state().mark(0, setup!.second!.culprits[0]!);
    t.state().mark(0, setup!.scenes[0]!.culprits[0]!);
    const names = namesOf(setup!, t.state().round!);
    for (const name of names) t.state().choosePattern(name);
    const { offers, pairs, lead } = setup!.mends!;
    const alone = offers.map((o, i) => (o.on === lead ? pairs[i]![i]! : -1));
    const first = alone.indexOf(Math.max(...alone));
    const sick = t.session.networks()[0];
    t.state().chooseFix(first);
    expect(t.state().phase).toBe('proof');
    prove(t);
    expect(t.state().phase).toBe('second');
    expect(t.session.networks()[0]).not.toEqual(sick);
    const second = pairs[first]!.indexOf(Math.max(...pairs[first]!.filter((_, i) => i !== first)));
    t.state().chooseFix(second);
    prove(t);
    expect(t.state()).toMatchObject({ phase: 'explain', score: { first: 200, stars: 3 } });
    expectProof(t, TWO);
  });
});

describe('a budget', () => {
  it('runs all that was bought, and counts what that brings', async () => {
    const t = await begun(BUDGET);
    t.play(7_000);
    for (const scene of [0, 1, 2]) t.state().mark(scene, targets(t, scene).right);
    t.state().choosePattern(t.state().setup!.pattern);
    const { bundles } = t.state().setup!.budget!;
    const [best] = Object.entries(bundles).sort(([, a], [, b]) => b.worth - a.worth);
    t.state().chooseBundle(best![0].split('+').map(Number));
    prove(t);
    expect(t.state()).toMatchObject({ phase: 'align', round: { bundle: best![0].split('+').map(Number) } });
    t.state().chooseAlign(0);
    expect(t.state().score?.fix).toBe(200);
    expectProof(t, BUDGET);
  });
});

describe('a level of any kind', () => {
  it.each([ODD, PREDICT, TWO, BUDGET])('%s comes back from its own document', id => {
    const { level } = madeOf(id);
    const read = parseLevel(JSON.parse(JSON.stringify(level)));
    expect(read).toEqual({ ok: true, level });
    expect(levelHash(level)).toMatch(/^[0-9a-f]{16}$/);
  });
});
