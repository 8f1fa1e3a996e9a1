import { enter, miss, nameOfTwo, noMark, type Of, refuse, type Step, withScene } from './step.ts';
import type { RoundEvent, RoundInput, RoundSetup, RoundState } from './types.ts';

/** Which of the two an element plays, if any. */
function faultOf(setup: RoundSetup, element: string): 'first' | 'second' | null {
  if (setup.scenes[0]?.culprits.includes(element)) return 'first';
  return setup.second?.culprits.includes(element) ? 'second' : null;
}

function mark(setup: RoundSetup, state: RoundState, input: Of<'mark'>): Step {
  const { scene, element, tick } = input;
  const why = noMark(setup, state, input);
  if (why) return refuse(state, why);
  const marks = state.scenes[scene]!;
  const fault = faultOf(setup, element);
  if (marks.found !== null && fault === faultOf(setup, marks.found)) {
    return refuse(state, 'this one is found: there is another');
  }
  if (fault === null) return miss(state, input, marks);
  const events: RoundEvent[] = [{ kind: 'found', scene, element, tick }];
  if (marks.found === null) {
    const next = withScene(state, scene, { ...marks, found: element, foundAt: tick });
    return { state: { ...next, tick }, events };
  }
  const next = withScene(state, scene, { ...marks, also: { element, tick } });
  return enter({ ...next, tick }, 'name', events);
}

function mend(setup: RoundSetup, state: RoundState, input: Of<'fix'>): Step {
  const { option, tick } = input;
  const before = state.mended ?? [];
  if (state.phase !== 'fix' && state.phase !== 'second') return refuse(state, 'nothing to fix now');
  if (!setup.mends?.offers[option]) return refuse(state, 'not among the choices');
  if (before.includes(option)) return refuse(state, 'done already');
  const next = { ...state, tick, mended: [...before, option] };
  return enter(next, state.phase === 'fix' ? 'second' : 'done', [{ kind: 'fixed', option, tick }]);
}

/** Two at once: mark both, name both, mend one, then the other. */
export function two(setup: RoundSetup, state: RoundState, input: RoundInput): Step {
  switch (input.kind) {
    case 'mark':
      return mark(setup, state, input);
    case 'name':
      return nameOfTwo(setup, state, input, 'fix');
    case 'fix':
      return mend(setup, state, input);
    default:
      return refuse(state, 'no such input');
  }
}
