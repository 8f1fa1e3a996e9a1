import { HOSTS } from '../../domain/hosts.ts';
import type { DomainId, Host } from '../../domain/types.ts';
import type { Draw } from '../../pattern/draw.ts';
import { PATTERNS, patternById } from '../../pattern/index.ts';
import type { Pattern, PatternId } from '../../pattern/types.ts';
import { signatureDistance } from '../confusions.ts';

/** Names to choose among. */
export const CHOICES = 4;
/** Elements that the parts of one company may need together, so that a scene fits on a phone. */
const ROOM = 9;
/** Rounds of the fit of weights, and the weight below which a company is left out. */
const ROUNDS = 200;
const SELDOM = 0.02;

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

/** How easily the four are taken for each other. */
function nearness(four: readonly Pattern[]): number {
  let far = 0;
  for (let i = 0; i < four.length; i++)
    for (let k = i + 1; k < four.length; k++)
      far +=
        signatureDistance(four[i]!.signature, four[k]!.signature) +
        (four[i]!.group === four[k]!.group ? 0 : 0.5);
  return 1 / (1 + far * far * far);
}

/** A company, and how often a scene is of it: its patterns' answers are equally many. */
export interface Company {
  patterns: PatternId[];
  weight: number;
}

const known = new Map<string, Company[]>();

/**
 * Fours of patterns that go together in these domains: whatever one of a company is sick in a scene, the other three
 * are there too, in good health, and the choice of names is among them. So neither the host nor its parts can tell
 * which of the four it is. Weighted so that the weights of every pattern's companies add up to one (as near as the hosts
 * allow): then within each company every pattern is as often the answer as the others. Nearest confusions weigh most.
 * The fit is the iterative proportional one (Deming & Stephan 1940).
 */
export function companies(domains: readonly DomainId[]): Company[] {
  const unique = [...new Set(domains)].sort();
  const key = unique.join('+');
  const found = known.get(key);
  if (found) return found;
  let able = fours()
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
    .map(four => ({ four, weight: nearness(four) }));
  narrow(able);
  // What hardly ever comes would only be one more table to look up.
  able = able.filter(c => c.weight >= SELDOM);
  narrow(able);
  const out = able.map(c => ({ patterns: c.four.map(p => p.id), weight: c.weight }));
  known.set(key, out);
  return out;
}

/** Scales the weights until those of each pattern's companies add up to one. */
function narrow(able: { four: Pattern[]; weight: number }[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Map<Pattern, number>();
    for (const { four, weight } of able) for (const p of four) sums.set(p, (sums.get(p) ?? 0) + weight);
    for (const c of able) {
      const excess = c.four.reduce((product, p) => product * sums.get(p)!, 1);
      c.weight /= Math.sqrt(Math.sqrt(excess));
    }
  }
}

/** One of a pattern's companies that will do, by weight; undefined where it has none. */
export function drawCompany(
  domains: readonly DomainId[],
  pattern: PatternId,
  draw: Draw,
  willDo: (patterns: readonly PatternId[]) => boolean = () => true,
): PatternId[] | undefined {
  const able = companies(domains).filter(c => c.patterns.includes(pattern) && willDo(c.patterns));
  let rest = draw.unit('company') * able.reduce((sum, c) => sum + c.weight, 0);
  for (const c of able) {
    rest -= c.weight;
    if (rest < 0) return c.patterns;
  }
  return able.at(-1)?.patterns;
}
