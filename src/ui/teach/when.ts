import { locale } from '../../text/index.ts';

/** "Fri, 27 Nov, 18:00" of minutes since 1970, in the reader's own time and language. */
export function when(minutes: number): string {
  const language = locale() === 'qps' ? 'en' : locale();
  return new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(minutes * 60_000));
}

/** Minutes since 1970 of what a date field holds, in the reader's own time; null of nothing. */
export function readWhen(field: string): number | null {
  const ms = new Date(field).getTime();
  return field === '' || Number.isNaN(ms) ? null : Math.floor(ms / 60_000);
}
