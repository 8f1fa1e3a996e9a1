import { describe, expect, it } from 'vitest';
import { createTransfer, type TransferResult, transferDue } from '../../src/store/transfer.ts';
import type { ProgressState } from '../../src/store/types.ts';

function memory(kept: Record<string, string> = {}) {
  return {
    kept,
    get: (key: string): string | null => kept[key] ?? null,
    set: (key: string, text: string): boolean => {
      kept[key] = text;
      return true;
    },
    delete(key: string) {
      delete kept[key];
    },
  };
}
const result = (after: TransferResult['after'], score = 0.25): TransferResult => ({
  after,
  seed: 7,
  score,
  chance: 0.5,
  above: 0.9,
});
const KEY = 'throughline.transfer';

describe('results of the sorting task', () => {
  it('are kept in their order', () => {
    const storage = memory();
    const transfer = createTransfer(storage);
    transfer.finished(result(null));
    transfer.finished(result('ship', 0.75));
    expect(createTransfer(storage).store.getState().results).toEqual([result(null), result('ship', 0.75)]);
  });

  it('never lose the first', () => {
    const transfer = createTransfer(memory());
    transfer.finished(result(null, 0.125));
    for (let i = 0; i < 80; i++) transfer.finished(result('ship', i / 100));
    const { results } = transfer.store.getState();
    expect(results).toHaveLength(60);
    expect(results[0]).toEqual(result(null, 0.125));
    expect(results[59]).toEqual(result('ship', 0.79));
  });

  it.each([
    ['no JSON', '{'],
    ['a newer version', '{"version":2,"results":[]}'],
    ['a share beyond one', JSON.stringify({ version: 1, results: [{ ...result(null), score: 1.5 }] })],
    ['a year that is none', JSON.stringify({ version: 1, results: [{ ...result(null), after: 'fifth' }] })],
  ])('set %s aside', (_, text) => {
    const storage = memory({ [KEY]: text });
    const problems: unknown[] = [];
    expect(createTransfer(storage, p => problems.push(p)).store.getState().results).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(storage.kept[`${KEY}.unread`]).toBe(text);
  });
});

describe('when a sorting task is due', () => {
  const levels = [
    { id: 'a', year: 'ship' },
    { id: 'b', year: 'ship' },
    { id: 'c', year: 'see' },
  ] as const;
  const played = (...ids: string[]): ProgressState =>
    ({
      levels: Object.fromEntries(ids.map(id => [id, { stars: 0, best: 0, plays: 1 }])),
      seeds: {},
    }) as unknown as ProgressState;
  const due = (progress: ProgressState, ...results: TransferResult[]) =>
    transferDue(levels, progress, { results });

  it('is before the first level, once', () => {
    expect(due(played())).toBe(null);
    expect(due(played(), result(null))).toBe(undefined);
  });
  it('is not in the middle of a year', () => {
    expect(due(played('a'))).toBe(undefined);
    expect(due(played('a'), result(null))).toBe(undefined);
  });
  it('is after each year, once, also for those who began without', () => {
    expect(due(played('a', 'b'))).toBe('ship');
    expect(due(played('a', 'b'), result(null))).toBe('ship');
    expect(due(played('a', 'b'), result('ship'))).toBe(undefined);
    expect(due(played('a', 'b', 'c'), result('ship'))).toBe('see');
  });
});
