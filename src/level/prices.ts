import type { ReliefClass } from '../pattern/relief-classes.ts';

/**
 * What a relief costs, in days of work. What has to be bought, hired or built is dear; what somebody only has to
 * decide and set is cheap. That is how it is outside, and why a fault in the rules is worth finding: it is mended for less.
 */
const DAYS: Record<ReliefClass, number> = {
  // Another one to hire or rent, and to be taught.
  server: 5,
  // A better machine, a faster player, a rewritten step.
  speed: 4,
  delay: 4,
  // More of what is shared, or of what lies ready.
  permits: 3,
  stock: 3,
  lanes: 3,
  // Room is cheap, but it has to be somewhere.
  bigger: 2,
  // A rule that people or programs have to learn.
  ageing: 2,
  fair: 2,
  breaker: 2,
  bulkhead: 2,
  partial: 2,
  order: 2,
  spread: 2,
  shortest: 2,
  share: 2,
  cut: 2,
  backoff: 2,
  lag: 2,
  // A setting.
  fewer: 1,
  fifo: 1,
  smaller: 1,
  admit: 1,
  lot: 1,
  lot4: 1,
  often: 1,
  equal: 1,
  damp: 1,
  limit: 1,
  patient: 1,
  gentle: 1,
  harder: 1,
  hold: 1,
  bounds: 1,
};

/** Days that a relief of this class costs; a class that the table doesn't have costs one. */
export function priceOf(relief: string): number {
  return (DAYS as Record<string, number | undefined>)[relief] ?? 1;
}
