/** Where the player is, as the address says it. */
export type Route = { screen: 'home' } | { screen: 'play'; level: string; seed: number | null };

/** Reads a hash like `#/play/friday` or `#/play/friday/17`; anything else is home. */
export function parseRoute(hash: string): Route {
  const [screen, level, seed] = hash.replace(/^#\/?/, '').split('/');
  if (screen !== 'play' || !level || !/^[\w-]+$/.test(level)) return { screen: 'home' };
  const n = seed === undefined || seed === '' ? Number.NaN : Number(seed);
  return {
    screen: 'play',
    level,
    seed: Number.isSafeInteger(n) && n >= 0 ? n : null,
  };
}

export const HOME = '#/';

export function playHash(level: string, seed: number | null = null): string {
  return `#/play/${level}${seed === null ? '' : `/${seed}`}`;
}

/** What the play screen is opened with. */
export interface PlayProps {
  level: string;
  seed: number | null;
}
