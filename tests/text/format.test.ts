import { FluentBundle, FluentResource } from '@fluent/bundle';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { figures } from '../../src/text/figure.ts';
import { decimal, LOCALES, number, setLocale, trimmed } from '../../src/text/index.ts';

afterEach(() => setLocale('en'));

const spoken = (id: string): string => (id === 'qps' ? 'en' : id);

describe('numbers without a formatter', () => {
  it('are the same as with one', async () => {
    for (const id of LOCALES) {
      await setLocale(id);
      const whole = new Intl.NumberFormat(spoken(id), { useGrouping: false });
      const real = new Intl.NumberFormat(spoken(id), { useGrouping: false, maximumFractionDigits: 2 });
      expect(decimal()).toBe(new Intl.NumberFormat(spoken(id)).format(0.5).charAt(1));
      fc.assert(
        fc.property(fc.integer(), n => {
          expect(number(n)).toBe(whole.format(n).replace('-', '\u2212'));
          expect(trimmed(n)).toBe(whole.format(n).replace('-', '\u2212'));
          expect(trimmed(n / 64)).toBe(real.format(n / 64).replace('-', '\u2212'));
        }),
      );
      expect(number(-0)).toBe('0');
      expect(number(3, 1)).toBe(`3${decimal()}0`);
    }
  });

  it('are the same in messages, and choose the same plural', () => {
    for (const id of LOCALES) {
      const bundle = new FluentBundle(spoken(id), { useIsolating: false });
      bundle.addResource(
        new FluentResource(
          'n = { $n } { NUMBER($n, minimumFractionDigits: 1) } { $n ->\n [0] none\n [one] one\n *[other] many\n }',
        ),
      );
      const say = (args: Record<string, number | string>, plain: boolean): string => {
        const problems: Error[] = [];
        const text = bundle.formatPattern(
          bundle.getMessage('n')!.value!,
          plain ? figures(args) : args,
          problems,
        );
        expect(problems).toEqual([]);
        return text;
      };
      for (const n of [0, 1, 2, 7, 10, 999, 1000, 1001, 123_456, -1, -40, 0.5, 2.25]) {
        expect(say({ n }, true)).toBe(say({ n }, false));
      }
    }
  });
});
