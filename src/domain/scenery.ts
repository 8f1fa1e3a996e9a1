/** What stands about in a place that levels are set in; the stage has one painter for each name. */
export const SCENERIES = [
  'doors-out',
  'doors-in',
  'cages',
  'aisles',
  'shelves',
  'benches',
  'table',
  'cables',
  'risers',
  'panels',
  'chairs',
  'curtain',
  'jacks',
  'racks',
  'lanes',
  'group',
  'vault',
  'cells',
  'fan',
  'plain',
] as const;
export type Scenery = (typeof SCENERIES)[number];
