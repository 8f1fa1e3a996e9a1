/** Text kept between visits. A browser may refuse (private window, quota, policy): then nothing is kept, and it says so. */
export const localText = {
  get(key: string): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  /** False when it could not be kept. */
  set(key: string, text: string): boolean {
    try {
      localStorage.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  },
  delete(key: string): void {
    try {
      localStorage.removeItem(key);
    } catch {
      // It was never kept.
    }
  },
};
