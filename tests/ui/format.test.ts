import { describe, expect, it } from 'vitest';
import { clock, percent, points, seconds, signed, tied } from '../../src/ui/format.ts';

describe('figures on the screen', () => {
  it('shows ticks as minutes and seconds', () => {
    expect(clock(17_430)).toBe('0:17');
    expect(clock(17_430, true)).toBe('0:17.4');
    expect(clock(60_000)).toBe('1:00');
    expect(clock(59_999)).toBe('0:59');
    expect(clock(-5)).toBe('0:00');
  });

  it('parts the thousands and signs with a real minus', () => {
    expect(points(1840)).toBe('1\u2009840');
    expect(points(-125)).toBe('\u2212125');
    expect(points(1_234_567)).toBe('1\u2009234\u2009567');
    expect(signed(52.4)).toBe('+52');
    expect(signed(-0.2)).toBe('0');
    expect(signed(-3)).toBe('\u22123');
  });

  it('keeps shares between 0 and 100', () => {
    expect(percent(0.414)).toBe(41);
    expect(percent(1.2)).toBe(100);
    expect(percent(-0.1)).toBe(0);
    expect(seconds(9_840)).toBe('9.8 s');
  });

  it('keeps a name of several parts on one line', () => {
    expect(tied('E · F♯')).toBe('E\u00a0·\u00a0F♯');
  });
});
