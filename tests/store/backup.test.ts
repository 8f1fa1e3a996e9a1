import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBackup, progressPart, settingsPart, transferPart } from '../../src/store/backup.ts';
import { classesPart, homeworkPart } from '../../src/store/backup-class.ts';
import { runsPart } from '../../src/store/backup-runs.ts';
import { createClasses } from '../../src/store/classes.ts';
import { createHomework } from '../../src/store/homework.ts';
import { createProgress, createSettings } from '../../src/store/index.ts';
import { KEPT_FAULTS } from '../../src/store/persisted.ts';
import { mergeProgress, parseProgress, writeProgress } from '../../src/store/progress.ts';
import { createRuns, runOf } from '../../src/store/runs.ts';
import { encodeDocument, HAND_IN_KIND, newBook, receive } from '../../src/store/teaching.ts';
import { createTransfer } from '../../src/store/transfer.ts';
import type { LevelRecord, ProgressState } from '../../src/store/types.ts';
import { ASSIGNMENT, entry, handIn } from '../format/class/kit.ts';
import { memory } from './kit.ts';

function profile() {
  const storage = memory();
  const progress = createProgress(storage);
  const settings = createSettings(storage);
  const transfer = createTransfer(storage);
  const runs = createRuns(storage);
  const homework = createHomework(storage);
  const classes = createClasses(storage);
  const backup = createBackup(async () => [
    progressPart(progress),
    settingsPart(settings),
    transferPart(transfer),
    runsPart(runs),
    homeworkPart(homework),
    classesPart(classes),
  ]);
  return { storage, progress, settings, transfer, runs, homework, classes, backup };
}
const points = { spots: [], wrong: 0, name: 0, call: 0, fix: 0, align: 0 };
const result = { after: null, seed: 3, score: 0.5, chance: 0.5, above: 0.4 };

async function preview(p: ReturnType<typeof profile>, text: string) {
  const read = await p.backup.preview(text);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

describe('everything as one file', () => {
  it('comes back whole in a fresh profile', async () => {
    const a = profile();
    a.progress.finished('first', { ...points, total: 700, stars: 2 }, false);
    a.progress.finished('first', { ...points, total: 91, stars: 3 }, false, 'untimed');
    a.progress.open('see');
    a.settings.getState().set({ untimed: true, palette: 'tritan' });
    a.transfer.finished(result);
    const b = profile();
    const seen = await preview(b, await a.backup.write());
    expect(seen).toMatchObject({ gains: { levels: 1, stars: 3, years: 1, results: 1 }, replaces: true });
    // Nothing happens before the player says so.
    expect(b.progress.store.getState().levels).toEqual({});
    seen.apply(true);
    expect(b.progress.store.getState()).toEqual(a.progress.store.getState());
    expect(b.settings.getState()).toMatchObject({ untimed: true, palette: 'tritan' });
    expect(b.transfer.store.getState()).toEqual(a.transfer.store.getState());
    // It is kept, not only shown.
    expect(createProgress(b.storage).store.getState()).toEqual(a.progress.store.getState());
  });

  it('merges the best of both, leaves settings alone unless asked, and can be undone', async () => {
    const a = profile();
    a.progress.finished('both', { ...points, total: 900, stars: 3 }, false);
    a.progress.finished('theirs', { ...points, total: 500, stars: 1 }, false);
    a.settings.getState().set({ theme: 'light' });
    const b = profile();
    b.progress.finished('both', { ...points, total: 400, stars: 1 }, false);
    b.progress.finished('mine', { ...points, total: 650, stars: 2 }, false);
    const before = b.progress.store.getState();
    const undo = (await preview(b, await a.backup.write())).apply(false);
    expect(b.progress.store.getState().levels).toMatchObject({
      both: { best: 900, stars: 3 },
      theirs: { best: 500 },
      mine: { best: 650 },
    });
    expect(b.settings.getState().theme).toBe('dark');
    undo();
    expect(b.progress.store.getState()).toEqual(before);
    expect(createProgress(b.storage).store.getState()).toEqual(before);
  });

  it('says why a file is none of ours, and changes nothing', async () => {
    const p = profile();
    const text = await p.backup.write();
    const reason = async (one: string) => {
      const read = await p.backup.preview(one);
      return read.ok ? 'ok' : read.reason;
    };
    expect(await reason('hello')).toBe('not-json');
    expect(await reason('[1]')).toBe('not-object');
    expect(await reason('{"a":1}')).toBe('foreign');
    expect(await reason('{"throughline":"backup","version":1}')).toBe('incomplete');
    expect(await reason(text.replace('"version": 1', '"version": 9'))).toBe('newer');
    expect(await reason(text.replace('"palette": "default"', '"palette": "plaid"'))).toBe('senseless');
    expect(await p.backup.preview(text.replace('"palette": "default"', '"palette": "plaid"'))).toMatchObject({
      part: 'palette',
    });
    expect(await reason(text)).toBe('ok');
  });
});

describe('runs, homework and classes', () => {
  const first = entry(ASSIGNMENT, 'Ada', { wrong: 1 });
  const second = entry(ASSIGNMENT, 'Ada', { attempt: 2 });
  const run = { replay: { level: ASSIGNMENT.items[0]!, ...first.replay }, facts: null };

  const text = encodeDocument(HAND_IN_KIND, handIn(ASSIGNMENT, 'Ada', [first]));

  function busy() {
    const p = profile();
    p.runs.sign('Ada');
    p.runs.keep(run);
    p.homework.takeUp(ASSIGNMENT, 'Ada');
    p.homework.begin(ASSIGNMENT.id, 'Ada', 0);
    p.homework.finished(ASSIGNMENT.id, 'Ada', first);
    p.classes.keep(receive(newBook(ASSIGNMENT), [{ text, at: 29_000_000 }]));
    return p;
  }

  it('come back whole in a fresh profile, and are kept there', async () => {
    const a = busy();
    const b = profile();
    const seen = await preview(b, await a.backup.write());
    expect(seen.gains).toMatchObject({
      runs: 1,
      signature: 1,
      tasks: 1,
      'task-runs': 1,
      books: 1,
      'hand-ins': 1,
    });
    const undo = seen.apply(false);
    expect(createRuns(b.storage).store.getState()).toEqual(a.runs.store.getState());
    expect(createHomework(b.storage).store.getState()).toEqual(a.homework.store.getState());
    expect(createClasses(b.storage).store.getState()).toEqual(a.classes.store.getState());
    expect(runOf(Object.values(b.runs.store.getState().best)[0]!)?.replay.level).toBe(run.replay.level);
    undo();
    expect(createHomework(b.storage).store.getState().tasks).toEqual([]);
    expect(createClasses(b.storage).store.getState().books).toEqual([]);
  });

  it('bring nothing twice, and what was done in both places is there once', async () => {
    const a = busy();
    expect((await preview(a, await a.backup.write())).gains).toEqual({});
    const b = busy();
    b.homework.finished(ASSIGNMENT.id, 'Ada', second);
    (await preview(a, await b.backup.write())).apply(false);
    const [task] = a.homework.store.getState().tasks;
    expect(task!.handIn.entries.map(e => e.attempt)).toEqual([1, 2]);
    expect(task!.handIn.done[0]).toBe(2);
    expect(a.homework.store.getState().tasks).toHaveLength(1);
  });
});

const record: fc.Arbitrary<LevelRecord> = fc.record({
  stars: fc.constantFrom(0, 1, 2, 3),
  best: fc.option(fc.integer({ min: -500, max: 1400 })),
  accuracy: fc.option(fc.integer({ min: -50, max: 100 })),
  plays: fc.nat(50),
});
const id = fc.stringMatching(/^[a-z][a-z-]{0,12}$/);
const progress: fc.Arbitrary<ProgressState> = fc.record({
  levels: fc.dictionary(id, record, { maxKeys: 8, noNullPrototype: true }),
  seeds: fc.dictionary(id, fc.uniqueArray(fc.nat(), { maxLength: 5 }), { maxKeys: 4, noNullPrototype: true }),
  opened: fc.uniqueArray(fc.constantFrom('see' as const, 'loops' as const, 'alone' as const)),
  practice: fc.option(
    fc.record({
      from: fc.string(),
      difficulty: fc.integer({ min: 1, max: 10 }),
      domains: fc.array(fc.string()),
    }),
  ),
});

describe('the progress file', () => {
  it('comes back as it went, whatever is in it', () => {
    fc.assert(
      fc.property(progress, state => {
        expect(parseProgress(writeProgress(state))).toEqual({ ok: true, value: state });
      }),
    );
  });

  it('is never worse for a merge, and the same file twice is the same as once', () => {
    fc.assert(
      fc.property(progress, progress, (a, b) => {
        const once = mergeProgress(a, b);
        for (const from of [a, b]) {
          for (const [level, own] of Object.entries(from.levels)) {
            const now = once.levels[level]!;
            expect(now.stars).toBeGreaterThanOrEqual(own.stars);
            if (own.best !== null) expect(now.best).toBeGreaterThanOrEqual(own.best);
            if (own.accuracy !== null) expect(now.accuracy).toBeGreaterThanOrEqual(own.accuracy);
          }
          expect(once.opened).toEqual(expect.arrayContaining(from.opened));
        }
        expect(mergeProgress(once, b).levels).toEqual(once.levels);
      }),
    );
  });

  it('is read or refused with one of the reasons, and poisons nothing', () => {
    const whole = writeProgress({
      levels: { a: { stars: 2, best: 700, accuracy: null, plays: 3 } },
      seeds: { a: [5] },
      opened: ['see'],
      practice: null,
    });
    const almost = fc
      .tuple(fc.nat(whole.length), fc.string({ maxLength: 5 }), fc.nat(8))
      .map(([at, put, cut]) => whole.slice(0, at) + put + whole.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), almost), text => {
        const parsed = parseProgress(text);
        if (!parsed.ok) expect(KEPT_FAULTS).toContain(parsed.reason);
        else for (const own of Object.values(parsed.value.levels)) expect(own.stars).toBeLessThan(4);
      }),
      { numRuns: 2_000 },
    );
    const poison =
      '{"version":3,"levels":{"__proto__":{"stars":3,"best":1,"accuracy":null,"plays":1}},"seeds":{},"opened":[],"practice":null}';
    expect(parseProgress(poison)).toMatchObject({ ok: false, reason: 'senseless' });
  });
});
