export type { Area, Args, Locale } from './catalogue.ts';
export { direction, LOCALES, locale, need, onLocale, pickLocale, setLocale, t } from './catalogue.ts';
export { decimal, number, seconds } from './format.ts';
