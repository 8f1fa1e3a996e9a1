/**
 * `npm run -s gradebook -- FILE …`: prints the CSV of an assignment's hand-ins. A gradebook file says of which assignment;
 * any other file is searched for hand-ins, as text. A link to an assignment may stand in the place of a gradebook file.
 * Exit 1 with the reason when there is no assignment, or a hand-in can't be used.
 */
import { readFileSync } from 'node:fs';
import { type Book, decodeBook, newBook, receive } from '../format/class/book.ts';
import { csvOf } from '../format/class/csv.ts';
import { ASSIGNMENT_KIND, HAND_IN_KIND } from '../format/class/kinds.ts';
import { markText } from '../format/class/mark.ts';
import { type Graded, standing } from '../format/class/standing.ts';
import { DOCUMENT_FAULTS, decodeDocument } from '../format/code/document.ts';
import { type Found, findDocuments } from '../format/code/find.ts';
import { type Made, makeLevel } from '../level/campaign/make.ts';

const problems: string[] = [];
let book: Book | null = null;
const hands: Found[] = [];

function take(name: string, text: string): void {
  const opened = decodeBook(text);
  if (opened.ok) {
    if (book) throw new Error(`${name}: one gradebook at a time`);
    book = opened.value;
    return;
  }
  const found = findDocuments(text);
  for (const { letter, text: code } of found) {
    if (letter !== ASSIGNMENT_KIND.letter || book) continue;
    const read = decodeDocument(ASSIGNMENT_KIND, code);
    if (!read.ok) throw new Error(`${name}: ${DOCUMENT_FAULTS[read.reason]} ${read.detail}`);
    book = newBook(read.doc);
  }
  const mine = found.filter(one => one.letter === HAND_IN_KIND.letter);
  if (found.length === 0) problems.push(`${name}: no gradebook (${opened.reason}), and no links in it`);
  hands.push(...mine);
}

const made = new Map<string, Made>();
function make(id: string): Made {
  const known = made.get(id) ?? makeLevel(id);
  made.set(id, known);
  return known;
}

function graded(of: Book): Graded[] {
  return of.received.flatMap(({ text, at }) => {
    const marked = markText(of.assignment, text, make);
    if (marked.ok) return [{ handIn: marked.handIn, received: at, runs: marked.runs }];
    const { reason, detail } = marked;
    problems.push(
      reason === 'other'
        ? `the hand-in of ${detail}: it is of another assignment`
        : `a hand-in: ${DOCUMENT_FAULTS[reason]} ${detail}`,
    );
    return [];
  });
}

try {
  const names = process.argv.slice(2);
  if (names.length === 0) throw new Error('usage: npm run -s gradebook -- FILE …');
  for (const name of names) take(name, name.includes('#/do/') ? name : readFileSync(name, 'utf8'));
  if (!book) throw new Error('none of these says of which assignment the hand-ins are');
  const all = receive(
    book,
    hands.map(({ text }) => ({ text, at: Math.floor(Date.now() / 60_000) })),
  );
  const rows = standing(all.assignment, all.roster, graded(all), all.overrule);
  const level = (item: number): string => all.assignment.items[item] ?? '';
  console.log(
    csvOf(all.assignment, rows, {
      name: 'student',
      state: 'state',
      points: 'points',
      done: 'done',
      received: 'collected (UTC)',
      stars: item => `${item + 1} ${level(item)}: stars`,
      itemPoints: item => `${item + 1} ${level(item)}: points`,
      seconds: item => `${item + 1} ${level(item)}: seconds`,
      begun: item => `${item + 1} ${level(item)}: opened`,
      flags: row => row.flags.join('; ') || 'replayed',
      time: minutes => new Date(minutes * 60_000).toISOString().slice(0, 16),
    }),
  );
} catch (error) {
  problems.push(error instanceof Error ? error.message : String(error));
}
for (const problem of problems) console.error(`gradebook: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
