import type { Level, LevelTruth } from '../level/types.ts';
import type { RoundSetup, RoundState } from '../round/types.ts';
import type { Doing } from './doing.ts';
import type { Game } from './game.ts';

/** What a toast needs to know of the moment. */
export interface Moment {
  game: Game;
  level: Level;
  truth: LevelTruth;
  setup: RoundSetup;
  state: RoundState;
  /** What the element of a wrong mark was doing. */
  doing: (scene: number, element: string) => Doing;
}
