import { useEffect, useRef, useState } from 'preact/hooks';
import { type Book, DOCUMENT_FAULTS, type DocumentFault, type Graded } from '../../store/teaching.ts';
import { useTeach } from './context.ts';

/** A hand-in that could not be used, as it came. */
export interface Unread {
  text: string;
  /** Of the document; `other`: it is of another assignment; `engine`: it could not be played again here. */
  reason: DocumentFault | 'other' | 'engine';
  detail: string;
}

/** Between two drawings of the table while hand-ins are played again, ms. */
const PAUSE = 400;

export interface Grading {
  graded: Graded[];
  unread: Unread[];
  /** Hand-ins played again so far, and how many there are. */
  done: number;
  all: number;
}

export function isDocumentFault(reason: string): reason is DocumentFault {
  return reason in DOCUMENT_FAULTS;
}

/** Plays everything that came in again, in the pool; each text once. */
export function useGraded(book: Book): Grading {
  const { mark } = useTeach();
  const known = useRef(new Map<string, Graded | Unread>());
  const asked = useRef(new Set<string>());
  const [, redraw] = useState(0);
  useEffect(() => {
    let gone = false;
    let waiting = false;
    // Many come in at once: the table is drawn a few times a second, not once a hand-in.
    const soon = (): void => {
      if (waiting || gone) return;
      waiting = true;
      setTimeout(() => {
        waiting = false;
        if (!gone) redraw(n => n + 1);
      }, PAUSE);
    };
    for (const { text, at } of book.received) {
      if (asked.current.has(text)) continue;
      asked.current.add(text);
      const unread = (reason: Unread['reason'], detail = ''): void => {
        known.current.set(text, { text, reason, detail });
        soon();
      };
      mark(book.assignment, text).then(
        marked => {
          if (!marked.ok) return unread(marked.reason, marked.detail);
          known.current.set(text, { handIn: marked.handIn, received: at, runs: marked.runs });
          soon();
        },
        (error: unknown) => unread('engine', error instanceof Error ? error.message : String(error)),
      );
    }
    return () => {
      gone = true;
    };
  }, [book, mark]);
  const found = book.received.flatMap(({ text }) => known.current.get(text) ?? []);
  return {
    graded: found.filter(one => 'runs' in one),
    unread: found.filter(one => 'reason' in one),
    done: found.length,
    all: book.received.length,
  };
}
