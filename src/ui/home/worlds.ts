import bell from '@phosphor-icons/core/duotone/bell-duotone.svg?raw';
import check from '@phosphor-icons/core/duotone/check-circle-duotone.svg?raw';
import clipboard from '@phosphor-icons/core/duotone/clipboard-text-duotone.svg?raw';
import cube from '@phosphor-icons/core/duotone/cube-duotone.svg?raw';
import database from '@phosphor-icons/core/duotone/database-duotone.svg?raw';
import ear from '@phosphor-icons/core/duotone/ear-duotone.svg?raw';
import hand from '@phosphor-icons/core/duotone/hand-duotone.svg?raw';
import metronome from '@phosphor-icons/core/duotone/metronome-duotone.svg?raw';
import box from '@phosphor-icons/core/duotone/package-duotone.svg?raw';
import scales from '@phosphor-icons/core/duotone/scales-duotone.svg?raw';
import truck from '@phosphor-icons/core/duotone/truck-duotone.svg?raw';

export interface Spot {
  x: number;
  y: number;
  icon: string;
}

/** One ribbon of the menu's picture. Units are those of the picture: 760 wide, 112 a ribbon. */
export interface World {
  id: 'warehouse' | 'music' | 'systems';
  spots: Spot[];
  /** Which spots a way joins. */
  ways: [number, number][];
  /** The spot where it piles up. */
  held: number;
  /** Ways from the start to the held spot that tokens take, as spots, and the one way on. */
  before: number[][];
  after: number[];
}

export const WORLDS: readonly World[] = [
  {
    id: 'warehouse',
    spots: [
      { x: 46, y: 60, icon: clipboard },
      { x: 176, y: 32, icon: hand },
      { x: 176, y: 86, icon: hand },
      { x: 300, y: 60, icon: cube },
      { x: 520, y: 60, icon: box },
      { x: 706, y: 54, icon: truck },
    ],
    ways: [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
      [3, 4],
      [4, 5],
    ],
    held: 4,
    before: [
      [0, 1, 3, 4],
      [0, 2, 3, 4],
    ],
    after: [4, 5],
  },
  {
    id: 'music',
    spots: [
      { x: 46, y: 56, icon: metronome },
      { x: 150, y: 56, icon: bell },
      { x: 316, y: 56, icon: bell },
      { x: 440, y: 30, icon: bell },
      { x: 440, y: 84, icon: bell },
      { x: 580, y: 56, icon: bell },
      { x: 706, y: 56, icon: ear },
    ],
    ways: [
      [0, 1],
      [1, 2],
      [2, 3],
      [2, 4],
      [3, 5],
      [4, 5],
      [5, 6],
    ],
    held: 2,
    before: [[0, 1, 2]],
    after: [2, 3, 5, 6],
  },
  {
    id: 'systems',
    spots: [
      { x: 46, y: 58, icon: scales },
      { x: 170, y: 24, icon: cube },
      { x: 170, y: 60, icon: cube },
      { x: 170, y: 94, icon: cube },
      { x: 430, y: 66, icon: database },
      { x: 590, y: 44, icon: cube },
      { x: 706, y: 54, icon: check },
    ],
    ways: [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 5],
      [5, 6],
    ],
    held: 4,
    before: [
      [0, 1, 4],
      [0, 2, 4],
      [0, 3, 4],
    ],
    after: [4, 5, 6],
  },
];
