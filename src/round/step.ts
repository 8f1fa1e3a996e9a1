import type { PatternId } from '../pattern/types.ts';
import type { Phase, RoundEvent, RoundInput, RoundSetup, RoundState, SceneMarks } from './types.ts';

/** What one input does. */
export interface Step {
  state: RoundState;
  events: RoundEvent[];
}
export type Of<K extends RoundInput['kind']> = Extract<RoundInput, { kind: K }>;

/** The same state, and why. */
export function refuse(state: RoundState, reason: string): Step {
  return { state, events: [{ kind: 'refused', reason, tick: state.tick }] };
}

export function withScene(state: RoundState, scene: number, marks: SceneMarks): RoundState {
  return { ...state, scenes: state.scenes.map((s, i) => (i === scene ? marks : s)) };
}

/** The state in its next phase, after these events. */
export function enter(state: RoundState, phase: Phase, events: RoundEvent[]): Step {
  return { state: { ...state, phase }, events: [...events, { kind: 'phase', phase, tick: state.tick }] };
}

/** A wrong mark of an element. */
export function miss(state: RoundState, input: Of<'mark'>, marks: SceneMarks): Step {
  const { scene, element, tick } = input;
  const wrong = [...marks.wrong, element];
  return {
    state: { ...withScene(state, scene, { ...marks, wrong }), tick },
    events: [{ kind: 'missed', scene, element, tick }],
  };
}

/** Why a mark is not allowed, or null. */
export function noMark(setup: RoundSetup, state: RoundState, input: Of<'mark'>): string | null {
  const { scene, element } = input;
  const rules = setup.scenes[scene];
  const marks = state.scenes[scene];
  if (state.phase !== 'spot') return 'marking is over';
  if (!rules || !marks) return 'no such scene';
  if (!rules.markable.includes(element)) return 'this can not be marked';
  if (marks.wrong.includes(element)) return 'marked already';
  return null;
}

/**
 * The two names of a level with two patterns, in the order in which they are asked: what two scenes share before what
 * the stranger has, and the fault that was marked first before the other one.
 */
export function namesOf(setup: RoundSetup, state: RoundState): [PatternId, PatternId] {
  if (setup.stranger) return [setup.pattern, setup.stranger.pattern];
  const second = setup.second?.pattern ?? setup.pattern;
  const found = state.scenes[0]?.found;
  const swapped = found !== null && found !== undefined && setup.second?.culprits.includes(found);
  return swapped ? [second, setup.pattern] : [setup.pattern, second];
}

/** The first or the second of two names. */
export function nameOfTwo(setup: RoundSetup, state: RoundState, input: Of<'name'>, next: Phase): Step {
  const { pattern, tick } = input;
  if (state.phase !== 'name' && state.phase !== 'other') return refuse(state, 'nothing to name now');
  if (!setup.choices.includes(pattern)) return refuse(state, 'not among the choices');
  const [first, second] = namesOf(setup, state);
  if (state.phase === 'name') {
    const right = pattern === first;
    const named = { ...state, tick, named: { pattern, right } };
    return enter(named, 'other', [{ kind: 'named', right, tick }]);
  }
  // The first answer has been told: it can't be the second one as well.
  if (pattern === first) return refuse(state, 'that is the other one');
  const right = pattern === second;
  return enter({ ...state, tick, other: { pattern, right } }, next, [{ kind: 'named', right, tick }]);
}
