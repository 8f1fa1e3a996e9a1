import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Book, decodeBook, encodeBook, mergeBooks } from '../format/class/book.ts';
import {
  type Parsed,
  type Problem,
  parseObject,
  readKept,
  shareKept,
  type TextStorage,
} from './persisted.ts';

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
  /** Puts other gradebooks in the place of these. */
  replace(state: ClassesState): void;
}

/** Gradebooks from stored or imported text. */
export function parseClasses(text: string): Parsed<ClassesState> {
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

/** The document as it is stored and exported. */
export function writeClasses({ books }: ClassesState): string {
  return JSON.stringify({ version: VERSION, books: books.map(encodeBook) });
}

/** The gradebooks of both; those of one assignment become one. */
export function mergeClasses(mine: ClassesState, theirs: ClassesState): ClassesState {
  const find = (books: readonly Book[], id: string): Book | undefined =>
    books.find(book => book.assignment.id === id);
  const both = mine.books.map(book => {
    const other = find(theirs.books, book.assignment.id);
    const merged = other && mergeBooks(book, other);
    return merged?.ok ? merged.value : book;
  });
  return { books: [...both, ...theirs.books.filter(book => !find(mine.books, book.assignment.id))] };
}

/** The gradebooks kept in `storage`; `report` hears of stored text that could not be used. */
export function createClasses(storage: TextStorage, report: (problem: Problem) => void = () => {}): Classes {
  const kept = readKept(storage, CLASSES_KEY, parseClasses, { books: [] });
  if (kept.problem !== null) report(kept.problem);
  const store = createStore<ClassesState>(() => kept.value);
  const change = (books: Book[]): boolean => {
    store.setState({ books });
    return storage.set(CLASSES_KEY, writeClasses({ books }));
  };
  shareKept(storage, CLASSES_KEY, {
    parse: parseClasses,
    write: writeClasses,
    merge: mergeClasses,
    take: state => store.setState(state),
  });
  const others = (id: string): Book[] => store.getState().books.filter(b => b.assignment.id !== id);
  const keep = (book: Book): boolean => {
    const { books } = store.getState();
    const at = books.findIndex(b => b.assignment.id === book.assignment.id);
    return change(at < 0 ? [book, ...books] : books.map((b, i) => (i === at ? book : b)));
  };
  return {
    store,
    keep,
    replace: state => void change(state.books),
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
