import type { Level } from '../../level/types.ts';
import type { RoundSetup } from '../../round/types.ts';
import { t } from '../../text/index.ts';
import { tied } from '../format.ts';
import { findPattern, placeName, roleAsk } from './words.ts';

/** "Label stands idle, hungry after Pack." */
export function alignStatement(level: Level, setup: RoundSetup): string {
  const { from, subject, culprit } = setup.align;
  const does = roleAsk(findPattern(setup.pattern), level.align.role);
  return tied(
    `${placeName(level, from, subject)} ${does.replace('{culprit}', placeName(level, from, culprit))}.`,
  );
}

/** "And in Handbell relay: who does that?" */
export function alignQuestion(level: Level, setup: RoundSetup): string {
  return t('play-align-question', { host: level.scenes[setup.align.to]?.host ?? '' });
}

/** Why the answer is right, in the words of the scene that was asked about. */
export function alignReason(level: Level, setup: RoundSetup): string {
  const { to, options, answer } = setup.align;
  const scene = level.scenes[to];
  const culprits = setup.scenes[to]?.culprits ?? [];
  const culprit = culprits[0] === undefined ? '' : placeName(level, to, culprits[0]);
  const name = placeName(level, to, options[answer] ?? '');
  const does = roleAsk(findPattern(setup.pattern), level.align.role).replace('{culprit}', culprit);
  return scene ? tied(`${name} ${does}.`) : '';
}
