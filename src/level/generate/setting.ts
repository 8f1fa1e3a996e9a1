import type { Host } from '../../domain/types.ts';
import { drawOf } from '../../pattern/draw.ts';
import type { PatternId } from '../../pattern/types.ts';
import { hashText } from '../../sim/rng.ts';
import { companies, hostsFor } from './company.ts';
import { familyOf, type LevelSpec } from './spec.ts';
import { Unfair } from './unfair.ts';

export interface Setting {
  company: PatternId[];
  hosts: Host[];
  /** The second pattern of the kinds that have one. */
  partner: PatternId;
}

function draws(text: string) {
  return drawOf(hashText(text) >>> 0);
}

/** The company, the hosts and the partner of a spec: the same for all its variants. */
export function settingOf(spec: LevelSpec): Setting {
  const { pattern, difficulty, domains } = spec;
  const able = companies(domains).filter(c => c.includes(pattern));
  if (able.length === 0) {
    throw new Unfair(spec, [`no hosts of ${domains.join(', ')} carry ${pattern} and three more`]);
  }
  const family = draws(familyOf(spec));
  const company = family.pick('company', able);
  const partner = family.pick(
    'partner',
    company.filter(id => id !== pattern),
  );
  // Who is sick must not decide where it is set, or the host would tell.
  const place = draws(`${company.join('+')}:${difficulty}:${domains.join('+')}`);
  const taken: string[] = [];
  const hosts = domains.map((domain, i) => {
    const all = hostsFor(domain, company);
    const fresh = all.filter(h => !taken.includes(h.id));
    const host = place.pick(`host ${i}`, fresh.length > 0 ? fresh : all);
    taken.push(host.id);
    return host;
  });
  return { company, hosts, partner };
}
