import { type Locale, locale } from './catalogue.ts';

const MINUS = '\u2212';
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(id: Locale, digits: number): Intl.NumberFormat {
  const key = `${id}/${digits}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(id === 'qps' ? 'en' : id, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      useGrouping: false,
    });
    formats.set(key, format);
  }
  return format;
}

/** A number with so many decimals, as the language of the day writes it: "0.9", "0,9", "−3". */
export function number(value: number, digits = 0): string {
  return formatOf(locale(), digits).format(value).replace('-', MINUS);
}

/** What stands between whole and part: "." or ",". */
export function decimal(): string {
  return number(0.5, 1).charAt(1);
}

/** "5.2 s" of ticks (milliseconds). */
export function seconds(ticks: number, digits = 1): string {
  return `${number(ticks / 1000, digits)} s`;
}
