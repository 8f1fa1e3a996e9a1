import { enter, miss, noMark, type Of, refuse, type Step, withScene } from './step.ts';
import type { RoundEvent, RoundInput, RoundSetup, RoundState } from './types.ts';

function mark(setup: RoundSetup, state: RoundState, input: Of<'mark'>): Step {
  const { scene, element, tick } = input;
  if (state.phase === 'spot' && state.scenes[scene] && state.scenes[scene].found !== null) {
    return refuse(state, 'this scene is found');
  }
  const why = noMark(setup, state, input);
  if (why) return refuse(state, why);
  const marks = state.scenes[scene]!;
  if (!setup.scenes[scene]!.culprits.includes(element)) return miss(state, input, marks);
  const next = { ...withScene(state, scene, { ...marks, found: element, foundAt: tick }), tick };
  const events: RoundEvent[] = [{ kind: 'found', scene, element, tick }];
  if (next.scenes.some(s => s.found === null)) return { state: next, events };
  return enter(next, next.call?.right ? 'fix' : 'name', events);
}

function call(setup: RoundSetup, state: RoundState, input: Of<'call'>): Step {
  const { pattern, tick } = input;
  if (state.phase !== 'spot') return refuse(state, 'too late for a call');
  if (state.call) return refuse(state, 'one call a level');
  if (!setup.choices.includes(pattern)) return refuse(state, 'not among the choices');
  const right = pattern === setup.pattern;
  const open = state.scenes.flatMap((s, i) => (s.found === null ? [i] : []));
  const marksBefore = state.scenes.length - open.length;
  return {
    state: { ...state, tick, call: { pattern, tick, right, marksBefore, open } },
    events: [{ kind: 'called', right, tick }],
  };
}

function name(setup: RoundSetup, state: RoundState, input: Of<'name'>): Step {
  const { pattern, tick } = input;
  if (state.phase !== 'name') return refuse(state, 'nothing to name now');
  if (!setup.choices.includes(pattern)) return refuse(state, 'not among the choices');
  const right = pattern === setup.pattern;
  return enter({ ...state, tick, named: { pattern, right } }, 'fix', [{ kind: 'named', right, tick }]);
}

/** After the fix: the question of the roles, where there is a second scene to ask about. */
function fixed(setup: RoundSetup, state: RoundState, option: number): Step {
  const events: RoundEvent[] = [{ kind: 'fixed', option, tick: state.tick }];
  return enter(state, setup.scenes.length > 1 ? 'align' : 'done', events);
}

function fix(setup: RoundSetup, state: RoundState, input: Of<'fix'>): Step {
  const { option, tick } = input;
  if (state.phase !== 'fix') return refuse(state, 'nothing to fix now');
  if (setup.budget) return refuse(state, 'choose what the budget buys');
  if (!setup.fixes[option]) return refuse(state, 'not among the choices');
  return fixed(setup, { ...state, tick, fixed: option }, option);
}

/** The name of a choice of fixes: their positions in rising order. */
export function bundleKey(options: readonly number[]): string {
  return [...options].sort((a, b) => a - b).join('+');
}

function bundle(setup: RoundSetup, state: RoundState, input: Of<'bundle'>): Step {
  const { options, tick } = input;
  const { budget } = setup;
  if (state.phase !== 'fix') return refuse(state, 'nothing to fix now');
  if (!budget) return refuse(state, 'there is no budget');
  if (options.length === 0) return refuse(state, 'nothing is chosen');
  if (new Set(options).size < options.length) return refuse(state, 'chosen twice');
  if (options.some(o => !setup.fixes[o])) return refuse(state, 'not among the choices');
  if (!budget.bundles[bundleKey(options)]) return refuse(state, 'that is more than the budget');
  return fixed(setup, { ...state, tick, bundle: [...options] }, options[0]!);
}

function align(setup: RoundSetup, state: RoundState, input: Of<'align'>): Step {
  const { option, tick } = input;
  if (state.phase !== 'align') return refuse(state, 'nothing to align now');
  if (setup.align.options[option] === undefined) return refuse(state, 'not among the choices');
  const right = option === setup.align.answer;
  return enter({ ...state, tick, aligned: { option, right } }, 'done', [{ kind: 'aligned', right, tick }]);
}

/** One pattern in one to three scenes: mark, call or name, fix, align. */
export function standard(setup: RoundSetup, state: RoundState, input: RoundInput): Step {
  switch (input.kind) {
    case 'mark':
      return mark(setup, state, input);
    case 'call':
      return call(setup, state, input);
    case 'name':
      return name(setup, state, input);
    case 'fix':
      return fix(setup, state, input);
    case 'bundle':
      return bundle(setup, state, input);
    case 'align':
      return align(setup, state, input);
    default:
      return refuse(state, 'no such input');
  }
}
