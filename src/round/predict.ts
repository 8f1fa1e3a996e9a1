import { enter, refuse, type Step } from './step.ts';
import type { RoundInput, RoundSetup, RoundState } from './types.ts';

/**
 * Kendall's τ between an order of things and what they are worth: (concordant − discordant) ÷ number of pairs, from −1
 * to 1. A tie in worth counts as neither.
 */
export function kendall(order: readonly number[], worth: readonly number[]): number {
  let sum = 0;
  let pairs = 0;
  for (let i = 0; i < order.length; i++) {
    for (let j = i + 1; j < order.length; j++) {
      const gap = (worth[order[i]!] ?? 0) - (worth[order[j]!] ?? 0);
      sum += gap > 0 ? 1 : gap < 0 ? -1 : 0;
      pairs++;
    }
  }
  return pairs === 0 ? 0 : sum / pairs;
}

/** The right order of the offers, most helpful first. */
export function trueOrder(setup: RoundSetup): number[] {
  const offers = setup.offers ?? [];
  return offers.map((_, i) => i).sort((a, b) => offers[b]!.leverage - offers[a]!.leverage || a - b);
}

/** τ of the order that was given; 0 before. */
export function tauOf(setup: RoundSetup, state: RoundState): number {
  const worth = (setup.offers ?? []).map(o => o.leverage);
  return state.order ? kendall(state.order.order, worth) : 0;
}

/** Predict: the offers in order, once. */
export function predict(setup: RoundSetup, state: RoundState, input: RoundInput): Step {
  if (input.kind !== 'order') return refuse(state, 'no such input');
  const { order, tick } = input;
  const count = setup.offers?.length ?? 0;
  if (state.phase !== 'order') return refuse(state, 'nothing to order now');
  const sound = order.length === count && new Set(order).size === count;
  if (!sound || order.some(i => !Number.isInteger(i) || i < 0 || i >= count)) {
    return refuse(state, 'each of them once');
  }
  const next = { ...state, tick, order: { order: [...order], tick } };
  return enter(next, 'done', [{ kind: 'fixed', option: order[0]!, tick }]);
}
