import type { Site } from './types.ts';

/** How much more work comes along than originals: a sound part has to stand the most, a sick one is measured by the middle. */
export function moreOf(site: Site): number {
  return (1 + site.peak) / 2;
}

/** Gaps within which the stream has to come for a line that does not grow to stand there already: what leaves it before is load
 * for those behind it. */
export const EARLY = 6;

/** What a line that stood before it leaves in it, by the time that the stream has come through. */
const PER_LINE = 4;

/**
 * Initial contents of a station with this load: so many that `left` of them are still there when the first token comes.
 * A line that were gone by then would show nothing, and the symptom would begin only when the stream gets here.
 */
export function pileOf(site: Site, load: number, left: number): number {
  return Math.max(0, left - PER_LINE * site.lines + Math.round(site.lead / site.ticks(load)));
}
