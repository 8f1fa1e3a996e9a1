import { createStore, entries, promisifyRequest, setMany, type UseStore } from 'idb-keyval';

/** Text kept between visits, all of it in memory from the start: reading and writing don't wait, the database follows. */
export interface KeptTexts {
  get(key: string): string | null;
  /** False when it is known that it can't be kept beyond this visit. */
  set(key: string, text: string): boolean;
  delete(key: string): void;
  /**
   * Another window may write this key too: where this one wrote over a text that it had not read, `merge` makes one of both, and
   * `heard` gets it, as it gets every text of this key that another window writes.
   */
  share(key: string, merge: (mine: string, theirs: string) => string, heard: (text: string) => void): void;
  /** Whether anything outlives the visit. */
  readonly durable: boolean;
}

const PREFIX = 'throughline.';
/** Set once what localStorage had has been taken over. */
const MOVED = 'throughline.moved';
/** A database that answers no sooner is not waited for: the game begins without it. */
const PATIENCE = 8_000;

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

/**
 * One text in the place of what was there, committed with the request; what was there. Both requests are made at once, so
 * that the page may be left in the next moment.
 */
function exchange(store: UseStore, key: string, text: string): Promise<unknown> {
  return store('readwrite', async texts => {
    const before = promisifyRequest<unknown>(texts.get(key));
    texts.put(text, key);
    texts.transaction.commit();
    await promisifyRequest(texts.transaction);
    return before;
  });
}

interface Shared {
  merge(mine: string, theirs: string): string;
  heard(text: string): void;
  /** What the database is known to hold. */
  known: string | null;
  /** Writes of this window that are not done. */
  pending: number;
}

/** Words between the windows of the game: a key and its new text. */
type Word = [key: string, text: string];

function isWord(data: unknown): data is Word {
  return Array.isArray(data) && data.length === 2 && data.every(part => typeof part === 'string');
}

/** The keys that several windows write. Whoever writes tells the others; whoever wrote over what it had not heard of merges. */
class Windows {
  private readonly keys = new Map<string, Shared>();
  private readonly channel =
    typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('throughline');

  constructor(
    private readonly texts: Map<string, string>,
    private readonly store: UseStore,
  ) {
    this.channel?.addEventListener('message', ({ data }) => {
      if (isWord(data)) this.hear(...data);
    });
  }

  share(key: string, how: Pick<Shared, 'merge' | 'heard'>): void {
    this.keys.set(key, { ...how, known: this.texts.get(key) ?? null, pending: 0 });
  }

  has(key: string): boolean {
    return this.keys.has(key);
  }

  async write(key: string, text: string): Promise<void> {
    const shared = this.keys.get(key);
    if (!shared) return;
    const { known } = shared;
    shared.known = text;
    shared.pending += 1;
    this.channel?.postMessage([key, text] satisfies Word);
    let before: unknown;
    try {
      before = await exchange(this.store, key, text);
    } finally {
      shared.pending -= 1;
    }
    if (typeof before !== 'string' || before === known || before === text) return;
    const mine = this.texts.get(key) ?? text;
    const both = shared.merge(mine, before);
    if (both === mine) return;
    this.texts.set(key, both);
    shared.heard(both);
    await this.write(key, both);
  }

  private hear(key: string, text: string): void {
    const shared = this.keys.get(key);
    // While a write is under way, its own look at the database settles it.
    if (!shared || shared.pending > 0) return;
    shared.known = text;
    this.texts.set(key, text);
    shared.heard(text);
  }
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
  const windows = store && new Windows(texts, store);
  return {
    get: key => texts.get(key) ?? null,
    share: (key, merge, heard) => windows?.share(key, { merge, heard }),
    set(key, text) {
      texts.set(key, text);
      if (windows?.has(key)) windows.write(key, text).catch(lost);
      else if (store) write(store, texts => texts.put(text, key)).catch(lost);
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
