import { fixWorth, mendWorth, namesOf, tauOf } from '../../round/index.ts';
import type { RoundSetup, RoundState, ScoreParts } from '../../round/types.ts';
import { percent } from '../format.ts';
import { patternName } from './words.ts';

/** One line of the points of a result. */
export interface Part {
  name: string;
  note: string;
  value: number;
}

const AFTER = ['before any mark', 'after one mark', 'after two marks', 'after three marks'];

function line(name: string, note: string, value: number): Part {
  return { name, note, value };
}

function standardParts(setup: RoundSetup, round: RoundState, score: ScoreParts): Part[] {
  const { call } = round;
  const best = round.bundle ? 'of the best the budget buys' : 'of the best there was';
  return [
    ...(call
      ? [line(call.right ? 'Called it' : 'Wrong call', AFTER[call.marksBefore] ?? '', score.call)]
      : []),
    line('Name', patternName(setup.pattern), score.name),
    line('Fix', `${percent(fixWorth(setup, round))} % ${best}`, score.fix),
    ...(setup.scenes.length > 1 ? [line('Alignment', 'roles, not looks', score.align)] : []),
  ];
}

function twoNames(setup: RoundSetup, round: RoundState, score: ScoreParts): Part[] {
  const [first, second] = namesOf(setup, round);
  return [
    line('Name', patternName(first), score.name),
    line('Other name', patternName(second), score.other ?? 0),
  ];
}

/** The points of a round, line by line, as the result shows them. */
export function partsOf(setup: RoundSetup, round: RoundState, score: ScoreParts): Part[] {
  if (setup.kind === 'predict') {
    const tau = Math.round(tauOf(setup, round) * 100) / 100;
    return [
      line('Order', `τ = ${String(tau).replace('-', '−')}`, score.order ?? 0),
      line('Speed', 'the sooner, the more', score.sooner ?? 0),
    ];
  }
  const marks = score.spots.reduce((a, b) => a + b, 0);
  const top = [
    line(setup.kind === 'odd' ? 'Stranger' : 'Marks', 'the sooner, the more', marks),
    ...(score.wrong === 0 ? [] : [line('Wrong marks', '', score.wrong)]),
  ];
  if (setup.kind === 'odd') return [...top, ...twoNames(setup, round, score)];
  if (setup.kind === 'two') {
    const { alone, both } = mendWorth(setup, round);
    return [
      ...top,
      ...twoNames(setup, round, score),
      line('First things first', score.first ? 'the right one' : 'the other one', score.first ?? 0),
      line('First fix', `${percent(alone)} % of the best alone`, score.fix),
      line('Both fixes', `${percent(both)} % of the best two`, score.second ?? 0),
    ];
  }
  return [...top, ...standardParts(setup, round, score)];
}
