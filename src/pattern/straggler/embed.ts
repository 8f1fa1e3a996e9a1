import type { NetNode } from '../../sim/network.ts';
import { moreOf, pileOf } from '../embed/pile.ts';
import type { Built, Embedding, Part, Site } from '../embed/types.ts';

const BRANCHES = [0, 1, 2] as const;

/** Three siblings and the place where all of them have to be in; sick, one of the three can't keep up. */
function build(site: Site): Built {
  const { draw } = site;
  const fork = site.id('fork');
  const join = site.id('join');
  const slow = site.sick ? draw.whole('slow', 0, 2) : -1;
  const ids = BRANCHES.map(i => site.id('branch', i));
  const branch = (i: number): NetNode => {
    const servers = i === slow ? draw.pick('few', [1, 1, 2]) : draw.pick(`servers${i}`, [1, 2, 3]);
    const load =
      i === slow
        ? (site.dose * (draw.between('over', 1.36, 1.43) - 0.04 * site.hard)) / moreOf(site)
        : draw.between(`load${i}`, 0.5, 0.65) / site.peak;
    return {
      kind: 'station',
      servers,
      service: site.work(servers * load),
      ...(i === slow ? { initial: pileOf(site, load, 2) } : {}),
      to: site.via(join),
    };
  };
  return {
    nodes: {
      [fork]: { kind: 'fork', to: ids.map(site.via) },
      ...Object.fromEntries(BRANCHES.map(i => [ids[i], branch(i)])),
      [join]: { kind: 'join', to: site.via(site.next) },
    },
    entry: fork,
    slots: {
      ...Object.fromEntries(BRANCHES.map(i => [ids[i], ['branch', i] as [string, number]])),
      [join]: ['join', 0],
    },
    first: ids,
    last: [join],
    roles: site.sick
      ? { slowest: [ids[slow]!], sibling: ids.filter((_, i) => i !== slow), join: [join] }
      : {},
  };
}

const zones: Part = { id: 'zones', slots: { branch: 3, join: 1 }, build };

export const embed: Embedding = {
  part: zones,
  around: { fork: 'before', out: 'sink' },
  doses: true,
  slack: () => 14,
};
