import { trueOrder } from './predict.ts';
import { replay } from './reducer.ts';
import type { RoundInput, RoundSetup, RoundState } from './types.ts';

/** The position of the largest, the first among equals. */
function best(worths: readonly number[]): number {
  return worths.indexOf(Math.max(...worths));
}

function fix({ budget, fixes }: RoundSetup): RoundInput {
  if (!budget) return { tick: 0, kind: 'fix', option: best(fixes.map(f => f.worth)) };
  const bundles = Object.entries(budget.bundles);
  const [key] = bundles[best(bundles.map(([, { worth }]) => worth))] ?? ['0'];
  return { tick: 0, kind: 'bundle', options: key.split('+').map(Number) };
}

function mends({ mends }: RoundSetup): RoundInput[] {
  if (!mends) return [];
  const of = (fault: 'first' | 'second'): number =>
    best(mends.offers.map((o, i) => (o.on === fault ? mends.pairs[i]![i]! : Number.NEGATIVE_INFINITY)));
  const { lead } = mends;
  return [of(lead), of(lead === 'first' ? 'second' : 'first')].map(option => ({
    tick: 0,
    kind: 'fix',
    option,
  }));
}

/** What somebody puts in who knows the answer, all at tick 0. */
export function keyInputs(setup: RoundSetup): RoundInput[] {
  const { scenes, pattern, stranger, second } = setup;
  const name = (which: RoundSetup['pattern']): RoundInput => ({ tick: 0, kind: 'name', pattern: which });
  const marks = scenes.map(
    ({ culprits }, scene): RoundInput => ({ tick: 0, kind: 'mark', scene, element: culprits[0] ?? '' }),
  );
  switch (setup.kind) {
    case 'odd':
      return stranger
        ? [{ tick: 0, kind: 'stranger', scene: stranger.scene }, name(pattern), name(stranger.pattern)]
        : [];
    case 'predict':
      return [{ tick: 0, kind: 'order', order: trueOrder(setup) }];
    case 'two': {
      const also: RoundInput = { tick: 0, kind: 'mark', scene: 0, element: second?.culprits[0] ?? '' };
      return second ? [...marks, also, name(pattern), name(second.pattern), ...mends(setup)] : [];
    }
    default:
      return [
        ...marks,
        name(pattern),
        fix(setup),
        ...(scenes.length > 1 ? [{ tick: 0, kind: 'align', option: setup.align.answer } as const] : []),
      ];
  }
}

/** The round as it stands when everything has been answered right: for looking at an answer without having played. */
export function keyRound(setup: RoundSetup): RoundState {
  return replay(setup, keyInputs(setup)).state;
}
