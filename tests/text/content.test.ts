import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { content } from '../../src/content.de.ts';
import { DOMAINS } from '../../src/domain/index.ts';
import { levelHash } from '../../src/format/index.ts';
import { LEVELS } from '../../src/level/campaign/index.ts';
import { reliefWords } from '../../src/level/wording.ts';
import { PATTERNS } from '../../src/pattern/index.ts';
import { spokenLevel, spokenPattern, titleWords } from '../../src/store/spoken.ts';
import { contentFrom, needContent, setLocale } from '../../src/text/index.ts';
import { inventory } from './inventory.ts';

const said = inventory();
const placeholders = (text: string): string => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join();

describe.each(Object.keys(said))('the German of %s', scope => {
  const own = content[scope] ?? {};

  it('is complete, and has nothing that is never said', () => {
    const texts = said[scope]!.map(one => one.text);
    expect(texts.filter(text => !(text in own))).toEqual([]);
    expect(Object.keys(own).filter(text => !texts.includes(text))).toEqual([]);
  });

  it('keeps what is put in', () => {
    expect(Object.entries(own).filter(([text, de]) => placeholders(text) !== placeholders(de))).toEqual([]);
  });

  it('has names that fit: a short form where the name is long, of at most eight letters', () => {
    const misfits = said[scope]!.filter(({ text, name }) => {
      const [long = '', short] = (own[text] ?? '').split('|');
      return name ? long.length > 18 || (short ?? long).length > 8 : short !== undefined;
    });
    expect(misfits.map(one => [one.text, own[one.text]])).toEqual([]);
  });
});

describe('a level in the language of the day', () => {
  beforeAll(async () => {
    contentFrom(async language => (language === 'de' ? content : {}));
    await needContent();
  });
  afterEach(() => setLocale('en'));

  it('is the level itself in English', () => {
    for (const level of LEVELS) expect(spokenLevel(level, s => DOMAINS[s.domain])).toBe(level);
    expect(spokenPattern(PATTERNS[0]!)).toBe(PATTERNS[0]);
  });

  it('says everything in German, and plays by the same', async () => {
    await setLocale('de');
    for (const level of LEVELS) {
      const shown = spokenLevel(level, s => DOMAINS[s.domain]);
      expect(levelHash(shown)).toBe(levelHash(level));
      expect(shown.scenes.map(s => s.network)).toEqual(level.scenes.map(s => s.network));
      for (const [i, scene] of shown.scenes.entries()) {
        for (const [id, place] of Object.entries(scene.places)) {
          const { short = place.name } = place;
          expect(short.length, `${place.name}: ${short}`).toBeLessThanOrEqual(8);
          const { do: offer, would } = reliefWords(scene, id, 'speed');
          expect(offer).toBe(would);
          expect(offer).not.toBe(reliefWords(level.scenes[i]!, id, 'speed').do);
        }
      }
    }
  });

  it('says the titles that the generator joins', async () => {
    expect(titleWords('Before nine, all hands')).toBe('Before nine, all hands');
    await setLocale('de');
    expect(titleWords('Before nine, all hands')).toBe('Vor neun, alle Mann');
    expect(titleWords('Monday, first light')).toBe('Montag, erstes Licht');
    expect(spokenPattern(PATTERNS[0]!).name).toBe('Engpass');
  });
});
