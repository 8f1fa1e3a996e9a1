import { scoreState } from './scoring.ts';
import type { RoundEvent, RoundInput, RoundSetup, RoundState, SceneMarks, ScoreParts } from './types.ts';

export interface Step {
  state: RoundState;
  events: RoundEvent[];
}
type Of<K extends RoundInput['kind']> = Extract<RoundInput, { kind: K }>;

/** The state before the first input. */
export function initial(setup: RoundSetup): RoundState {
  return {
    phase: 'spot',
    tick: 0,
    scenes: setup.scenes.map(() => ({ found: null, foundAt: 0, wrong: [] })),
    call: null,
    named: null,
    fixed: null,
    aligned: null,
  };
}

function refuse(state: RoundState, reason: string): Step {
  return { state, events: [{ kind: 'refused', reason, tick: state.tick }] };
}

function withScene(state: RoundState, scene: number, marks: SceneMarks): RoundState {
  return { ...state, scenes: state.scenes.map((s, i) => (i === scene ? marks : s)) };
}

function mark(setup: RoundSetup, state: RoundState, input: Of<'mark'>): Step {
  const { scene, element, tick } = input;
  const rules = setup.scenes[scene];
  const marks = state.scenes[scene];
  if (state.phase !== 'spot') return refuse(state, 'marking is over');
  if (!rules || !marks) return refuse(state, 'no such scene');
  if (marks.found !== null) return refuse(state, 'this scene is found');
  if (!rules.markable.includes(element)) return refuse(state, 'this can not be marked');
  if (marks.wrong.includes(element)) return refuse(state, 'marked already');

  if (!rules.culprits.includes(element)) {
    const wrong = [...marks.wrong, element];
    return {
      state: { ...withScene(state, scene, { ...marks, wrong }), tick },
      events: [{ kind: 'missed', scene, element, tick }],
    };
  }
  const next = { ...withScene(state, scene, { ...marks, found: element, foundAt: tick }), tick };
  const events: RoundEvent[] = [{ kind: 'found', scene, element, tick }];
  if (next.scenes.every(s => s.found !== null)) {
    next.phase = next.call?.right ? 'fix' : 'name';
    events.push({ kind: 'phase', phase: next.phase, tick });
  }
  return { state: next, events };
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
  return {
    state: { ...state, tick, phase: 'fix', named: { pattern, right } },
    events: [
      { kind: 'named', right, tick },
      { kind: 'phase', phase: 'fix', tick },
    ],
  };
}

function fix(setup: RoundSetup, state: RoundState, input: Of<'fix'>): Step {
  const { option, tick } = input;
  if (state.phase !== 'fix') return refuse(state, 'nothing to fix now');
  if (!setup.fixes[option]) return refuse(state, 'not among the choices');
  return {
    state: { ...state, tick, phase: 'align', fixed: option },
    events: [
      { kind: 'fixed', option, tick },
      { kind: 'phase', phase: 'align', tick },
    ],
  };
}

function align(setup: RoundSetup, state: RoundState, input: Of<'align'>): Step {
  const { option, tick } = input;
  if (state.phase !== 'align') return refuse(state, 'nothing to align now');
  if (setup.align.options[option] === undefined) return refuse(state, 'not among the choices');
  const right = option === setup.align.answer;
  return {
    state: { ...state, tick, phase: 'done', aligned: { option, right } },
    events: [
      { kind: 'aligned', right, tick },
      { kind: 'phase', phase: 'done', tick },
    ],
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
  switch (input.kind) {
    case 'mark':
      return mark(setup, state, input);
    case 'call':
      return call(setup, state, input);
    case 'name':
      return name(setup, state, input);
    case 'fix':
      return fix(setup, state, input);
    case 'align':
      return align(setup, state, input);
    default:
      return refuse(state, 'no such input');
  }
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
