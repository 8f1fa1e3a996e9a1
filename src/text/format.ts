import { type Locale, locale } from './catalogue.ts';

const MINUS = '\u2212';
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(id: Locale, least: number, most: number): Intl.NumberFormat {
  const key = `${id}/${least}/${most}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(id === 'qps' ? 'en' : id, {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
      useGrouping: false,
    });
    formats.set(key, format);
  }
  return format;
}

function written(value: number, least: number, most: number): string {
  // Without a formatter: to make the first one takes a while.
  const whole = least === 0 && Number.isSafeInteger(value);
  const text = whole ? String(value) : formatOf(locale(), least, most).format(value);
  return text === '-0' ? '0' : text.replace('-', MINUS);
}

/** A number with so many decimals, as the language of the day writes it: "0.9", "0,9", "−3". */
export function number(value: number, digits = 0): string {
  return written(value, digits, digits);
}

/** A number with no needless decimals, at most so many: "3", "2.4", "0.15". */
export function trimmed(value: number, most = 2): string {
  return written(value, 0, most);
}

/** Known without a formatter, as the clock on the screen needs it at once. */
const POINTS: Readonly<Record<Locale, string>> = { en: '.', de: ',', qps: '.' };

/** What stands between whole and part: "." or ",". */
export function decimal(): string {
  return POINTS[locale()];
}

/** "5.2 s" of ticks (milliseconds). */
export function seconds(ticks: number, digits = 1): string {
  return `${number(ticks / 1000, digits)} s`;
}
