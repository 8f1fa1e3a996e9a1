import type { DomainId } from '../../src/domain/types.ts';
import { compose } from '../../src/level/generate/compose.ts';
import { dress } from '../../src/level/generate/dress.ts';
import { dialOf, planScene } from '../../src/level/generate/plan.ts';
import { settingOf } from '../../src/level/generate/setting.ts';
import type { Level, Scene } from '../../src/level/types.ts';
import { drawOf } from '../../src/pattern/draw.ts';
import type { PatternId } from '../../src/pattern/types.ts';

/**
 * A level as the generator composes it, fair or not: what stands in a scene does not depend on the truth check, and
 * without it a level takes a millisecond.
 */
export function composed(
  pattern: PatternId,
  difficulty: number,
  domains: DomainId[],
  seed: number,
  both = false,
): Level {
  const { orders, hosts, partner } = settingOf({ pattern, difficulty, domains, seed });
  const patterns = both ? [pattern, partner] : [pattern];
  const scenes = hosts.map<Scene>((host, i) => {
    const draw = drawOf(seed * 1000 + difficulty).within(`${pattern} ${i}`);
    const dial = dialOf(difficulty, i, hosts.length);
    const plan = planScene(host, patterns, orders[i]!, dial, draw.within('plan'));
    const made = compose({
      plan,
      sick: patterns,
      hard: dial.hard,
      usual: 12_000,
      ahead: patterns.map(() => 8000),
      deadline: 20_000,
      draw: draw.within('parts'),
    });
    return {
      domain: domains[i]!,
      host: host.names[0]!,
      icon: host.icon,
      network: made.network,
      places: dress(host, made, draw.within('names')),
      roles: made.roles[0]!,
      second: host.second,
    };
  });
  return {
    format: 1,
    id: `${pattern}-${difficulty}-${seed}${both ? '-two' : ''}`,
    title: 'Composed',
    story: 'For the layout only.',
    pattern,
    margin: 0.1,
    par: 60_000,
    scenes,
    align: { role: 'out', from: 0, to: 1, lookalike: 'in', other: 'out' },
  };
}
