/** What the pages for teachers and their students need of the documents; the formats themselves stay behind the stores. */
export { type Book, decodeBook, encodeBook, newBook, type Received, receive } from '../format/class/book.ts';
export { type CsvWords, csvOf } from '../format/class/csv.ts';
export { type GradedRun, lastMark, type Problem } from '../format/class/grade.ts';
export { ASSIGNMENT_KIND, HAND_IN_KIND, LONGEST_LINK } from '../format/class/kinds.ts';
export type { Marked } from '../format/class/mark.ts';
export {
  type Cell,
  type Flag,
  type Graded,
  type Heat,
  heatOf,
  medianTime,
  mostTempting,
  type Need,
  namedShare,
  type Row,
  standing,
  type Temptation,
  whoNeeds,
} from '../format/class/standing.ts';
export { type Assignment, BOUNDS, type Entry, type HandIn, type Minutes } from '../format/class/types.ts';
export { levelFor, seedFor } from '../format/class/variant.ts';
export {
  DOCUMENT_FAULTS,
  type DocumentFault,
  decodeDocument,
  encodeDocument,
  type ParsedDocument,
} from '../format/code/document.ts';
export type { Found } from '../format/code/find.ts';
export { cleanText, nameKey } from '../format/name.ts';
export { decodeReplay, type Replay } from '../format/replay.ts';
export type { Classes, ClassesState } from './classes.ts';
export { firstAndBest, type Homework, type HomeworkState, type HomeworkStore } from './homework.ts';
