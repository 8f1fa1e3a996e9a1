import { describe, expect, it } from 'vitest';
import {
  checkHash,
  HOME,
  PRACTICE,
  parseRoute,
  parseSheet,
  playHash,
  practiceHash,
  revealHash,
  withSheet,
} from '../../src/ui/route.ts';

describe('the address', () => {
  it('leads to a level and back to the same run', () => {
    expect(parseRoute(playHash('monday-first-light'))).toEqual({
      screen: 'play',
      level: 'monday-first-light',
      seed: null,
    });
    expect(parseRoute(playHash('monday-first-light', 17))).toEqual({
      screen: 'play',
      level: 'monday-first-light',
      seed: 17,
    });
  });

  it('leads to the answer of a level', () => {
    expect(parseRoute(revealHash('friday'))).toEqual({ screen: 'reveal', level: 'friday' });
    expect(parseRoute('#/reveal/')).toEqual({ screen: 'lost' });
  });

  it('leads to checks and practice', () => {
    expect(parseRoute(checkHash('loops'))).toEqual({ screen: 'check', year: 'loops', level: null });
    expect(parseRoute(checkHash('loops', 'g1-abc'))).toEqual({
      screen: 'check',
      year: 'loops',
      level: 'g1-abc',
    });
    expect(parseRoute(PRACTICE)).toEqual({ screen: 'practice', level: null });
    expect(parseRoute(practiceHash('g1-97z3-5'))).toEqual({ screen: 'practice', level: 'g1-97z3-5' });
  });

  it('is home where there is none, and lost for anything else', () => {
    for (const hash of ['', '#', HOME, '#/?settings']) {
      expect(parseRoute(hash), hash).toEqual({ screen: 'home' });
    }
    for (const hash of [
      '#/play',
      '#/play/',
      '#/nowhere/x',
      '#play',
      '#/check',
      '#/check/ship',
      '#/check/x',
    ]) {
      expect(parseRoute(hash), hash).toEqual({ screen: 'lost' });
    }
  });

  it('has the sheet over any screen at its end', () => {
    const hash = withSheet(playHash('friday', 3), 'settings');
    expect(hash).toBe('#/play/friday/3?settings');
    expect(parseRoute(hash)).toEqual({ screen: 'play', level: 'friday', seed: 3 });
    expect(parseSheet(hash)).toBe('settings');
    expect(withSheet(hash, 'legend')).toBe('#/play/friday/3?legend');
    expect(withSheet(hash, null)).toBe(playHash('friday', 3));
    expect(withSheet('', 'legend')).toBe('#/?legend');
    expect(parseSheet('#/play/friday?nothing')).toBe(null);
    expect(parseSheet('#/play/friday')).toBe(null);
  });

  it('ignores a seed that is no whole number', () => {
    for (const seed of ['x', '-1', '1.5', '1e99', '']) {
      expect(parseRoute(`#/play/a/${seed}`), seed).toMatchObject({ seed: null });
    }
  });

  it('reads an address that was cut in the middle of an escape', () => {
    expect(parseRoute('#/play/%E2%8')).toEqual({ screen: 'lost' });
  });
});
