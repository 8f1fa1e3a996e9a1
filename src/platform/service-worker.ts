/** The service worker that keeps the game for offline play, as far as the page deals with it. */
export interface Keeper {
  /** Asks the host whether there is a newer version. */
  look(): void;
  /** Lets the version that waits take over; the page is told by `onSwap`. */
  swap(): void;
}

interface Told {
  /** A newer version is here and waits. */
  onWaiting(): void;
  /** A newer version has taken over: what this page has not loaded yet may be gone. */
  onSwap(): void;
}

/** Registers the service worker `script`, by its address beside the page; null where there can be none. */
export async function keepOffline(script: string, { onWaiting, onSwap }: Told): Promise<Keeper | null> {
  if (!('serviceWorker' in navigator)) return null;
  const { serviceWorker } = navigator;
  // The very first one takes over too, and replaces nobody.
  let replaces = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (replaces) onSwap();
    replaces = true;
  });
  const registration = await serviceWorker.register(script);
  // Some browsers that block service workers answer with nothing.
  if (!registration) return null;
  const watch = (worker: ServiceWorker | null): void => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && serviceWorker.controller) onWaiting();
    });
  };
  registration.addEventListener('updatefound', () => watch(registration.installing));
  watch(registration.installing);
  if (registration.waiting && serviceWorker.controller) onWaiting();
  return {
    look() {
      // Offline it fails, and the next look may not.
      registration.update().catch(() => {});
    },
    swap() {
      registration.waiting?.postMessage({ type: 'SKIP_WAITING' });
    },
  };
}
