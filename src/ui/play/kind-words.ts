import type { Level, LevelKind } from '../../level/types.ts';
import type { RoundSetup, RoundState } from '../../round/types.ts';
import type { PlayPhase } from '../../store/types.ts';
import { t } from '../../text/index.ts';
import { tied } from '../format.ts';
import { placeName } from './words.ts';

/** The one line that says what there is to do. */
export function taskOf(kind: LevelKind, count: number): string {
  return t(`play-task-${kind}`, { count });
}

/** The same for the narrow bar of a phone. */
export function shortTask(kind: LevelKind, count: number): string {
  return t(kind === 'odd' || kind === 'two' ? `play-task-${kind}.short` : 'play-task-standard.short', {
    count,
  });
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
      ? { title: t('play-name-odd', { host: strange }), note: t('play-name-odd.note') }
      : {
          title: t('play-name-alike'),
          note: tied(t('play-name-alike.note', { one: alike[0] ?? '', other: alike[1] ?? '' })),
        };
  }
  if (setup.second) {
    const marks = round.scenes[0];
    const element = phase === 'other' ? marks?.also?.element : marks?.found;
    const name = element ? placeName(level, 0, element) : '';
    return { title: t('play-name-two', { name }), note: t('play-name-two.note') };
  }
  if (phase === 'spot') return { title: t('play-name-call', { count }), note: '' };
  return { title: t('play-name', { count }), note: t('play-name.note', { count }) };
}
