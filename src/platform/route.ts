/** The address bar's hash. Needs no server, so the game can lie in any folder of any host. */
export const hashRoute = {
  /** The hash with its `#`, or an empty string. */
  get(): string {
    return location.hash;
  },

  /** Goes there; `replace` leaves no entry to come back to. */
  go(hash: string, replace = false): void {
    if (hash === location.hash) return;
    if (!replace) {
      location.hash = hash;
      return;
    }
    history.replaceState(null, '', hash);
    // replaceState tells nobody.
    dispatchEvent(new HashChangeEvent('hashchange'));
  },

  /** One step back, as the browser's button does. */
  back(): void {
    history.back();
  },

  /** Calls back after every change of the hash; returns what stops it. */
  listen(listener: () => void): () => void {
    addEventListener('hashchange', listener);
    return () => removeEventListener('hashchange', listener);
  },
};
