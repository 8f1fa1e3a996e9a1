import type { Scenery } from '../../../domain/scenery.ts';
import { aisles, benches, cages, doors, shelves, table } from './floor.ts';
import { cables, chairs, curtain, jacks, panels, risers } from './hall.ts';
import { cells, fan, group, lanes, racks, vault } from './machine.ts';
import type { Paint } from './pen.ts';

/** How each scenery is painted; `alone`: instead of the world's own ground. All of it is quieter than any way. */
export const SCENES: Readonly<Record<Scenery, { paint: Paint; alone?: boolean }>> = {
  'doors-out': { paint: doors(false) },
  'doors-in': { paint: doors(true) },
  cages: { paint: cages },
  aisles: { paint: aisles, alone: true },
  shelves: { paint: shelves, alone: true },
  benches: { paint: benches, alone: true },
  table: { paint: table },
  cables: { paint: cables },
  risers: { paint: risers, alone: true },
  panels: { paint: panels },
  chairs: { paint: chairs, alone: true },
  curtain: { paint: curtain, alone: true },
  jacks: { paint: jacks },
  racks: { paint: racks },
  lanes: { paint: lanes, alone: true },
  group: { paint: group },
  vault: { paint: vault, alone: true },
  cells: { paint: cells, alone: true },
  fan: { paint: fan },
  plain: { paint: () => {} },
};
