import { DOMAIN_IDS, type DomainId } from '../../domain/types.ts';
import { PATTERN_IDS, type PatternId } from '../../pattern/types.ts';
import { hashText } from '../../sim/rng.ts';
import type { LevelKind } from '../types.ts';

export const KINDS: readonly LevelKind[] = ['standard', 'odd', 'predict', 'two'];

/**
 * All that a generated level needs: the same spec gives the same level in every engine. Which hosts it is set in
 * follows from all but the seed; names, numbers, order and the place of the answer follow from the seed as well.
 */
export interface LevelSpec {
  /** Default `standard`. */
  kind?: LevelKind;
  pattern: PatternId;
  /** 1 (first day) … 10. */
  difficulty: number;
  /** One scene each, from top to bottom. */
  domains: DomainId[];
  /** A safe integer, not negative. */
  seed: number;
}

/**
 * Version of everything that a spec's level depends on: kernel, parts, hosts, generator, tuning. It rises with any
 * change that changes one level's hash.
 */
export const ENGINE = 1;

/** The part of a spec that all its variants share, as text. */
export function familyOf(spec: LevelSpec): string {
  return `${spec.kind ?? 'standard'}:${spec.pattern}:${spec.difficulty}:${spec.domains.join('+')}`;
}

const HARDEST = 10;
const MOST_DOMAINS = 3;
/** Kinds that show a certain number of scenes; the others show as many as there are domains. */
export const SCENES: Partial<Record<LevelKind, number>> = { odd: 3, predict: 1, two: 1 };

/**
 * The spec, if it is one that a level can be made of.
 * @throws RangeError with the member and what is wrong with it.
 */
export function checkSpec(spec: LevelSpec): LevelSpec {
  const { pattern, difficulty, domains, seed, kind = 'standard' } = spec;
  if (!KINDS.includes(kind)) throw new RangeError(`spec.kind: there is no kind ${kind}`);
  if (!PATTERN_IDS.includes(pattern)) throw new RangeError(`spec.pattern: there is no pattern ${pattern}`);
  if (!Number.isInteger(difficulty) || difficulty < 1 || difficulty > HARDEST) {
    throw new RangeError(`spec.difficulty: must be a whole number from 1 to ${HARDEST}, got ${difficulty}`);
  }
  if (domains.length < 1 || domains.length > MOST_DOMAINS) {
    throw new RangeError(`spec.domains: must be 1 to ${MOST_DOMAINS}, got ${domains.length}`);
  }
  const scenes = SCENES[kind];
  if (scenes !== undefined && domains.length !== scenes) {
    throw new RangeError(`spec.domains: kind ${kind} takes ${scenes}, got ${domains.length}`);
  }
  const stranger = domains.find(d => !DOMAIN_IDS.includes(d));
  if (stranger !== undefined) throw new RangeError(`spec.domains: there is no domain ${stranger}`);
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(`spec.seed: must be a whole number from 0, got ${seed}`);
  }
  return spec;
}

/** Turns the low bits of an id over, so that it does not show what it is made of. Its own inverse. */
function veil(value: number, seed: number): number {
  return value ^ (hashText(`veil ${seed}`) & 0xffff);
}

/**
 * The id of a spec's level, for addresses: engine, what it is made of (veiled: an address must not give the answer to
 * whoever glances at it) and the seed.
 */
export function specId(spec: LevelSpec): string {
  let packed = PATTERN_IDS.indexOf(spec.pattern) * 16 + spec.difficulty;
  // Above pattern and dial two bits for the kind, then three bits for each domain.
  packed += KINDS.indexOf(spec.kind ?? 'standard') * 512;
  let scale = 2048;
  for (const d of spec.domains) {
    packed += (DOMAIN_IDS.indexOf(d) + 1) * scale;
    scale *= 8;
  }
  const low = veil(packed % 65536, spec.seed);
  const high = Math.floor(packed / 65536);
  return `g${ENGINE}-${(high * 65536 + low).toString(36)}-${spec.seed.toString(36)}`;
}

/** The spec of such an id, or a reason why it is none. */
export function specOfId(id: string): { ok: true; spec: LevelSpec } | { ok: false; reason: string } {
  const found = /^g(\d+)-([0-9a-z]{1,8})-([0-9a-z]{1,11})$/.exec(id);
  if (!found) return { ok: false, reason: `"${id}" is not the address of a level` };
  const engine = Number(found[1]);
  if (engine !== ENGINE) {
    return { ok: false, reason: `"${id}" was made by engine ${engine}; this build has engine ${ENGINE}` };
  }
  const seed = Number.parseInt(found[3]!, 36);
  if (!Number.isSafeInteger(seed)) return { ok: false, reason: `"${id}": the seed is too large` };
  const veiled = Number.parseInt(found[2]!, 36);
  const packed = Math.floor(veiled / 65536) * 65536 + veil(veiled % 65536, seed);
  const difficulty = packed % 16;
  const pattern = PATTERN_IDS[Math.floor(packed / 16) % 32];
  const kind = KINDS[Math.floor(packed / 512) % 4]!;
  const domains: DomainId[] = [];
  for (let rest = Math.floor(packed / 2048); rest > 0; rest = Math.floor(rest / 8)) {
    const domain = DOMAIN_IDS[(rest % 8) - 1];
    if (domain === undefined) return { ok: false, reason: `"${id}" is damaged: no such domain` };
    domains.push(domain);
  }
  if (pattern === undefined) return { ok: false, reason: `"${id}" is damaged: no such pattern` };
  try {
    return {
      ok: true,
      spec: checkSpec({ ...(kind === 'standard' ? {} : { kind }), pattern, difficulty, domains, seed }),
    };
  } catch (error) {
    return {
      ok: false,
      reason: `"${id}" is damaged: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}
