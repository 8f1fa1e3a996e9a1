import type { Site } from './types.ts';

/**
 * Initial contents of a station with this load: so many that `left` of them are still there when the first token comes.
 * A line that were gone by then would show nothing, and the symptom would begin only when the stream gets here.
 */
export function pileOf(site: Site, load: number, left: number): number {
  return left + Math.round(site.lead / site.ticks(load));
}
