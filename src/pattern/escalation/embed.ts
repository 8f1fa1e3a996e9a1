import type { ControllerNode, GainNode } from '../../sim/network.ts';
import type { Built, Embedding, Part, Site } from '../embed/types.ts';

/** Two send their share and something extra into one place; sick, each sends a little more than the other. */
function build(site: Site): Built {
  const { draw } = site;
  const [deal, left, right, shared] = [site.id('deal'), site.id('left'), site.id('right'), site.id('shared')];
  const [answer, other] = [site.id('answer'), site.id('other')];
  const low = site.sick ? 0.1 : 0.05;
  const high = site.sick ? 1.2 : 0.1;
  const gain = (factor: number): GainNode => ({ kind: 'gain', factor, to: site.via(shared) });
  const rule = (of: string, on: string, base: number): ControllerNode => ({
    kind: 'controller',
    sense: { of, measure: 'knob' },
    act: { on, knob: 'factor' },
    law: 'ratchet',
    gain: site.sick ? 2 : 0.8,
    base,
    bounds: [0, site.sick ? 5.5 : 0.2],
    lag: site.ticks(10),
    period: site.ticks(4),
  });
  return {
    nodes: {
      [deal]: { kind: 'split', rule: 'robin', to: [site.via(left), site.via(right)] },
      [left]: gain(low),
      [right]: gain(high),
      [shared]: {
        kind: 'station',
        servers: 2,
        service: site.work(site.sick ? 1.02 : draw.between('load', 1, 1.1) / site.peak),
        // More would be late anyway, and would not fit on a screen.
        queue: 48,
        full: 'reject',
        to: site.via(site.next),
      },
      [answer]: rule(right, left, low),
      [other]: rule(left, right, high),
    },
    entry: deal,
    slots: {
      [left]: ['left', 0],
      [right]: ['right', 0],
      [shared]: ['shared', 0],
      [answer]: ['answer', 0],
      [other]: ['other', 0],
    },
    first: [left, right],
    last: [shared],
    roles: site.sick ? { answerer: [answer], other: [other], shared: [shared] } : {},
  };
}

const rivals: Part = {
  id: 'rivals',
  slots: { left: 1, right: 1, answer: 1, other: 1, shared: 1 },
  swell: sick => (sick ? 2.1 : 1.2),
  build,
};

export const embed: Embedding = {
  part: rivals,
  around: { follower: 'after', out: 'sink' },
  slack: () => 9,
  horizon: 130,
  travel: 1.2,
};
