import type { SignatureRow } from '../pattern/types.ts';
import { cautious, estimate, paired } from './stats.ts';
import type { Measured } from './trials.ts';

/** Share of the best gain that a verdict asks for; `hurts` is a change of health instead. */
const HELPS = 0.5;
const SOME = 0.2;
const IDLE = 0.25;
const HURTS = -0.02;
/** Standard errors away from its threshold at which a row is clear. */
const CLEAR = 3;

/** The rows that a line of the signature speaks of. */
export interface Sides<R extends Measured = Measured> {
  best: R;
  culprit: readonly R[];
  others: readonly R[];
}

type Verdict = 'yes' | 'no' | 'open';

/** Is this one row beyond the line's threshold, and how surely? */
function beyond(row: Measured, line: SignatureRow, best: Measured): { passes: boolean; clear: boolean } {
  const gap =
    line.is === 'hurts'
      ? estimate(row.gains.map(g => HURTS - g))
      : paired(row.gains, best.gains, line.is === 'helps' ? HELPS : line.is === 'some' ? SOME : IDLE);
  return { passes: gap.mean >= 0, clear: Math.abs(gap.mean) > CLEAR * cautious(gap) };
}

function matching<R extends Measured>(line: SignatureRow, sides: Sides<R>): R[] {
  return sides[line.where].filter(row => row.relief === line.relief);
}

/** `idle` asks that no row passes its threshold, the other verdicts that one does. */
function judge<R extends Measured>(
  line: SignatureRow,
  sides: Sides<R>,
): { holds: boolean; verdict: Verdict; open: R[] } {
  const rows = matching(line, sides);
  const read = rows.map(row => ({ row, ...beyond(row, line, sides.best) }));
  const some = read.some(r => r.passes);
  const surely = read.some(r => r.passes && r.clear);
  const open = surely ? [] : read.filter(r => !r.clear && r.row !== sides.best).map(r => r.row);
  const wanted = line.is !== 'idle';
  const holds = some === wanted;
  return { holds, verdict: open.length > 0 ? 'open' : holds ? 'yes' : 'no', open };
}

/** Lines that stand alone, and those of which one suffices. A relief that no element has can't help: it isn't there. */
function groups(signature: readonly SignatureRow[]): SignatureRow[][] {
  const byName = new Map<string, SignatureRow[]>();
  const out: SignatureRow[][] = [];
  for (const line of signature) {
    if (line.any === undefined) out.push([line]);
    else {
      const group = byName.get(line.any);
      if (group) group.push(line);
      else {
        const fresh = [line];
        byName.set(line.any, fresh);
        out.push(fresh);
      }
    }
  }
  return out;
}

/** Rows that need more seeds before the signature can be read. */
export function undecided<R extends Measured>(signature: readonly SignatureRow[], sides: Sides<R>): R[] {
  const open = new Set<R>();
  for (const group of groups(signature)) {
    const judged = group.map(line => judge(line, sides));
    if (judged.some(j => j.verdict === 'yes')) continue;
    for (const j of judged) for (const row of j.open) open.add(row);
  }
  return [...open];
}

const WANTS: Record<SignatureRow['is'], string> = {
  helps: 'should bring at least half of the best gain',
  some: 'should bring at least a fifth of the best gain',
  idle: 'should bring less than a quarter of the best gain',
  hurts: 'should cost at least 0.02 of health',
};

function say(line: SignatureRow, sides: Sides): string {
  const rows = matching(line, sides);
  const who = line.where === 'culprit' ? 'the culprit' : 'the others';
  const [first] = rows;
  if (first === undefined) return `${line.relief} on ${who} ${WANTS[line.is]}, but no element has it`;
  const sign = line.is === 'hurts' ? -1 : 1;
  const top = rows.reduce(
    (a, b) => (sign * estimate(b.gains).mean > sign * estimate(a.gains).mean ? b : a),
    first,
  );
  const mean = estimate(top.gains).mean;
  return `${line.relief} on ${who} ${WANTS[line.is]}; at ${top.element} it brings ${mean.toFixed(3)}`;
}

/** Whether the signature holds, and in words each line that doesn't. */
export function readSignature(
  signature: readonly SignatureRow[],
  sides: Sides,
): { holds: boolean; broken: string[] } {
  const broken: string[] = [];
  for (const group of groups(signature)) {
    if (group.some(line => judge(line, sides).holds)) continue;
    const spoken = group.filter(line => matching(line, sides).length > 0);
    broken.push((spoken.length > 0 ? spoken : group).map(line => say(line, sides)).join(', or '));
  }
  return { holds: broken.length === 0, broken };
}
