import type { Level } from '../../level/types.ts';
import { replay as play } from '../../round/reducer.ts';
import type { RoundInput, RoundSetup, RoundState } from '../../round/types.ts';
import type { Ticks } from '../../sim/network.ts';
import type { Difference, Facts } from './types.ts';

/** Clock at each right mark: of each scene, of both faults, of the stranger, or of the order. */
function timesOf(setup: RoundSetup, state: RoundState): (Ticks | null)[] {
  switch (setup.kind ?? 'standard') {
    case 'predict':
      return [state.order?.tick ?? null];
    case 'odd':
      return [state.stranger && state.stranger.found !== null ? state.stranger.tick : null];
    case 'two': {
      const marks = state.scenes[0];
      return [marks && marks.found !== null ? marks.foundAt : null, marks?.also?.tick ?? null];
    }
    case 'standard':
      return state.scenes.map(marks => (marks.found === null ? null : marks.foundAt));
  }
}

/** What there is to say of a round that was played: a pure function of level, setup and inputs. */
export function factsOf(level: Level, setup: RoundSetup, inputs: readonly RoundInput[]): Facts {
  const { state, score } = play(setup, inputs);
  const { total, stars, ...parts } = score;
  const missed = state.scenes.reduce((n, marks) => n + marks.wrong.length, 0);
  return {
    kind: setup.kind ?? 'standard',
    lane: setup.lane ?? 'timed',
    pattern: level.pattern,
    domains: level.scenes.map(scene => scene.domain),
    points: total,
    stars,
    parts,
    times: timesOf(setup, state),
    wrong: missed + (state.stranger?.wrong.length ?? 0),
    hints: state.hints?.length ?? 0,
    call: state.call ? { after: state.call.marksBefore, right: state.call.right } : null,
  };
}

/** In one line, for whoever is told of a difference. */
function words(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (Array.isArray(value)) return value.map(words).join(', ');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .filter(([, v]) => v !== 0)
    .map(([key, v]) => `${key} ${words(v)}`)
    .sort()
    .join(', ');
}

/** Where two accounts of a run differ. */
export function differences(claimed: Facts, found: Facts): Difference[] {
  return (Object.keys(found) as (keyof Facts)[]).flatMap(fact => {
    const [a, b] = [words(claimed[fact]), words(found[fact])];
    return a === b ? [] : [{ fact, claimed: a, found: b }];
  });
}
