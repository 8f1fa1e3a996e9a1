import type { Level } from '../../level/types.ts';
import type { RoundSetup } from '../../round/types.ts';
import { tied } from '../format.ts';
import { findPattern, placeName } from './words.ts';

/** "Label stands idle, hungry after Pack." */
export function alignStatement(level: Level, setup: RoundSetup): string {
  const { from, subject, culprit } = setup.align;
  const role = findPattern(setup.pattern)?.roles.find(one => one.id === level.align.role);
  const does = role?.ask ?? role?.does ?? 'plays a part';
  return tied(
    `${placeName(level, from, subject)} ${does.replace('{culprit}', placeName(level, from, culprit))}.`,
  );
}

/** "And in Handbell relay: who does that?" */
export function alignQuestion(level: Level, setup: RoundSetup): string {
  return `And in ${level.scenes[setup.align.to]?.host ?? 'the other'}: who does that?`;
}

/** Why the answer is right, in the words of the scene that was asked about. */
export function alignReason(level: Level, setup: RoundSetup): string {
  const { to, options, answer } = setup.align;
  const role = findPattern(setup.pattern)?.roles.find(one => one.id === level.align.role);
  const scene = level.scenes[to];
  const culprits = setup.scenes[to]?.culprits ?? [];
  const culprit = culprits[0] === undefined ? 'the culprit' : placeName(level, to, culprits[0]);
  const name = placeName(level, to, options[answer] ?? '');
  const does = (role?.ask ?? role?.does ?? 'does the same').replace('{culprit}', culprit);
  return scene ? tied(`${name} ${does}.`) : '';
}
