import { describe, expect, it } from 'vitest';
import { graphOf } from '../../src/layout/graph.ts';
import { LOOPS } from './fixtures.ts';

const kinds = (scene: number): Record<string, string> =>
  Object.fromEntries(graphOf(LOOPS.scenes[scene]!).arcs.map(a => [`${a.from}>${a.to}`, a.kind]));

describe('graphOf', () => {
  it('tells the way back of a gain from the flow, link and all', () => {
    expect(kinds(1)).toEqual({
      'singer>mic': 'flow',
      'mic>desk': 'flow',
      'desk>fx': 'flow',
      'fx>amp': 'flow',
      'amp>hall': 'flow',
      'amp>air': 'back',
      'air>mic': 'back',
      'hall>listener': 'flow',
    });
    expect(
      graphOf(LOOPS.scenes[1]!)
        .items.filter(i => i.returns)
        .map(i => i.id),
    ).toEqual(['air']);
  });

  it('gives a patience element a way back from the last place before the end', () => {
    expect(kinds(2)['reply>client']).toBe('back');
  });

  it('joins a controller to what it senses and what it turns', () => {
    const arcs = kinds(0);
    expect(arcs['pick>planner']).toBe('sense');
    expect(arcs['planner>pick']).toBe('act');
    expect(arcs['label>desk']).toBe('sense');
    expect(arcs['desk>orders']).toBe('act');
  });

  it('leaves out nodes that are neither drawn nor in the flow', () => {
    const scene = structuredClone(LOOPS.scenes[0]!);
    delete scene.places.planner;
    expect(graphOf(scene).items.map(i => i.id)).not.toContain('planner');
    delete scene.places.pack;
    expect(graphOf(scene).items.find(i => i.id === 'pack')?.kind).toBe('wiring');
  });
});
