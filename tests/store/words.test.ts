import { afterEach, describe, expect, it } from 'vitest';
import { DOMAINS } from '../../src/domain/index.ts';
import { effectWords, missWords } from '../../src/store/miss-words.ts';
import { figure, seconds, setting } from '../../src/store/words.ts';
import { need, setLocale } from '../../src/text/index.ts';

await need('play');
afterEach(() => setLocale('en'));

const { warehouse } = DOMAINS;
const lift = (points: number, only = false) => ({ kind: 'lift' as const, points, only });

describe('the sentence after a wrong mark', () => {
  it('says what easing would bring, and where to look', () => {
    const eased = { would: 'A second packer', effect: lift(1) };
    expect(missWords({ name: 'Pack', eased, observed: 'hungry' }, warehouse)).toBe(
      `A second packer would lift ${warehouse.measure} by 1 point: look at what Pack is waiting for.`,
    );
    expect(missWords({ name: 'Pack', eased: null, observed: 'busy' }, warehouse)).toMatch(
      /^Pack has nothing to ease: .+\.$/,
    );
  });

  it('weighs what it says', () => {
    const said = (effect: Parameters<typeof effectWords>[0]['effect']): string =>
      effectWords({ would: 'X', effect }, warehouse);
    expect(said(lift(4, true))).toBe(`X would lift ${warehouse.measure} only by 4 points`);
    expect(said({ kind: 'none', points: 0, only: false })).toBe(
      `X would not lift ${warehouse.measure} at all`,
    );
    expect(said({ kind: 'worse', points: 3, only: false })).toBe(
      `X would make ${warehouse.measure} worse by 3 points`,
    );
  });

  it('has its grammar in every language', async () => {
    await setLocale('de');
    expect(effectWords({ would: 'X', effect: lift(1) }, warehouse)).toMatch(
      /^X: Das würde .+ um 1 Punkt heben$/,
    );
    expect(effectWords({ would: 'X', effect: lift(2) }, warehouse)).toMatch(/ um 2 Punkte heben$/);
  });
});

describe('figures', () => {
  it('have no needless digits', () => {
    expect([3, 2.43, 0.151, 12.6, 0.5, -0.001].map(figure)).toEqual(['3', '2.4', '0.15', '13', '0.5', '0']);
    expect(figure(Number.NaN)).toBe('–');
    expect([900, 9_949, 12_400].map(seconds)).toEqual(['0.9 s', '9.9 s', '12 s']);
    expect(setting('factor', 1.5)).toBe('× 1.50');
  });

  it('are written as the language writes them', async () => {
    await setLocale('de');
    expect([seconds(900), figure(2.43), setting('rate', 0.41)]).toEqual(['0,9 s', '2,4', '41 %']);
  });
});
