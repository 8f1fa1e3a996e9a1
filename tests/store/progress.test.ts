import { describe, expect, it } from 'vitest';
import { createProgress, type Problem } from '../../src/store/index.ts';
import { NO_PROGRESS } from '../../src/store/progress.ts';
import { memory } from './kit.ts';

const KEY = 'throughline.progress';
const points = { spots: [], wrong: 0, name: 0, call: 0, fix: 0, align: 0, total: 700, stars: 2 as const };
/** As version 1 wrote it; kept for ever. */
const VERSION_1 = '{"version":1,"levels":{"a":{"stars":2,"best":700,"plays":3}},"seeds":{"a":[5,6]}}';

describe('the stored progress', () => {
  it('takes over what version 1 kept', () => {
    const heard: Problem[] = [];
    const progress = createProgress(memory({ [KEY]: VERSION_1 }), problem => heard.push(problem));
    expect(heard).toEqual([]);
    expect(progress.store.getState()).toEqual({
      levels: { a: { stars: 2, best: 700, accuracy: null, plays: 3 } },
      seeds: { a: [5, 6] },
      opened: [],
      practice: null,
    });
  });

  it('keeps years opened by a check, each once, and what practice was set to', () => {
    const storage = memory({ [KEY]: VERSION_1 });
    const progress = createProgress(storage);
    const choice = { from: 'see', difficulty: 4, domains: ['music'] };
    progress.open('see');
    progress.open('see');
    progress.open('loops');
    progress.practise(choice);
    expect(createProgress(storage).store.getState()).toMatchObject({
      levels: { a: { stars: 2 } },
      opened: ['see', 'loops'],
      practice: choice,
    });
    expect(JSON.parse(storage.texts[KEY]!)).toMatchObject({ version: 3 });
  });

  it('sets aside what it can not read', () => {
    for (const part of [
      '"opened":["moon"],"practice":null',
      '"opened":"see","practice":null',
      '"opened":[]',
      '"opened":[],"practice":{"from":1}',
    ]) {
      const text = `{"version":3,"levels":{},"seeds":{},${part}}`;
      const heard: Problem[] = [];
      const storage = memory({ [KEY]: text });
      expect(createProgress(storage, p => heard.push(p)).store.getState()).toEqual(NO_PROGRESS);
      expect(heard).toHaveLength(1);
      expect(storage.texts[`${KEY}.unread`]).toBe(text);
    }
  });

  it('forgets the oldest generated levels, never those of the campaign', () => {
    const progress = createProgress(memory());
    progress.finished('a', points, false);
    for (let i = 0; i < 100; i++) {
      progress.begun(`g1-x-${i}`, i);
      progress.finished(`g1-x-${i}`, points, false);
    }
    const { levels, seeds } = progress.store.getState();
    expect(Object.keys(levels)).toHaveLength(61);
    expect(Object.keys(seeds)).toHaveLength(60);
    expect(levels.a?.best).toBe(700);
    expect(levels['g1-x-99']).toBeDefined();
    expect(levels['g1-x-0']).toBeUndefined();
  });
});
