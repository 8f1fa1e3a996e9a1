import type { Level } from '../level/types.ts';
import type { RoundSetup, RoundState } from '../round/types.ts';
import type { Network } from '../sim/network.ts';
import type { Game } from './game.ts';

interface Chosen {
  game: Game;
  level: Level;
  setup: RoundSetup;
  round: RoundState;
}

/** The level's networks eased by what was chosen last: a fix, a bundle, what was mended, or the order's `trial`. What is
 * mended or tried comes on top of `resting`, which is what the scenes run by now. */
export function relieved(
  { game, level, setup, round }: Chosen,
  resting: readonly Network[],
  trial = 0,
): Network[] {
  const { offers, mends, fixes } = setup;
  const one = offers?.[round.order?.order[trial] ?? -1] ?? mends?.offers[round.mended?.at(-1) ?? -1];
  if (one) return resting.map(network => game.relieve(network, one.element, one.relief));
  const chosen = (round.bundle ?? [round.fixed ?? -1]).flatMap(i => fixes[i] ?? []);
  return level.scenes.map(({ network }, i) =>
    chosen.reduce((eased, fix) => {
      const at = fix.scenes[i];
      return at ? game.relieve(eased, at.element, fix.relief) : eased;
    }, network),
  );
}
