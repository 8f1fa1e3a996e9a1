import { createStore, entries, promisifyRequest, setMany, type UseStore } from 'idb-keyval';

/** Text kept between visits, all of it in memory from the start: reading and writing don't wait, the database follows. */
export interface KeptTexts {
  get(key: string): string | null;
  /** False when it is known that it can't be kept beyond this visit. */
  set(key: string, text: string): boolean;
  delete(key: string): void;
  /** Whether anything outlives the visit. */
  readonly durable: boolean;
}

const PREFIX = 'throughline.';
/** Set once what localStorage had has been taken over. */
const MOVED = 'throughline.moved';
/** A database that answers no sooner is not waited for: the game begins without it. */
const PATIENCE = 2_500;

/** What earlier versions of the game kept in localStorage. */
function olderTexts(): [string, string][] {
  try {
    return Object.keys(localStorage)
      .filter(key => key.startsWith(PREFIX))
      .map(key => [key, localStorage.getItem(key) ?? '']);
  } catch {
    return [];
  }
}

function forgetOlder(keys: readonly string[]): void {
  try {
    for (const key of keys) localStorage.removeItem(key);
  } catch {
    // It is read no more.
  }
}

/** Everything in the database, with what localStorage had the first time. */
async function readAll(store: UseStore): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const [key, value] of await entries<string, unknown>(store)) {
    if (typeof key === 'string' && typeof value === 'string') texts.set(key, value);
  }
  if (texts.has(MOVED)) return texts;
  const older = olderTexts().filter(([key]) => !texts.has(key));
  await setMany([...older, [MOVED, '1']], store);
  for (const [key, text] of [...older, [MOVED, '1'] as const]) texts.set(key, text);
  forgetOlder(older.map(([key]) => key));
  return texts;
}

/** One change, committed with the request itself: a page that is left in the next moment has kept it. */
function write(store: UseStore, change: (texts: IDBObjectStore) => void): Promise<void> {
  return store('readwrite', texts => {
    change(texts);
    texts.transaction.commit();
    return promisifyRequest(texts.transaction);
  });
}

function late(): Promise<never> {
  return new Promise((_, reject) =>
    setTimeout(() => reject(new Error('the database does not answer')), PATIENCE),
  );
}

/**
 * Opens what is kept in IndexedDB. A browser without it, or that refuses it, keeps things in memory for the visit. `lost` is
 * called when a text could not be written after all. Never fails.
 */
export async function openKept(lost: () => void): Promise<KeptTexts> {
  let texts = new Map<string, string>();
  let store: UseStore | null = null;
  try {
    const opened = createStore('throughline', 'kept');
    texts = await Promise.race([readAll(opened), late()]);
    store = opened;
  } catch {
    // What an earlier version kept can be read at least.
    for (const [key, text] of olderTexts()) texts.set(key, text);
  }
  return {
    get: key => texts.get(key) ?? null,
    set(key, text) {
      texts.set(key, text);
      if (store) write(store, texts => texts.put(text, key)).catch(lost);
      return store !== null;
    },
    delete(key) {
      texts.delete(key);
      if (store) write(store, texts => texts.delete(key)).catch(lost);
    },
    get durable() {
      return store !== null;
    },
  };
}
