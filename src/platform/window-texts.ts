const PREFIX = 'throughline.window.';

/** Text that belongs to this window and is gone with it; where the browser keeps none, it is kept as long as the page. */
export interface WindowTexts {
  get(key: string): string | null;
  /** False when it is gone with the page. */
  set(key: string, text: string): boolean;
  delete(key: string): void;
}

export function windowTexts(): WindowTexts {
  const page = new Map<string, string>();
  return {
    get(key) {
      try {
        return sessionStorage.getItem(PREFIX + key) ?? page.get(key) ?? null;
      } catch {
        return page.get(key) ?? null;
      }
    },
    set(key, text) {
      try {
        sessionStorage.setItem(PREFIX + key, text);
        page.delete(key);
        return true;
      } catch {
        page.set(key, text);
        return false;
      }
    },
    delete(key) {
      page.delete(key);
      try {
        sessionStorage.removeItem(PREFIX + key);
      } catch {
        // There is none.
      }
    },
  };
}
