import { fixWorth, mendWorth, namesOf, tauOf } from '../../round/index.ts';
import type { RoundSetup, RoundState, ScoreParts } from '../../round/types.ts';
import { t } from '../../text/index.ts';
import { percent, shortNumber } from '../format.ts';
import { patternName } from './words.ts';

/** One line of the points of a result. */
export interface Part {
  name: string;
  note: string;
  value: number;
}

function line(name: string, note: string, value: number): Part {
  return { name, note, value };
}

function standardParts(setup: RoundSetup, round: RoundState, score: ScoreParts): Part[] {
  const { call } = round;
  const best = round.bundle ? 'play-part-of-budget' : 'play-part-of-best';
  return [
    ...(call
      ? [
          line(
            t(call.right ? 'play-part-called' : 'play-part-miscalled'),
            t('play-part-after', { count: call.marksBefore }),
            score.call,
          ),
        ]
      : []),
    line(t('play-part-name'), patternName(setup.pattern), score.name),
    line(t('play-part-fix'), t(best, { percent: percent(fixWorth(setup, round)) }), score.fix),
    ...(setup.scenes.length > 1 ? [line(t('play-part-align'), t('play-part-align.note'), score.align)] : []),
  ];
}

function twoNames(setup: RoundSetup, round: RoundState, score: ScoreParts): Part[] {
  const [first, second] = namesOf(setup, round);
  return [
    line(t('play-part-name'), patternName(first), score.name),
    line(t('play-part-other'), patternName(second), score.other ?? 0),
  ];
}

/** The points of a round, line by line, as the result shows them. */
export function partsOf(setup: RoundSetup, round: RoundState, score: ScoreParts): Part[] {
  const asked = round.hints?.length ?? 0;
  const hints =
    asked > 0 ? [line(t('run-part-hints'), t('run-part-asked', { count: asked }), score.hints ?? 0)] : [];
  return [...ownParts(setup, round, score), ...hints];
}

function ownParts(setup: RoundSetup, round: RoundState, score: ScoreParts): Part[] {
  const sooner = setup.lane === 'untimed' ? '' : t('play-part-sooner');
  if (setup.kind === 'predict') {
    const order = line(t('play-part-order'), `τ = ${shortNumber(tauOf(setup, round))}`, score.order ?? 0);
    return sooner ? [order, line(t('play-part-speed'), sooner, score.sooner ?? 0)] : [order];
  }
  const marks = score.spots.reduce((a, b) => a + b, 0);
  const top = [
    line(t(setup.kind === 'odd' ? 'play-part-stranger' : 'play-part-marks'), sooner, marks),
    ...(score.wrong === 0 ? [] : [line(t('play-part-wrong'), '', score.wrong)]),
  ];
  if (setup.kind === 'odd') return [...top, ...twoNames(setup, round, score)];
  if (setup.kind === 'two') {
    const { alone, both } = mendWorth(setup, round);
    return [
      ...top,
      ...twoNames(setup, round, score),
      line(
        t('play-part-first'),
        t(score.first ? 'play-part-first.right' : 'play-part-first.other'),
        score.first ?? 0,
      ),
      line(t('play-part-first-fix'), t('play-part-of-alone', { percent: percent(alone) }), score.fix),
      line(t('play-part-both'), t('play-part-of-two', { percent: percent(both) }), score.second ?? 0),
    ];
  }
  return [...top, ...standardParts(setup, round, score)];
}
