import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../src/level/campaign/index.ts';
import { makeLevel } from '../../src/level/campaign/make.ts';
import type { Level, LevelTruth } from '../../src/level/types.ts';
import { verifyLevel } from '../../src/level/verify.ts';
import { score } from '../../src/round/index.ts';
import type { Lane, RoundSetup } from '../../src/round/types.ts';
import { expected, hinted, marksOf, PLAYERS, perfect, setupsOf, withCall } from './players.ts';

const SEEDS = 6;
/** Generated levels of the campaign: of early and late years, flow and feedback. */
const GENERATED = [
  'a-key-and-a-locker',
  'somebody-elses-desk',
  'the-first-review',
  'a-stuck-afternoon',
  'good-news',
  'the-safe-pair',
];

interface Game {
  level: Level;
  setup: RoundSetup;
}
const gamesOf = (made: { level: Level; truth: LevelTruth }[], seeds = SEEDS, lane?: Lane): Game[] =>
  made.flatMap(({ level, truth }) => setupsOf(level, truth, seeds, lane).map(setup => ({ level, setup })));
const byHand = LEVELS.map(level => ({ level, truth: verifyLevel(level) }));
const GROUPS: Record<string, Game[]> = {
  'written by hand': gamesOf(byHand),
  'written by hand, untimed': gamesOf(byHand, 2, 'untimed'),
  generated: gamesOf(GENERATED.map(makeLevel)),
};

/** Mean over every pattern that could be called, less what the same marks bring without a call. */
function worthOfCalling(setup: RoundSetup, marks: ReturnType<typeof marksOf>, after: number): number {
  const calls = setup.choices.map(pattern => expected(setup, withCall(marks, setup, after, pattern)));
  return calls.reduce((a, b) => a + b, 0) / calls.length - expected(setup, marks);
}

describe.each(Object.entries(GROUPS))('on levels %s', (_, games) => {
  const best = games.reduce((sum, g) => sum + score(g.setup, perfect(g.setup)).total, 0) / games.length;

  it('a perfect player gets three stars on every one', () => {
    for (const { level, setup } of games) {
      expect(score(setup, perfect(setup)).stars, `${level.id} under seed ${setup.seed}`).toBe(3);
    }
  });

  it('who takes every hint and guesses among the rest expects less than a third of a perfect player’s points', () => {
    const points = games.reduce((sum, { setup }) => sum + expected(setup, hinted(setup)), 0) / games.length;
    expect(points).toBeLessThan(best / 3);
  });

  describe.each(Object.entries(PLAYERS))('a player who %s, until right', (_, player) => {
    const played = games.map(game => ({ ...game, marks: marksOf(player, game.level, game.setup) }));

    it('expects less than a third of a perfect player’s points', () => {
      const points = played.reduce((sum, p) => sum + expected(p.setup, p.marks), 0) / played.length;
      expect(points).toBeLessThan(best / 3);
    });

    it.each([0, 1, 2])('expects less than nothing from a guessed call after %i marks', after => {
      const gain =
        played.reduce((sum, p) => sum + worthOfCalling(p.setup, p.marks, after), 0) / played.length;
      expect(gain).toBeLessThan(0);
    });

    it('expects less than nothing from always calling the same pattern', () => {
      for (const pattern of new Set(games.flatMap(g => g.setup.choices))) {
        for (const after of [0, 1, 2]) {
          const could = played.filter(p => p.setup.choices.includes(pattern));
          // In a few levels that were picked a name may be right most times that it is offered: not so in a campaign.
          if (could.filter(p => p.setup.pattern === pattern).length * 2 >= could.length) continue;
          const gain = could.reduce(
            (sum, p) =>
              sum +
              expected(p.setup, withCall(p.marks, p.setup, after, pattern)) -
              expected(p.setup, p.marks),
            0,
          );
          expect(gain, `${pattern} after ${after}`).toBeLessThan(0);
        }
      }
    });
  });
});
