import { hint } from './hint.ts';
import { odd } from './odd.ts';
import { predict } from './predict.ts';
import { scoreState } from './scoring.ts';
import { standard } from './standard.ts';
import { refuse, type Step } from './step.ts';
import { two } from './two.ts';
import type { RoundEvent, RoundInput, RoundSetup, RoundState, ScoreParts } from './types.ts';

const RULES = { standard, odd, predict, two };

/** The state before the first input. */
export function initial(setup: RoundSetup): RoundState {
  const kind = setup.kind ?? 'standard';
  return {
    phase: kind === 'predict' ? 'order' : 'spot',
    tick: 0,
    scenes: setup.scenes.map(() => ({ found: null, foundAt: 0, wrong: [] })),
    call: null,
    named: null,
    fixed: null,
    aligned: null,
    ...(kind === 'odd' ? { stranger: { found: null, tick: 0, wrong: [] } } : {}),
    ...(kind === 'two' ? { mended: [] } : {}),
  };
}

/**
 * One input at its tick (of the round's clock, which never goes back): the next state and what happened. An input that
 * the rules don't allow now is refused: the same state, and one `refused` event with the reason. Never throws.
 */
export function reduce(setup: RoundSetup, state: RoundState, input: RoundInput): Step {
  if (!Number.isSafeInteger(input.tick) || input.tick < state.tick) {
    return refuse(state, 'the clock never goes back');
  }
  if (input.kind === 'hint') return hint(setup, state, input);
  return RULES[setup.kind ?? 'standard'](setup, state, input);
}

/** Plays inputs from the beginning: the last state, all events, and the inputs that were not refused. */
export function replay(
  setup: RoundSetup,
  inputs: readonly RoundInput[],
): Step & { accepted: RoundInput[]; score: ScoreParts } {
  let state = initial(setup);
  const events: RoundEvent[] = [];
  const accepted: RoundInput[] = [];
  for (const input of inputs) {
    const step = reduce(setup, state, input);
    if (!step.events.some(e => e.kind === 'refused')) accepted.push(input);
    state = step.state;
    events.push(...step.events);
  }
  return { state, events, accepted, score: scoreState(setup, state) };
}

/** Points of a sequence of inputs with their parts. */
export function score(setup: RoundSetup, inputs: readonly RoundInput[]): ScoreParts {
  return replay(setup, inputs).score;
}
