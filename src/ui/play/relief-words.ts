import type { ReliefClass } from '../../pattern/relief-classes.ts';

/** A relief on a role of the pattern, in words that belong to no domain; said after the role's name. */
const WORDS: Record<ReliefClass, string> = {
  speed: 'work faster',
  server: 'one more beside it',
  fewer: 'fewer at once',
  fifo: 'first come, first served',
  ageing: 'what waits longest goes first',
  fair: 'a fair share for all',
  lanes: 'a lane for each kind',
  bigger: 'more room to wait before it',
  smaller: 'less room to wait before it',
  breaker: 'refuse before it is swamped',
  spread: 'spread out in time',
  admit: 'let less in',
  lot: 'half the lot',
  lot4: 'a quarter of the lot',
  often: 'release more often',
  shortest: 'to the shortest line',
  equal: 'equal shares',
  bulkhead: 'fixed shares',
  partial: 'go on without the last',
  stock: 'more in stock',
  order: 'one order of taking',
  permits: 'more to share',
  cut: 'cut it',
  damp: 'half of it',
  limit: 'cap it',
  backoff: 'wait longer each time',
  patient: 'more patience',
  delay: 'a shorter way',
  lag: 'fresher figures',
  gentle: 'a gentler hand',
  harder: 'a harder hand',
  hold: 'freeze it',
  bounds: 'half the range',
  share: 'show it the end demand',
};

/** "Constraint: more room to wait before it". */
export function reliefOnRole(relief: string, role: string): string {
  return `${role}: ${(WORDS as Record<string, string | undefined>)[relief] ?? relief}`;
}
