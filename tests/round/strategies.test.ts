import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/level/campaign/index.ts';
import { verifyLevel } from '../../src/level/verify.ts';
import { score } from '../../src/round/index.ts';
import type { RoundSetup } from '../../src/round/types.ts';
import { expected, marksOf, PLAYERS, perfect, setupsOf, withCall } from './players.ts';

const SEEDS = 6;
const games = LEVELS.flatMap(level => {
  const truth = verifyLevel(level);
  return setupsOf(level, truth, SEEDS).map(setup => ({ level, setup }));
});
const mean = (of: (game: (typeof games)[number]) => number): number =>
  games.reduce((sum, game) => sum + of(game), 0) / games.length;
const best = mean(({ setup }) => score(setup, perfect(setup)).total);

/** Mean over every pattern that could be called, less what the same marks bring without a call. */
function worthOfCalling(setup: RoundSetup, marks: ReturnType<typeof marksOf>, after: number): number {
  const calls = setup.choices.map(pattern => expected(setup, withCall(marks, setup, after, pattern)));
  return calls.reduce((a, b) => a + b, 0) / calls.length - expected(setup, marks);
}

describe('a perfect player', () => {
  it('gets three stars on every level', () => {
    for (const { level, setup } of games) {
      expect(score(setup, perfect(setup)).stars, `${level.id} under seed ${setup.seed}`).toBe(3);
    }
  });
});

describe.each(Object.entries(PLAYERS))('a player who %s, until right', (_, player) => {
  const played = games.map(game => ({ ...game, marks: marksOf(player, game.level, game.setup) }));

  it('expects less than a third of a perfect player’s points', () => {
    const points = played.reduce((sum, p) => sum + expected(p.setup, p.marks), 0) / played.length;
    expect(points).toBeLessThan(best / 3);
  });

  it.each([0, 1, 2])('expects less than nothing from a guessed call after %i marks', after => {
    const gain = played.reduce((sum, p) => sum + worthOfCalling(p.setup, p.marks, after), 0) / played.length;
    expect(gain).toBeLessThan(0);
  });

  it('expects less than nothing from always calling the same pattern', () => {
    for (const pattern of new Set(games.flatMap(g => g.setup.choices))) {
      for (const after of [0, 1, 2]) {
        const could = played.filter(p => p.setup.choices.includes(pattern));
        const gain = could.reduce(
          (sum, p) =>
            sum + expected(p.setup, withCall(p.marks, p.setup, after, pattern)) - expected(p.setup, p.marks),
          0,
        );
        expect(gain, `${pattern} after ${after}`).toBeLessThan(0);
      }
    }
  });
});
