import { afterEach, describe, expect, it } from 'vitest';
import { need, setLocale, t } from '../../src/text/index.ts';

afterEach(() => setLocale('en'));

describe('messages', () => {
  it('are said in the language of the day', async () => {
    await need('shell');
    expect(t('loading')).toBe('Loading…');
    await setLocale('de');
    expect(t('loading')).toBe('Lädt …');
  });

  it('are longer and accented in the language that tests the others', async () => {
    await setLocale('qps');
    expect(t('loading')).toMatch(/^Lóádíñg…~+$/);
  });

  it('show their id when there is none', () => {
    expect(t('no-such-message')).toBe('no-such-message');
  });
});
