import type { Level, LevelKind } from '../../level/types.ts';
import type { RoundSetup, RoundState } from '../../round/types.ts';
import type { PlayPhase } from '../../store/types.ts';
import { tied } from '../format.ts';
import { placeName } from './words.ts';

const ALL = ['', 'it', 'both', 'all three'] as const;

/** "all three", "both", "it". */
export function allOf(count: number): string {
  return ALL[count as 1 | 2 | 3] ?? 'all';
}

/** The one line that says what there is to do. */
export function taskOf(kind: LevelKind, count: number): string {
  switch (kind) {
    case 'odd':
      return 'Two share a structure. Mark the stranger.';
    case 'two':
      return 'Two things hold it back. Mark both.';
    case 'predict':
      return 'What would help most? Put them in order.';
    default:
      return count === 1 ? 'Mark what holds it back.' : 'Mark what holds each one back.';
  }
}

/** The same for the narrow bar of a phone. */
export function shortTask(kind: LevelKind, count: number): string {
  if (kind === 'odd') return 'Mark the stranger';
  if (kind === 'two') return 'Mark both faults';
  return count === 1 ? 'Mark what holds it back' : 'Mark what holds each back';
}

/** The question of a name, by kind and phase, and a line under it. */
export function nameQuestion(
  level: Level,
  setup: RoundSetup,
  round: RoundState,
  phase: PlayPhase,
): { title: string; note: string } {
  const count = level.scenes.length;
  const { stranger } = setup;
  if (stranger) {
    const strange = level.scenes[stranger.scene]?.host ?? '';
    const alike = level.scenes.filter((_, i) => i !== stranger.scene).map(s => s.host);
    return phase === 'other'
      ? { title: `And what has ${strange}?`, note: 'The stranger has a structure of its own. Which?' }
      : {
          title: 'What do the other two share?',
          note: tied(`${alike.join(' and ')}: the same structure. Which?`),
        };
  }
  if (setup.second) {
    const marks = round.scenes[0];
    const element = phase === 'other' ? marks?.also?.element : marks?.found;
    const name = element ? placeName(level, 0, element) : '';
    return { title: `What happens at ${name}?`, note: 'Each of the two has a structure of its own.' };
  }
  if (phase === 'spot')
    return { title: count === 1 ? 'What is it?' : `What is it, in ${allOf(count)}?`, note: '' };
  return count === 1
    ? { title: 'What is it?', note: 'Which structure holds it back?' }
    : { title: `What do ${allOf(count)} have?`, note: 'The same structure is in every ribbon. Which?' };
}
