import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOOK_VERSION, decodeBook } from '../../../src/format/class/book.ts';
import { ASSIGNMENT_KIND, HAND_IN_KIND } from '../../../src/format/class/kinds.ts';
import type { Assignment, HandIn } from '../../../src/format/class/types.ts';
import { decodeDocument } from '../../../src/format/code/document.ts';

/** What was written by a version, to the letter. These files are never made anew: a new version gets new ones. */
const golden = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, '../../golden', name), 'utf8')
    .trim()
    .split('\n');

const full: Assignment = {
  id: 'gold0001',
  title: 'Bottlenecks & <loops> 🎻',
  note: 'Half an hour, on your own. أمينة: أيضًا.',
  items: ['friday-twenty-to-six', 'the-tour'],
  variants: 'each',
  attempts: 3,
  limit: 600,
  hints: false,
  due: 29_000_000,
};
const plain: Assignment = {
  id: 'gold0002',
  title: '',
  note: '',
  items: full.items,
  variants: 'one',
  attempts: 0,
  limit: 0,
  hints: true,
  due: null,
};

/** Of a hand-in, all but the inputs of its runs but the first. */
function expectHandIn(doc: HandIn): void {
  expect(doc).toMatchObject({
    assignment: 'gold0001',
    name: 'Zoë 陳大文 🎻',
    begun: [2, 1],
    done: [2, 1],
    entries: [
      { item: 0, attempt: 1, draw: 0, points: 503, stars: 1, at: 28_999_000 },
      { item: 0, attempt: 2, points: 807, stars: 2 },
      { item: 1, attempt: 1, points: 727, stars: 2 },
    ],
  });
  expect(doc.entries[0]!.replay).toEqual({
    hash: '64f83ae7293bea0d',
    seed: 513_265_345,
    trace: 'eb547f2286b3d8d6',
    lane: 'timed',
    inputs: [
      { kind: 'mark', tick: 8_000, scene: 0, element: 'trailers' },
      { kind: 'mark', tick: 9_500, scene: 0, element: 'reach' },
      { kind: 'mark', tick: 11_000, scene: 1, element: 'tuba' },
      { kind: 'mark', tick: 12_500, scene: 2, element: 'writer' },
      { kind: 'name', tick: 14_000, pattern: 'bottleneck' },
      { kind: 'fix', tick: 15_000, option: 0 },
      { kind: 'align', tick: 15_000, option: 2 },
    ],
  });
}

describe('what was sent in version 1', () => {
  it('opens as an assignment', () => {
    const [a, b] = golden('assignment-v1.txt').map(text => decodeDocument(ASSIGNMENT_KIND, text));
    expect(a).toEqual({ ok: true, version: 1, doc: full });
    expect(b).toEqual({ ok: true, version: 1, doc: plain });
  });

  it('opens as a hand-in', () => {
    const read = decodeDocument(HAND_IN_KIND, golden('hand-in-v1.txt')[0]!);
    if (!read.ok) throw new Error(read.reason);
    expectHandIn(read.doc);
  });

  it('opens as a gradebook, with what came in and what could not be read', () => {
    const read = decodeBook(golden('gradebook-v1.json').join('\n'));
    if (!read.ok) throw new Error(read.reason);
    const { assignment, roster, received, overrule } = read.value;
    expect({ assignment, roster, overrule }).toEqual({
      assignment: full,
      roster: ['Zoë 陳大文 🎻', 'Ada Lovelace', 'أمينة'],
      overrule: { 'ada lovelace': 'late' },
    });
    const [first, second] = received.map(({ text }) => decodeDocument(HAND_IN_KIND, text));
    if (!first?.ok) throw new Error(first?.reason);
    expectHandIn(first.doc);
    expect(second).toMatchObject({ ok: false, reason: 'newer' });
    expect(received.map(({ at }) => at)).toEqual([29_000_100, 29_000_101]);
  });

  it('has a file for every version there is', () => {
    const versions = [ASSIGNMENT_KIND.version, HAND_IN_KIND.version, BOOK_VERSION];
    const names = ['assignment', 'hand-in', 'gradebook'];
    names.forEach((name, i) => {
      const end = name === 'gradebook' ? 'json' : 'txt';
      for (let v = 1; v <= versions[i]!; v++) expect(golden(`${name}-v${v}.${end}`)[0]).not.toBe('');
    });
  });
});
