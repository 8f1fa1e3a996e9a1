import type { NodeId } from '../sim/network.ts';

export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}
export interface Point {
  x: number;
  y: number;
}

/**
 * A drawn element: `box` is its body, in CSS pixels within the ribbon's world area. On touch bodies may be smaller than a
 * finger, but stand so that targets of 44 px around their middles do not overlap.
 */
export interface PlaceLayout {
  id: NodeId;
  box: Box;
  shape: 'place' | 'controller' | 'handle' | 'wiring';
  /** Where the label goes, or null where there is no room (the name is still in the inspector and the parallel).
   * `x` is its middle, `y` its top; a line break in the text makes a second line. */
  label: {
    x: number;
    y: number;
    w: number;
    h: number;
    text: string;
    leader?: { from: Point; to: Point };
  } | null;
  /** A second body of the same element: the pill on its loop ("8 h ago", "× 1.3 each round"). */
  pill?: { box: Box; text: string };
  /** On a controller's acting way. */
  dial?: DialLayout;
}
/** A controller's knob: its middle, and the room of the figure beside it where it turns a factor. */
export interface DialLayout {
  at: Point;
  figure?: Box;
}
/** A way tokens take: a polyline sampled from a smooth curve, with cumulative lengths. */
export interface WayLayout {
  from: NodeId;
  to: NodeId;
  kind: 'flow' | 'back' | 'sense' | 'act';
  points: Point[];
  lengths: number[];
}
export interface SceneLayout {
  width: number;
  height: number;
  places: PlaceLayout[];
  ways: WayLayout[];
}
/** Where things go when the ribbons shrink for the reveal, in CSS pixels of the stage. */
export interface RevealLayout {
  /** The three ribbons, header and all, scaled by the same factor. */
  ribbons: Box[];
  /** The abstract diagram: the stage draws shapes, ways and role names in it. */
  diagram: Box;
  /** What is left for the words and the table. */
  aside: Box;
  /** On a phone: the free area beside the shrunken ribbons, for the heading; elsewhere null (it goes in `aside`). */
  title: Box | null;
}
export interface RibbonLayout {
  box: Box;
  header: Box;
  world: Box;
  layout: SceneLayout;
  /** There is more in it than is drawn at a good size: it can be enlarged. */
  crowded: boolean;
  /** How much the places are enlarged, where they are. */
  zoom?: number;
}
/** Where everything on the play screen is, in CSS pixels of the stage. */
export interface StageLayout {
  width: number;
  height: number;
  compact: boolean;
  ribbons: RibbonLayout[];
  reveal: RevealLayout;
}
