export type { Area, Args, Locale } from './catalogue.ts';
export {
  direction,
  LOCALES,
  locale,
  need,
  needContent,
  onLocale,
  pickLocale,
  say,
  setLocale,
  t,
} from './catalogue.ts';
export type { Content, Dictionary } from './content.ts';
export { contentFrom } from './content.ts';
export { decimal, number, seconds, trimmed } from './format.ts';
