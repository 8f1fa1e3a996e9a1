import type { Hint } from '../level/hints.ts';
import { type Of, refuse, type Step } from './step.ts';
import type { RoundSetup, RoundState } from './types.ts';

/** Whether what a hint is about has been found already: then it is none. */
function isSpent(hint: Hint, state: RoundState): boolean {
  if (!('about' in hint)) return false;
  const marks = state.scenes[hint.scene];
  const tried = hint.kind === 'decoy' && marks?.wrong.includes(hint.element);
  return (
    tried === true || hint.about.some(element => element === marks?.found || element === marks?.also?.element)
  );
}

/** Whether a hint has its place in this phase; those of a scene are for whoever asks about that scene. */
function fits(hint: Hint, state: RoundState, scene: number): boolean {
  switch (hint.kind) {
    case 'region':
    case 'decoy':
      return state.phase === 'spot' && hint.scene === scene && state.scenes[scene]?.found === null;
    case 'compare':
      return state.phase === 'name';
    case 'offers':
      return state.phase === 'order';
  }
}

/** Position of the hint that would be given now about this scene; −1: there is none left. */
export function nextHint(setup: RoundSetup, state: RoundState, scene: number): number {
  const given = state.hints ?? [];
  return (setup.hints ?? []).findIndex((hint, i) => {
    if (given.includes(i) || isSpent(hint, state)) return false;
    // With two faults in one scene, one found is not all found.
    if (setup.kind === 'two') return state.phase === 'spot';
    return fits(hint, state, scene);
  });
}

/** Whether any hint is left now, about whatever scene. */
export function hintsLeft(setup: RoundSetup, state: RoundState): boolean {
  return setup.scenes.some((_, scene) => nextHint(setup, state, scene) >= 0);
}

/** Asks for the next hint about a scene. Of any kind of level, and never twice the same. */
export function hint(setup: RoundSetup, state: RoundState, input: Of<'hint'>): Step {
  const { tick, scene } = input;
  const at = nextHint(setup, state, scene);
  if (at < 0) return refuse(state, 'no hint is left here');
  return {
    state: { ...state, tick, hints: [...(state.hints ?? []), at] },
    events: [{ kind: 'hinted', hint: at, tick }],
  };
}
