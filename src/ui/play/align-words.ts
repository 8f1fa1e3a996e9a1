import type { Level } from '../../level/types.ts';
import type { RoundSetup } from '../../round/types.ts';
import { t } from '../../text/index.ts';
import { tied } from '../format.ts';
import { findPattern, placeName } from './words.ts';

/** What the question says of the role, after a name: "stands idle, hungry after {culprit}". */
function askOf(level: Level, setup: RoundSetup): string {
  const role = findPattern(setup.pattern)?.roles.find(one => one.id === level.align.role);
  return role?.ask ?? role?.does ?? '';
}

/** "Label stands idle, hungry after Pack." */
export function alignStatement(level: Level, setup: RoundSetup): string {
  const { from, subject, culprit } = setup.align;
  const does = askOf(level, setup);
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
  const does = askOf(level, setup).replace('{culprit}', culprit);
  return scene ? tied(`${name} ${does}.`) : '';
}
