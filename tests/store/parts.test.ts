import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DROP_LIMIT, FixedClock, FRAME_CAP } from '../../src/store/clock.ts';
import { createProgress, createSettings, KEYS, type Problem } from '../../src/store/index.ts';
import { memory } from './kit.ts';

const points = { spots: [], wrong: 0, name: 0, call: 0, fix: 0, align: 0 };

describe('the clock', () => {
  it('makes the same ticks of the same time, however it is cut into frames', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 2_500 }), { maxLength: 200 }), tenths => {
        const clock = new FixedClock();
        const ticks = tenths.map(t => clock.take(t / 10, 1)).reduce((a, b) => a + b, 0);
        const whole = tenths.reduce((a, b) => a + b, 0) / 10;
        expect(ticks + clock.fraction).toBeCloseTo(whole, 6);
        expect(clock.fraction).toBeGreaterThanOrEqual(0);
        expect(clock.fraction).toBeLessThan(1);
      }),
    );
  });

  it('drops what is over the cap, and calls a machine slow only when it drops too much', () => {
    const clock = new FixedClock();
    expect(clock.take(10_000, 1)).toBe(FRAME_CAP);
    for (let i = 0; i < 2_000; i++) clock.take(16, 1);
    expect(clock.slow).toBe(true);

    const fair = new FixedClock();
    for (let i = 0; i < 2_000; i++) fair.take(16, 1);
    fair.take(FRAME_CAP + (32_000 * DROP_LIMIT) / 2, 1);
    expect(fair.slow).toBe(false);
  });

  it('takes no nonsense', () => {
    const clock = new FixedClock();
    for (const wall of [Number.NaN, -5, Number.POSITIVE_INFINITY]) expect(clock.take(wall, 1)).toBe(0);
  });
});

describe('progress', () => {
  it('is kept, and keeps the best of each level', () => {
    const storage = memory();
    const first = createProgress(storage);
    first.begun('a', 5);
    first.finished('a', { ...points, total: 700, stars: 2 }, false);
    first.finished('a', { ...points, total: 400, stars: 1 }, false);
    first.finished('a', { ...points, total: 1_200, stars: 3 }, true);
    const again = createProgress(storage);
    expect(again.store.getState().levels).toEqual({
      a: { stars: 2, best: 700, accuracy: null, plays: 3 },
    });
    expect(again.rehearsed('a', 5)).toBe(true);
    expect(again.rehearsed('a', 6)).toBe(false);
    expect(again.rehearsed('b', 5)).toBe(false);
  });

  it('sets stored text aside that it can not read, and says so', () => {
    const bad = [
      'not json',
      '[]',
      '{"version":1}',
      '{"version":1,"levels":{"a":{"stars":9,"best":1,"plays":1}},"seeds":{}}',
      '{"version":1,"levels":{},"seeds":{"a":["x"]}}',
      '{"version":4,"levels":{},"seeds":{}}',
    ];
    for (const text of bad) {
      const storage = memory({ 'throughline.progress': text });
      const heard: Problem[] = [];
      const progress = createProgress(storage, problem => heard.push(problem));
      expect(progress.store.getState()).toEqual({ levels: {}, seeds: {}, opened: [], practice: null });
      expect(heard).toHaveLength(1);
      progress.begun('a', 1);
      expect(storage.texts['throughline.progress.unread']).toBe(text);
      expect(JSON.parse(storage.texts['throughline.progress']!)).toMatchObject({
        version: 3,
        seeds: { a: [1] },
      });
    }
  });

  it('sets a second unreadable text beside the first, not over it', () => {
    const storage = memory({ 'throughline.progress': 'first' });
    createProgress(storage);
    storage.texts['throughline.progress'] = 'second';
    createProgress(storage);
    expect(storage.texts).toMatchObject({
      'throughline.progress.unread': 'first',
      'throughline.progress.unread2': 'second',
    });
  });

  it('plays on when nothing can be kept', () => {
    const progress = createProgress({ get: () => null, set: () => false, delete: () => {} });
    progress.begun('a', 1);
    progress.finished('a', { ...points, total: 500, stars: 1 }, false);
    expect(progress.store.getState().levels.a?.best).toBe(500);
  });
});

describe('settings', () => {
  it('are kept, and held to their range', () => {
    const storage = memory();
    createSettings(storage)
      .getState()
      .set({ volume: 7, volumeMusic: -1, muted: true, theme: 'light', untimed: true, palette: 'tritan' });
    expect(createSettings(storage).getState()).toMatchObject({
      volume: 1,
      volumeMusic: 0,
      muted: true,
      theme: 'light',
      untimed: true,
      palette: 'tritan',
    });
  });

  it('take over what version 1 kept; what it did not know is as it comes', () => {
    const old = '{"version":1,"muted":true,"volume":0.4,"motion":"reduced","theme":"light"}';
    const heard: Problem[] = [];
    const settings = createSettings(memory({ 'throughline.settings': old }), p => heard.push(p));
    expect(heard).toEqual([]);
    expect(settings.getState()).toMatchObject({
      muted: true,
      volume: 0.4,
      motion: 'reduced',
      theme: 'light',
      volumeMusic: 1,
      spacing: 'normal',
      keys: KEYS,
    });
  });

  it.each([
    ['{"version":2,"palette":"plaid"}', 'senseless', 'palette'],
    ['{"version":2,"volumeEffects":1.5}', 'senseless', 'volumeEffects'],
    ['{"version":2,"keys":{"call":"x","hint":"x"}}', 'senseless', 'keys'],
    ['{"version":1,"volume":"loud"}', 'incomplete', undefined],
    ['{"version":3}', 'newer', undefined],
    ['[]', 'not-object', undefined],
    ['{', 'not-json', undefined],
  ])('start afresh from %s, set it aside and say why', (text, reason, part) => {
    const heard: Problem[] = [];
    const storage = memory({ 'throughline.settings': text });
    expect(createSettings(storage, p => heard.push(p)).getState().volume).toBeLessThanOrEqual(1);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({ reason, aside: 'throughline.settings.unread' });
    expect(heard[0]?.part).toBe(part);
    expect(storage.texts['throughline.settings.unread']).toBe(text);
  });

  it('put keys where they are wanted, and refuse conflicts with the reason', () => {
    const storage = memory();
    const settings = createSettings(storage);
    const { setKey, resetKeys } = settings.getState();
    expect(setKey('call', 'X')).toBe(null);
    expect(setKey('hint', 'x')).toEqual({ why: 'taken', by: 'call' });
    expect(setKey('hint', 'Enter')).toEqual({ why: 'reserved' });
    expect(setKey('hint', '4')).toEqual({ why: 'reserved' });
    expect(setKey('hint', 'Shift')).toEqual({ why: 'modifier' });
    // Its own key is no conflict, and what another one has left is free.
    expect(setKey('call', 'x')).toBe(null);
    expect(setKey('hint', 'c')).toBe(null);
    expect(createSettings(storage).getState().keys).toMatchObject({ call: 'x', hint: 'c' });
    resetKeys();
    expect(createSettings(storage).getState().keys).toEqual(KEYS);
  });
});
