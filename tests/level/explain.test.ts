import { describe, expect, it } from 'vitest';
import { DOMAINS } from '../../src/domain/index.ts';
import { effectOf, explainMiss, explainRelief, tellingRow } from '../../src/level/explain.ts';
import { nameOf, pointsOf, reliefWords } from '../../src/level/wording.ts';
import { levelOf, truthOf } from './kit.ts';

const TRUTH = truthOf([
  ['pack', 'server', 0.6],
  ['label', 'speed', 0.01],
  ['label', 'server', 0.012],
  ['label', 'bigger', 0.02],
  ['orders', 'admit', 0.19],
  ['dock', 'hold', -0.03],
]);

describe('effectOf', () => {
  it.each([
    [0.004, { kind: 'none', points: 0, only: false }],
    [-0.004, { kind: 'none', points: 0, only: false }],
    [0.01, { kind: 'lift', points: 1, only: false }],
    [0.04, { kind: 'lift', points: 4, only: true }],
    [0.4, { kind: 'lift', points: 40, only: false }],
    [-0.01, { kind: 'worse', points: 1, only: false }],
    [-0.031, { kind: 'worse', points: 3, only: false }],
  ])('%f of at most 0.6: %j', (leverage, effect) => {
    expect(effectOf(leverage, 0.6)).toEqual(effect);
  });
});

describe('explainMiss', () => {
  it('tells what the plainest relief would bring, and what the place was doing', () => {
    const { would } = reliefWords(levelOf().scenes[0]!, 'label', 'speed');
    expect(explainMiss(levelOf(), TRUTH, 0, 'label', 'hungry')).toEqual({
      name: 'Label',
      eased: { would, effect: { kind: 'lift', points: 1, only: false } },
      observed: 'hungry',
    });
  });

  it('uses the words of the place, and begins with a capital', () => {
    const truth = truthOf([
      ['pack', 'server', 0.6],
      ['label', 'speed', 0],
    ]);
    const { eased } = explainMiss(levelOf(), truth, 0, 'pack', 'busy');
    expect(eased).toEqual({ would: 'A second packer', effect: { kind: 'lift', points: 60, only: false } });
  });

  it('tells when easing makes it worse', () => {
    const { eased } = explainMiss(levelOf(), TRUTH, 0, 'dock', 'fine');
    expect(eased?.effect).toEqual({ kind: 'worse', points: 3, only: false });
  });

  it('says so when there is nothing to ease', () => {
    const truth = truthOf([
      ['pack', 'server', 0.6],
      ['label', 'speed', 0],
    ]);
    expect(explainMiss(levelOf(), truth, 0, 'dock', 'fine')).toEqual({
      name: 'Dock',
      eased: null,
      observed: 'fine',
    });
  });

  it('refuses a scene that isn’t there', () => {
    expect(() => explainMiss(levelOf(), TRUTH, 7, 'label', 'fine')).toThrow('no scene 7');
  });
});

describe('explainRelief', () => {
  it('tells what one relief would bring, and nothing of one that was not measured', () => {
    expect(explainRelief(levelOf(), TRUTH, 0, 'orders', 'admit')?.effect).toEqual({
      kind: 'lift',
      points: 19,
      only: true,
    });
    expect(explainRelief(levelOf(), TRUTH, 0, 'orders', 'cut')).toBeNull();
  });
});

describe('tellingRow', () => {
  it('keeps to the plainest relief unless another is notably stronger', () => {
    expect(tellingRow(TRUTH.scenes[0]!, 'label')?.relief).toBe('speed');
    const strong = truthOf([
      ['pack', 'server', 0.6],
      ['label', 'speed', 0.01],
      ['label', 'bigger', 0.2],
    ]);
    expect(tellingRow(strong.scenes[0]!, 'label')?.relief).toBe('bigger');
  });
});

describe('wording', () => {
  it('prefers the place, then the kind, then the domain', () => {
    const scene = levelOf().scenes[0]!;
    expect(reliefWords(scene, 'pack', 'server').do).toBe('A second packer');
    expect(reliefWords(scene, 'label', 'server').do).toBe(
      DOMAINS.warehouse.reliefs.server.do.replace('{name}', 'Label'),
    );
  });

  it('falls back to the id of an element without a place', () => {
    expect(nameOf({ ...levelOf().scenes[0]!, places: {} }, 'pack')).toBe('pack');
  });

  it('rounds to points, without a minus zero', () => {
    expect(Object.is(pointsOf(-0.001), 0)).toBe(true);
    expect(pointsOf(0.126)).toBe(13);
  });
});
