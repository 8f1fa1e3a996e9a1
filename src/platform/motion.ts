/** Whether the system asks for less motion. */
export function prefersStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Whether the first pointer is a finger. */
export function prefersTouch(): boolean {
  return matchMedia('(hover: none)').matches;
}
