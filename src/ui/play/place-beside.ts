import type { Box } from '../../layout/types.ts';

const GAP = 14;
const EDGE = 8;

/**
 * Where a panel of the given size goes so that it neither covers the anchor nor leaves the bounds: to the right, the left,
 * below or above, the first that fits; pushed along the other axis where needed. If nothing fits it takes the side with
 * the most room.
 */
export function placeBeside(
  anchor: Box,
  size: { w: number; h: number },
  bounds: Box,
): { x: number; y: number } {
  const clamp = (v: number, least: number, most: number): number => Math.max(least, Math.min(most, v));
  const end = bounds.x + bounds.w - EDGE;
  const bottom = bounds.y + bounds.h - EDGE;
  const alongY = clamp(anchor.y + anchor.h / 2 - size.h / 2, bounds.y + EDGE, bottom - size.h);
  const alongX = clamp(anchor.x + anchor.w / 2 - size.w / 2, bounds.x + EDGE, end - size.w);
  const right = { x: anchor.x + anchor.w + GAP, y: alongY };
  const left = { x: anchor.x - GAP - size.w, y: alongY };
  const below = { x: alongX, y: anchor.y + anchor.h + GAP };
  const above = { x: alongX, y: anchor.y - GAP - size.h };
  if (right.x + size.w <= end) return right;
  if (left.x >= bounds.x + EDGE) return left;
  if (below.y + size.h <= bottom) return below;
  if (above.y >= bounds.y + EDGE) return above;
  return anchor.x + anchor.w / 2 < bounds.x + bounds.w / 2
    ? { ...right, x: end - size.w }
    : { ...left, x: bounds.x + EDGE };
}
