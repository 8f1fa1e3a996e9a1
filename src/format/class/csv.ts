import Papa from 'papaparse';
import type { Row } from './standing.ts';
import type { Assignment } from './types.ts';

/** What a table's columns are called. */
export interface CsvWords {
  name: string;
  state: string;
  points: string;
  done: string;
  received: string;
  stars(item: number): string;
  itemPoints(item: number): string;
  seconds(item: number): string;
  begun(item: number): string;
  flags(row: Row): string;
  time(minutes: number): string;
}

/**
 * The table as CSV (RFC 4180), one line a student. A cell that a spreadsheet would take for a formula gets an
 * apostrophe before it (OWASP, CSV injection): a name can be typed by anybody.
 */
export function csvOf(assignment: Assignment, rows: readonly Row[], words: CsvWords): string {
  const items = assignment.items.map((_, i) => i);
  const fields = [
    words.name,
    words.state,
    words.points,
    words.done,
    words.received,
    ...items.flatMap(i => [words.stars(i), words.itemPoints(i), words.seconds(i), words.begun(i)]),
  ];
  const data = rows.map(row => [
    row.name,
    words.flags(row),
    row.points,
    row.done,
    row.received === null ? '' : words.time(row.received),
    ...items.flatMap(i => {
      const { best, begun } = row.cells[i]!;
      const sound = best?.problem === null ? best : null;
      const seconds = sound?.time == null ? '' : sound.time / 1_000;
      return [sound?.stars ?? '', sound?.points ?? '', seconds, begun];
    }),
  ]);
  return Papa.unparse({ fields, data }, { escapeFormulae: true, newline: '\r\n' });
}
