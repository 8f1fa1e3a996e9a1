const still = matchMedia('(prefers-reduced-motion: reduce)');

/** Whether the system asks for less motion. */
export function prefersStill(): boolean {
  return still.matches;
}

/** Device pixels a CSS pixel. */
export function pixelRatio(): number {
  return devicePixelRatio || 1;
}

/** Whether the shell is drawn light now, as the page's root says it. */
export function shellIsLight(): boolean {
  return document.documentElement.dataset.theme === 'light';
}
