/** Calls back once an animation frame with the wall milliseconds since the frame before, and a steady clock's; returns
 * what stops it. */
export function everyFrame(callback: (deltaMs: number, nowMs: number) => void): () => void {
  let before = performance.now();
  let handle = 0;
  const frame = (now: number): void => {
    handle = requestAnimationFrame(frame);
    const delta = Math.max(0, now - before);
    before = now;
    callback(delta, now);
  };
  handle = requestAnimationFrame(frame);
  return () => cancelAnimationFrame(handle);
}

/** Calls back when the page goes out of sight or comes back; returns what stops it. */
export function onVisibility(callback: (visible: boolean) => void): () => void {
  const listener = (): void => callback(document.visibilityState === 'visible');
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
}

/** Calls back once, when the page has nothing better to do. */
export function whenIdle(callback: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(() => callback(), { timeout: 4_000 });
  else setTimeout(callback, 1_500);
}

/** Resolves after so many milliseconds. */
export function later(ms: number): Promise<void> {
  return new Promise(done => setTimeout(done, ms));
}

/** Minutes since 1970, by the device's clock. */
export function minutesNow(): number {
  return Math.floor(Date.now() / 60_000);
}
