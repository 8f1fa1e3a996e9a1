import { HOSTS } from '../../domain/hosts.ts';
import type { DomainId, Host } from '../../domain/types.ts';
import { PATTERNS, patternById } from '../../pattern/index.ts';
import type { Pattern, PatternId } from '../../pattern/types.ts';
import { signatureDistance } from '../confusions.ts';

/** Names to choose among. */
export const CHOICES = 4;
/** Elements that the parts of one company may need together, so that a scene fits on a phone. */
const ROOM = 9;
/** Companies that every pattern is in, at least. */
const EACH = 2;
/** How much it tells against a company that a pattern of it has already been in one. */
const USED = 0.6;

/** Whether a scene in this host can have the pattern, sick or sound. */
export function carries(host: Host, pattern: PatternId): boolean {
  const { part } = patternById(pattern).embed;
  return part === null || part.id === 'step' || host.parts[part.id] !== undefined;
}

/** Patterns that a host carries, by number. */
export function carriedBy(host: Host): PatternId[] {
  return PATTERNS.filter(p => carries(host, p.id)).map(p => p.id);
}

/** Hosts of a domain that carry all these patterns. */
export function hostsFor(domain: DomainId, patterns: readonly PatternId[]): Host[] {
  return HOSTS[domain].filter(host => patterns.every(id => carries(host, id)));
}

/** Elements that the parts of these patterns need beside steps. */
function roomOf(patterns: readonly Pattern[]): number {
  const parts = new Set(patterns.map(p => p.embed.part).filter(part => part !== null && part.id !== 'step'));
  let sum = 0;
  for (const part of parts) for (const n of Object.values(part!.slots)) sum += n;
  return sum;
}

function fours(): Pattern[][] {
  const out: Pattern[][] = [];
  const n = PATTERNS.length;
  for (let a = 0; a < n; a++)
    for (let b = a + 1; b < n; b++)
      for (let c = b + 1; c < n; c++)
        for (let d = c + 1; d < n; d++) out.push([PATTERNS[a]!, PATTERNS[b]!, PATTERNS[c]!, PATTERNS[d]!]);
  return out;
}

function strangeness(four: readonly Pattern[]): number {
  let sum = 0;
  for (let i = 0; i < four.length; i++)
    for (let k = i + 1; k < four.length; k++)
      sum +=
        signatureDistance(four[i]!.signature, four[k]!.signature) +
        (four[i]!.group === four[k]!.group ? 0 : 0.5);
  return sum / 6;
}

const known = new Map<string, PatternId[][]>();

/**
 * Fours of patterns that go together in these domains: whatever one of a company is sick in a scene, the other three
 * are there too, in good health, and the choice of names is among them. So neither the host nor its parts can tell
 * which of the four it is. Nearest confusions first, until every pattern is in two companies; the choice looks at the
 * four as a whole and never at who is sick, for else the company would tell.
 */
export function companies(domains: readonly DomainId[]): PatternId[][] {
  const unique = [...new Set(domains)].sort();
  const key = unique.join('+');
  const found = known.get(key);
  if (found) return found;
  const able = fours()
    .filter(four => roomOf(four) <= ROOM)
    .filter(four =>
      unique.every(
        d =>
          hostsFor(
            d,
            four.map(p => p.id),
          ).length > 0,
      ),
    )
    .map(four => ({ four, far: strangeness(four) }));
  const used = new Map<Pattern, number>(PATTERNS.map(p => [p, 0]));
  const lacking = (p: Pattern): boolean => used.get(p)! < EACH;
  const out: PatternId[][] = [];
  const cost = (c: { four: Pattern[]; far: number }): number =>
    c.four.reduce((sum, p) => sum + USED * used.get(p)! - (lacking(p) ? 1 : 0), c.far);
  while (PATTERNS.some(p => lacking(p) && able.some(c => c.four.includes(p)))) {
    const open = able.filter(c => c.four.some(lacking));
    const best = open.reduce((a, b) => (cost(b) < cost(a) ? b : a));
    out.push(best.four.map(p => p.id));
    for (const p of best.four) used.set(p, used.get(p)! + 1);
    able.splice(able.indexOf(best), 1);
  }
  known.set(key, out);
  return out;
}
