import type { PlaceLayout, StageLayout } from '../../layout/types.ts';
import type { NodeId } from '../../sim/network.ts';

export type Move = 'left' | 'right' | 'up' | 'down';

const middle = (place: PlaceLayout): number => place.box.x + place.box.w / 2;

/** The places of a ribbon that can be looked at, in the order in which the flow meets them. */
export function inFlowOrder(places: readonly PlaceLayout[]): PlaceLayout[] {
  return places
    .filter(place => place.shape !== 'wiring')
    .sort((a, b) => Math.round(middle(a) - middle(b)) || a.box.y - b.box.y);
}

/**
 * Where an arrow key leads: along the ribbon, or to the place of the next ribbon that is nearest across. From nowhere
 * it leads to the first place. Null at the edges.
 */
export function step(
  layout: StageLayout,
  from: { scene: number; element: NodeId } | null,
  move: Move,
): { scene: number; element: NodeId } | null {
  const row = (scene: number): PlaceLayout[] => inFlowOrder(layout.ribbons[scene]?.layout.places ?? []);
  const own = from && row(from.scene);
  const index = own?.findIndex(place => place.id === from?.element) ?? -1;
  if (!from || !own || index < 0) {
    const first = row(0)[0];
    return first ? { scene: 0, element: first.id } : null;
  }
  if (move === 'left' || move === 'right') {
    const next = own[index + (move === 'left' ? -1 : 1)];
    return next ? { scene: from.scene, element: next.id } : null;
  }
  const scene = from.scene + (move === 'up' ? -1 : 1);
  const x = middle(own[index]!) + layout.ribbons[from.scene]!.world.x;
  const shift = layout.ribbons[scene]?.world.x ?? 0;
  let best: PlaceLayout | null = null;
  for (const place of row(scene)) {
    if (!best || Math.abs(middle(place) + shift - x) < Math.abs(middle(best) + shift - x)) best = place;
  }
  return best && { scene, element: best.id };
}
