import type { ReliefClass } from '../../pattern/relief-classes.ts';

/** A relief on a role of the pattern, in words that belong to no domain. `{role}` is the role's name in lower case. */
const WORDS: Record<ReliefClass, string> = {
  speed: 'Work faster at the {role}',
  server: 'One more at the {role}',
  fewer: 'Fewer at once at the {role}',
  fifo: 'First come, first served at the {role}',
  ageing: 'What waits longest first at the {role}',
  fair: 'A fair share for all at the {role}',
  lanes: 'A lane for each kind at the {role}',
  bigger: 'More room to wait before the {role}',
  smaller: 'Less room to wait before the {role}',
  breaker: 'Refuse in time at the {role}',
  spread: 'Spread out the {role}',
  admit: 'Let less in at the {role}',
  lot: 'Half the lot at the {role}',
  lot4: 'A quarter of the lot at the {role}',
  often: 'Release more often at the {role}',
  shortest: 'The shortest line after the {role}',
  equal: 'Equal shares after the {role}',
  bulkhead: 'Fixed shares after the {role}',
  partial: 'Go on without the last at the {role}',
  stock: 'More in stock at the {role}',
  order: 'One order of taking at the {role}',
  permits: 'More to share at the {role}',
  cut: 'Cut the {role}',
  damp: 'Damp the {role} by half',
  limit: 'Cap the {role}',
  backoff: 'Wait longer at the {role}',
  patient: 'More patience at the {role}',
  delay: 'Shorten the way of the {role}',
  lag: 'Fresher figures for the {role}',
  gentle: 'A gentler hand at the {role}',
  harder: 'A harder hand at the {role}',
  hold: 'Freeze the {role}',
  bounds: 'Half the range for the {role}',
  share: 'Show the end demand to the {role}',
};

/** "More room to wait before the constraint". */
export function reliefOnRole(relief: string, role: string): string {
  const words = (WORDS as Record<string, string | undefined>)[relief] ?? `${relief} at the {role}`;
  return words.replace('{role}', role.toLowerCase());
}
