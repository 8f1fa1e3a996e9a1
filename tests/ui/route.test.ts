import { describe, expect, it } from 'vitest';
import {
  checkHash,
  HOME,
  PRACTICE,
  parseRoute,
  playHash,
  practiceHash,
  revealHash,
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
    expect(parseRoute('#/reveal/')).toEqual({ screen: 'home' });
  });

  it('leads to checks and practice', () => {
    expect(parseRoute(checkHash('loops'))).toEqual({ screen: 'check', year: 'loops' });
    expect(parseRoute(PRACTICE)).toEqual({ screen: 'practice', level: null });
    expect(parseRoute(practiceHash('g1-97z3-5'))).toEqual({ screen: 'practice', level: 'g1-97z3-5' });
  });

  it('is home for anything else', () => {
    for (const hash of [
      '',
      '#',
      HOME,
      '#/play',
      '#/play/',
      '#/nowhere/x',
      '#play',
      '#/check',
      '#/check/ship',
      '#/check/x',
    ]) {
      expect(parseRoute(hash), hash).toEqual({ screen: 'home' });
    }
  });

  it('ignores a seed that is no whole number', () => {
    for (const seed of ['x', '-1', '1.5', '1e99', '']) {
      expect(parseRoute(`#/play/a/${seed}`), seed).toMatchObject({ seed: null });
    }
  });

  it('reads an address that was cut in the middle of an escape', () => {
    expect(parseRoute('#/play/%E2%8')).toEqual({ screen: 'home' });
  });
});
