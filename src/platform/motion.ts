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

/** Calls back when the shell changes between dark and light. Returns what stops it. */
export function onShell(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}
