/** Something that windows of the game tell each other they are in the middle of. */
export interface Presence {
  /** Says whether this window is in the middle of it. */
  hold(held: boolean): void;
  /** Whether any window is, this one included. */
  anyone(): Promise<boolean>;
}

/** A presence by its name. Where the browser has no locks, every window knows of itself only. */
export function presence(name: string): Presence {
  const locks = 'locks' in navigator ? navigator.locks : null;
  let here = false;
  let release: (() => void) | null = null;
  return {
    hold(held) {
      if (held === here) return;
      here = held;
      release?.();
      release = null;
      if (!held || !locks) return;
      const left = new Promise<void>(done => {
        release = done;
      });
      locks.request(name, { mode: 'shared' }, () => left).catch(() => {});
    },
    async anyone() {
      if (here || !locks) return here;
      const { held = [] } = await locks.query();
      return held.some(lock => lock.name === name);
    },
  };
}
