import { describe, expect, it } from 'vitest';
import { DOMAINS } from '../../src/domain/index.ts';
import { effectWords, explainMiss, tellingRow } from '../../src/level/explain.ts';
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
const { measure, look } = DOMAINS.warehouse;

describe('effectWords', () => {
  it.each([
    [0.004, 'not lift x at all'],
    [-0.004, 'not lift x at all'],
    [0.01, 'lift x by 1 point'],
    [0.04, 'lift x only by 4 points'],
    [0.4, 'lift x by 40 points'],
    [-0.01, 'make x worse by 1 point'],
    [-0.031, 'make x worse by 3 points'],
  ])('%f of at most 0.6: would %s', (leverage, words) => {
    expect(effectWords(leverage, 0.6, 'x')).toBe(words);
  });
});

describe('explainMiss', () => {
  it('tells what the plainest relief would bring, and where to look', () => {
    const said = explainMiss(levelOf(), TRUTH, 0, 'label', 'hungry');
    const { would } = reliefWords(levelOf().scenes[0]!, 'label', 'speed');
    expect(said).toBe(
      `${would} would lift ${measure} by 1 point: ${look.hungry.replace('{name}', 'Label')}.`,
    );
  });

  it('uses the words of the place, and begins with a capital', () => {
    const truth = truthOf([
      ['pack', 'server', 0.6],
      ['label', 'speed', 0],
    ]);
    expect(explainMiss(levelOf(), truth, 0, 'pack', 'busy')).toMatch(
      new RegExp(`^A second packer would lift ${measure} by 60 points: `),
    );
  });

  it('tells when easing makes it worse', () => {
    expect(explainMiss(levelOf(), TRUTH, 0, 'dock', 'fine')).toContain(`make ${measure} worse by 3 points`);
  });

  it('says so when there is nothing to ease', () => {
    const truth = truthOf([
      ['pack', 'server', 0.6],
      ['label', 'speed', 0],
    ]);
    expect(explainMiss(levelOf(), truth, 0, 'dock', 'fine')).toMatch(/^Dock has nothing to ease: /);
  });

  it('refuses a scene that isn’t there', () => {
    expect(() => explainMiss(levelOf(), TRUTH, 7, 'label', 'fine')).toThrow('no scene 7');
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
