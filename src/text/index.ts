export type { Area, Args, Locale } from './catalogue.ts';
export { LOCALES, locale, need, onLocale, setLocale, t } from './catalogue.ts';
