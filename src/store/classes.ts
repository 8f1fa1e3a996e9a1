import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Book, decodeBook, encodeBook, mergeBooks } from '../format/class/book.ts';
import { type Parsed, type Problem, parseObject, readKept, type TextStorage } from './persisted.ts';

export const CLASSES_KEY = 'throughline.classes';
const VERSION = 1;

/** A teacher's gradebooks, the newest first. They stay in this browser. */
export interface ClassesState {
  books: Book[];
}

export interface Classes {
  store: StoreApi<ClassesState>;
  /** Keeps a gradebook, in place of the one of the same assignment; false when the browser had no room for it. */
  keep(book: Book): boolean;
  /** Takes up a gradebook from elsewhere: merged with the one of the same assignment, if there is one. */
  takeUp(book: Book): boolean;
  remove(id: string): void;
  /** Deletes all data of all classes from this browser. */
  clear(): void;
}

function parse(text: string): Parsed<ClassesState> {
  const parsed = parseObject(text);
  if (!parsed.ok) return parsed;
  const { version, books } = parsed.value;
  if (Number(version) > VERSION) return { ok: false, reason: 'newer' };
  if (version !== VERSION || !Array.isArray(books)) return { ok: false, reason: 'incomplete' };
  const read: Book[] = [];
  for (const text of books) {
    const book = typeof text === 'string' ? decodeBook(text) : null;
    if (!book?.ok) return { ok: false, reason: 'senseless', part: 'books' };
    read.push(book.value);
  }
  return { ok: true, value: { books: read } };
}

/** The gradebooks kept in `storage`; `report` hears of stored text that could not be used. */
export function createClasses(storage: TextStorage, report: (problem: Problem) => void = () => {}): Classes {
  const kept = readKept(storage, CLASSES_KEY, parse, { books: [] });
  if (kept.problem !== null) report(kept.problem);
  const store = createStore<ClassesState>(() => kept.value);
  const change = (books: Book[]): boolean => {
    store.setState({ books });
    return storage.set(CLASSES_KEY, JSON.stringify({ version: VERSION, books: books.map(encodeBook) }));
  };
  const others = (id: string): Book[] => store.getState().books.filter(b => b.assignment.id !== id);
  const keep = (book: Book): boolean => {
    const { books } = store.getState();
    const at = books.findIndex(b => b.assignment.id === book.assignment.id);
    return change(at < 0 ? [book, ...books] : books.map((b, i) => (i === at ? book : b)));
  };
  return {
    store,
    keep,
    takeUp(book) {
      const mine = store.getState().books.find(b => b.assignment.id === book.assignment.id);
      const merged = mine ? mergeBooks(mine, book) : null;
      return keep(merged?.ok ? merged.value : book);
    },
    remove(id) {
      change(others(id));
    },
    clear() {
      store.setState({ books: [] });
      storage.delete(CLASSES_KEY);
    },
  };
}
