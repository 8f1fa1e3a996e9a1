import type { Made } from '../../level/campaign/make.ts';
import { type DocumentFault, decodeDocument } from '../code/document.ts';
import { type GradedRun, gradeHandIn } from './grade.ts';
import { HAND_IN_KIND } from './kinds.ts';
import type { Assignment, HandIn } from './types.ts';

/** What comes of a hand-in's text; `other`: it is of another assignment, and `detail` says by whom. */
export type Marked =
  | { ok: true; handIn: HandIn; runs: GradedRun[] }
  | { ok: false; reason: DocumentFault | 'other'; detail: string };

/** Reads a hand-in's text and plays every run in it again. Never throws because of the text. */
export function markText(a: Assignment, text: string, make: (id: string) => Made): Marked {
  const read = decodeDocument(HAND_IN_KIND, text);
  if (!read.ok) return { ok: false, reason: read.reason, detail: read.detail };
  if (read.doc.assignment !== a.id) return { ok: false, reason: 'other', detail: read.doc.name };
  return { ok: true, handIn: read.doc, runs: gradeHandIn(a, read.doc, make) };
}
