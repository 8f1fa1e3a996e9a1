/** Names of the patterns, in the order in which they are listed. */
export const PATTERN_IDS = [
  'bottleneck',
  'straggler',
  'hol',
  'starvation',
  'batch',
  'herd',
  'bufferbloat',
  'deadlock',
  'contention',
  'runaway',
  'delayed',
  'bullwhip',
  'escalation',
  'success',
  'limits',
  'cascade',
] as const;
export type PatternId = (typeof PATTERN_IDS)[number];
/** A part that an element plays in a pattern. */
export type RoleId = string;
