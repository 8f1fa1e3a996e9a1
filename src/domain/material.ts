/** What a domain is made of; the stage has one painter for each name. */
export interface Material {
  /** What tokens travel on. */
  way: 'roller' | 'stave' | 'cable' | 'footpath';
  /** Outline of the places. */
  place: 'bench' | 'seat' | 'unit' | 'house';
  token: 'parcel' | 'note' | 'capsule' | 'key';
  /** What the ground is decorated with. */
  ground: 'bays' | 'bars' | 'dots' | 'contours';
  /** Width of a way, pixels. */
  width: number;
  /** Room of one token, pixels. */
  size: { w: number; h: number };
  /** How tokens wait before a place: rows across the way, pixels between columns and between rows, and the closest that
   * columns are pushed, as a share of `along`. */
  pile: { rows: number; along: number; down: number; squeeze: number };
  /** A single file of places does not sway. */
  straight?: boolean;
}
