import { enter, nameOfTwo, type Of, refuse, type Step } from './step.ts';
import type { RoundEvent, RoundInput, RoundSetup, RoundState } from './types.ts';

/** A mark of a whole scene has no element. */
const WHOLE = '';

function stranger(setup: RoundSetup, state: RoundState, input: Of<'stranger'>): Step {
  const { scene, tick } = input;
  const before = state.stranger ?? { found: null, tick: 0, wrong: [] };
  if (state.phase !== 'spot') return refuse(state, 'marking is over');
  if (!setup.scenes[scene]) return refuse(state, 'no such scene');
  if (before.wrong.includes(scene)) return refuse(state, 'marked already');
  if (scene !== setup.stranger?.scene) {
    return {
      state: { ...state, tick, stranger: { ...before, wrong: [...before.wrong, scene] } },
      events: [{ kind: 'missed', scene, element: WHOLE, tick }],
    };
  }
  const events: RoundEvent[] = [{ kind: 'found', scene, element: WHOLE, tick }];
  return enter({ ...state, tick, stranger: { ...before, found: scene, tick } }, 'name', events);
}

/** Odd one out: mark the stranger, name what the two others share, name what the stranger has. */
export function odd(setup: RoundSetup, state: RoundState, input: RoundInput): Step {
  switch (input.kind) {
    case 'stranger':
      return stranger(setup, state, input);
    case 'name':
      return nameOfTwo(setup, state, input, 'done');
    default:
      return refuse(state, 'no such input');
  }
}
