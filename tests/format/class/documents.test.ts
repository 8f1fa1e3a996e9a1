import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readAssignment, wireAssignment } from '../../../src/format/class/assignment.ts';
import { decodeBook, encodeBook, mergeBooks, newBook, receive } from '../../../src/format/class/book.ts';
import { type CsvWords, csvOf } from '../../../src/format/class/csv.ts';
import { gradeHandIn } from '../../../src/format/class/grade.ts';
import { readHandIn, wireHandIn } from '../../../src/format/class/hand-in.ts';
import { ASSIGNMENT_KIND, HAND_IN_KIND, LONGEST_LINK } from '../../../src/format/class/kinds.ts';
import { standing } from '../../../src/format/class/standing.ts';
import type { Assignment } from '../../../src/format/class/types.ts';
import { type DocumentKind, decodeDocument, encodeDocument } from '../../../src/format/code/document.ts';
import { cleanLines, cleanText, nameKey } from '../../../src/format/name.ts';
import { foreign, unpolluted } from '../fuzz.ts';
import { ASSIGNMENT, entry, handIn, make } from './kit.ts';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const NAMES = ['Ada', 'Zoë 🎻', 'أمينة', '陳大文', 'x'.repeat(300), 'Ann\u202eabc', 'a\u0000b'];

describe('names', () => {
  it('keep every script and lose what would reach out of its place', () => {
    expect(cleanText('أمينة  ')).toBe('أمينة');
    expect(cleanText('Ann\u202e \u0007gnp')).toBe('Ann gnp');
    expect([...cleanText('😀'.repeat(300))]).toHaveLength(200);
  });

  it('of notes keep their lines, and no more than one that is empty between two', () => {
    expect(cleanLines(' Read  first.\r\n\n\n\n\u202eThen\tplay. \n', 100)).toBe('Read first.\n\nThen play.');
    expect(cleanLines('one\u2028two', 100)).toBe('one\ntwo');
    expect(cleanLines('a\nb', 2)).toBe('a');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (s, longest) => {
        const clean = cleanLines(s, longest);
        expect(cleanLines(clean, longest)).toBe(clean);
        expect(clean).not.toMatch(/\n{3}|[\r\u202e]/u);
      }),
    );
  });

  it('are the same person’s however they are typed', () => {
    expect(nameKey(' ADA  Lovelace ')).toBe(nameKey('ada lovelace'));
    expect(nameKey('ﬁona')).toBe(nameKey('Fiona'));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), s => nameKey(nameKey(s)) === nameKey(s)));
  });
});

describe('an assignment', () => {
  it('comes back as it was sent', () => {
    for (const a of [
      ASSIGNMENT,
      { ...ASSIGNMENT, variants: 'each' as const, due: null, hints: false, limit: 90 },
    ])
      expect(readAssignment(json(wireAssignment(a)))).toEqual({ ok: true, value: a });
  });

  it('says what is wrong with it', () => {
    const wire = wireAssignment(ASSIGNMENT);
    const broken = (i: number, value: unknown) => readAssignment(wire.map((v, k) => (k === i ? value : v)));
    expect(broken(0, 'no')).toMatchObject({ ok: false, reason: 'its id makes no sense' });
    expect(broken(3, '')).toMatchObject({ reason: 'it has no levels' });
    expect(broken(3, '<b>')).toMatchObject({ reason: '"<b>" is not the address of a level' });
    expect(broken(3, 'a '.repeat(41))).toMatchObject({ reason: 'it has more than 40 levels' });
    expect(broken(5, 1e9)).toMatchObject({ ok: false });
  });
});

describe('a hand-in', () => {
  it('comes back as it was sent', () => {
    for (const name of NAMES) {
      const sent = handIn(ASSIGNMENT, cleanText(name), [entry(ASSIGNMENT, name)]);
      expect(readHandIn(json(wireHandIn(sent)))).toEqual({ ok: true, value: sent });
    }
  });
});

describe('foreign values', () => {
  const whole = [
    wireAssignment(ASSIGNMENT),
    wireHandIn(handIn(ASSIGNMENT, 'Ada', [entry(ASSIGNMENT, 'Ada')])),
  ];

  it('never throw, and are refused for a reason', () => {
    const value = fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue(), { maxLength: 9 }));
    fc.assert(
      fc.property(value, v => {
        for (const read of [readAssignment(v), readHandIn(v)])
          if (!read.ok) expect(read.reason.length).toBeGreaterThan(0);
        decodeBook(JSON.stringify(v));
      }),
      { numRuns: 2_000 },
    );
  });

  it('may be real ones with one part replaced', () => {
    fc.assert(
      fc.property(fc.constantFrom(...whole), fc.nat(8), fc.jsonValue(), (wire, i, v) => {
        const mutant = wire.map((old, k) => (k === i % wire.length ? v : old));
        for (const read of [readAssignment(mutant), readHandIn(mutant)])
          if (!read.ok) expect(read.reason.length).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });

  it('do not reach what every object inherits', () => {
    const text = encodeBook(newBook(ASSIGNMENT)).replace(
      '"overrule":{}',
      '"overrule":{"__proto__":"late","constructor":"late"}',
    );
    const read = decodeBook(text);
    expect(read.ok).toBe(true);
    expect(({} as Record<string, unknown>).late).toBeUndefined();
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});

describe('a gradebook', () => {
  const book = receive(newBook(ASSIGNMENT, ['Ada', ' ada', 'Kai', '']), [
    { text: 'one', at: 20 },
    { text: 'not a hand-in at all', at: 30 },
  ]);

  it('is saved, opened and merged without losing anything', () => {
    expect(book.roster).toEqual(['Ada', 'Kai']);
    expect(decodeBook(encodeBook(book))).toEqual({ ok: true, value: book });
    const other = receive(newBook(ASSIGNMENT, ['Lea']), [
      { text: 'one', at: 10 },
      { text: 'two', at: 40 },
    ]);
    const merged = mergeBooks(book, other);
    expect(merged).toMatchObject({
      ok: true,
      value: {
        roster: ['Ada', 'Kai', 'Lea'],
        received: [
          { text: 'one', at: 10 },
          { text: 'not a hand-in at all', at: 30 },
          { text: 'two', at: 40 },
        ],
      },
    });
    expect(mergeBooks(book, newBook({ ...ASSIGNMENT, id: 'other123' }))).toMatchObject({ ok: false });
  });

  it('says what is wrong with a file', () => {
    expect(decodeBook('{"kind":')).toMatchObject({ reason: 'it is not JSON: the file may be cut off' });
    expect(decodeBook('[]')).toMatchObject({ reason: 'it is not a gradebook' });
    expect(decodeBook(encodeBook(book).replace('"version":1', '"version":7'))).toMatchObject({
      reason: 'it was made by a newer version (7) of the game',
    });
  });

  it('goes into a spreadsheet without becoming a formula', () => {
    const words: CsvWords = {
      name: 'Student',
      state: 'State',
      points: 'Points',
      done: 'Done',
      received: 'Received',
      stars: i => `${i + 1} stars`,
      itemPoints: i => `${i + 1} points`,
      seconds: i => `${i + 1} seconds`,
      begun: i => `${i + 1} begun`,
      flags: row => row.flags.join(', '),
      time: minutes => String(minutes),
    };
    const evil = ['=HYPERLINK("http://x")', '+1', '-1', '@x', 'Ada "the", first'];
    const all = evil.map(name => {
      const h = handIn(ASSIGNMENT, name, [entry(ASSIGNMENT, name)]);
      return { handIn: h, received: 1, runs: gradeHandIn(ASSIGNMENT, h, make) };
    });
    const csv = csvOf(ASSIGNMENT, standing(ASSIGNMENT, [], all), words);
    const read = Papa.parse<string[]>(csv).data;
    expect(read[0]).toHaveLength(13);
    expect(read.slice(1).map(line => line[0])).toEqual([...evil.slice(0, 4).map(n => `'${n}`), evil[4]]);
    expect(read[1]![5]).toMatch(/^[0-3]$/);
  });
});

describe('links', () => {
  const six: Assignment = {
    ...ASSIGNMENT,
    items: [
      'friday-twenty-to-six',
      'the-tour',
      'friday-twenty-to-six',
      'the-tour',
      'monday-first-light',
      'the-tour',
    ],
  };

  it('hold an assignment and a hand-in of six levels, first and best', () => {
    const sent = encodeDocument(ASSIGNMENT_KIND, six);
    expect(decodeDocument(ASSIGNMENT_KIND, sent)).toMatchObject({ ok: true, doc: six });
    const entries = six.items.flatMap((_, item) => [
      entry(six, 'Ada', { item, wrong: 2 }),
      entry(six, 'Ada', { item, attempt: 2, slow: 321 * item }),
    ]);
    const done = handIn(six, 'Ada Lovelace', entries);
    const text = encodeDocument(HAND_IN_KIND, done);
    expect(text.length).toBeLessThan(LONGEST_LINK);
    expect(decodeDocument(HAND_IN_KIND, text)).toMatchObject({ ok: true, doc: done });
  });

  it('survive any alteration as a reason', () => {
    const texts = [
      encodeDocument(ASSIGNMENT_KIND, ASSIGNMENT),
      encodeDocument(HAND_IN_KIND, handIn(ASSIGNMENT, 'Ada', [entry(ASSIGNMENT, 'Ada')])),
    ];
    fc.assert(
      fc.property(foreign(...texts), text =>
        unpolluted(() => {
          for (const kind of [ASSIGNMENT_KIND, HAND_IN_KIND] as const)
            decodeDocument<unknown>(kind as DocumentKind<unknown>, text);
        }),
      ),
      { numRuns: 3_000 },
    );
  });
});
