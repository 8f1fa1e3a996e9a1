import { t } from '../../text/index.ts';

/** A relief on a role of the pattern, in words that belong to no domain: "Constraint: more room to wait before it". */
export function reliefOnRole(relief: string, role: string): string {
  return `${role}: ${t(`play-relief-${relief}`)}`;
}
