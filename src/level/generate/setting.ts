import type { Host } from '../../domain/types.ts';
import { drawOf } from '../../pattern/draw.ts';
import { patternById } from '../../pattern/index.ts';
import type { PatternId } from '../../pattern/types.ts';
import { hashText } from '../../sim/rng.ts';
import { drawCompany, hostsFor } from './company.ts';
import { familyOf, type LevelSpec } from './spec.ts';
import { Unfair } from './unfair.ts';

export interface Setting {
  company: PatternId[];
  hosts: Host[];
  /** The company of each scene in the order in which its innocents come in, while the dial leaves room for some only. */
  orders: PatternId[][];
  /** The second pattern of the kinds that have one. */
  partner: PatternId;
}

function draws(text: string) {
  return drawOf(hashText(text) >>> 0);
}

/** The company, the hosts and the partner of a spec: the same for all its variants. */
export function settingOf(spec: LevelSpec): Setting {
  const { pattern, difficulty, domains } = spec;
  const family = draws(familyOf(spec));
  // Of two at once the second has to stand behind: there are patterns that can be dosed for it.
  const partners = (of: readonly PatternId[]): PatternId[] =>
    of.filter(id => id !== pattern && (spec.kind !== 'two' || patternById(id).embed.doses === true));
  const company = drawCompany(domains, pattern, family, of => partners(of).length > 0);
  if (company === undefined) {
    const more = spec.kind === 'two' ? 'one that can stand behind it' : 'three more';
    throw new Unfair(spec, [`no hosts of ${domains.join(', ')} carry ${pattern} and ${more}`]);
  }
  const partner = family.pick('partner', partners(company));
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
  const orders = domains.map((_, i) => family.shuffle(`order ${i}`, company));
  return { company, hosts, orders, partner };
}
