import { DOMAINS } from '../../domain/index.ts';
import type { Domain } from '../../domain/types.ts';
import type { Facts, Scenery } from '../../store/sharing.ts';
import { spokenDomain } from '../../store/spoken.ts';
import { say } from '../../text/index.ts';
import { seconds } from '../format.ts';

/** One world on a card. */
export interface Row {
  domain: Domain;
  host: string;
  icon: string;
  /** The domain's name; with the answer, what was found there. */
  sub: string;
  when: string;
  /** Whether the thread has a knot here. */
  knot: boolean;
}

function rowTime(facts: Facts, i: number): string {
  const at = (tick: number | null | undefined): string => (typeof tick === 'number' ? seconds(tick) : '–');
  if (facts.kind === 'two') return facts.times.map(at).join(' · ');
  // In which of three worlds the stranger was found is the answer.
  if (facts.kind === 'odd') return '';
  return at(facts.times[i]);
}

/** The worlds of a run from top to bottom. Without the answer nothing in them tells it. */
export function rowsOf(facts: Facts, scenery: Scenery | null, answer: boolean): Row[] {
  return facts.domains.map((id, i) => {
    const domain = spokenDomain(DOMAINS[id]);
    const scene = scenery?.scenes[i];
    const said = (scenery?.found ?? []).map(name => say(name, id).split('|')[0]!);
    const found = facts.kind === 'two' ? said.filter(Boolean).join(', ') : said[i];
    const own = facts.kind === 'odd' ? scenery?.found[0] === scene?.host : true;
    const odd = facts.kind === 'odd' && answer && own;
    const tick = facts.times[0];
    return {
      domain,
      host: scene ? say(scene.host, id) : domain.name,
      icon: scene?.icon ?? domain.icon,
      sub: answer && found && facts.kind !== 'odd' ? found : domain.name,
      when: odd && typeof tick === 'number' ? seconds(tick) : rowTime(facts, i),
      knot: facts.kind === 'odd' ? odd : facts.kind !== 'predict' && typeof facts.times[i] === 'number',
    };
  });
}
