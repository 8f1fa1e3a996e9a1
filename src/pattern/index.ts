import { batch } from './batch/index.ts';
import { bottleneck } from './bottleneck/index.ts';
import { bufferbloat } from './bufferbloat/index.ts';
import { bullwhip } from './bullwhip/index.ts';
import { cascade } from './cascade/index.ts';
import { contention } from './contention/index.ts';
import { deadlock } from './deadlock/index.ts';
import { delayed } from './delayed/index.ts';
import { escalation } from './escalation/index.ts';
import { herd } from './herd/index.ts';
import { hol } from './hol/index.ts';
import { limits } from './limits/index.ts';
import { runaway } from './runaway/index.ts';
import { starvation } from './starvation/index.ts';
import { straggler } from './straggler/index.ts';
import { success } from './success/index.ts';
import type { Pattern, PatternId } from './types.ts';

const byId: Readonly<Record<PatternId, Pattern>> = {
  bottleneck,
  straggler,
  hol,
  starvation,
  batch,
  herd,
  bufferbloat,
  deadlock,
  contention,
  runaway,
  delayed,
  bullwhip,
  escalation,
  success,
  limits,
  cascade,
};

/** The whole catalogue, by number. */
export const PATTERNS: readonly Pattern[] = Object.values(byId);

/** The pattern with this id. */
export function patternById(id: PatternId): Pattern {
  return byId[id];
}
