import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardCommand } from '../../../src/cli/card/command.ts';
import { exampleCard } from '../../../src/cli/card/example.ts';
import { agrees, checkCard } from '../../../src/format/card/check.ts';
import { CARD, PORTFOLIO } from '../../../src/format/card/document.ts';
import { engineNumbers, engineOf } from '../../../src/format/card/engines.ts';
import { decodeCardFile, encodeCardFile } from '../../../src/format/card/file.ts';
import { cardOf, cardText, portfolioText, shortText } from '../../../src/format/card/make.ts';
import { CARD_BOUNDS, type Card, type CardRun } from '../../../src/format/card/types.ts';
import {
  DOCUMENT_FAULTS,
  decodeDocument,
  encodeDocument,
  parseJson,
} from '../../../src/format/code/document.ts';
import { cleanText } from '../../../src/format/name.ts';
import { decodeReplay, encodeReplay } from '../../../src/format/replay.ts';
import { LEVELS } from '../../../src/level/campaign/index.ts';
import { TITLES } from '../../../src/level/campaign/titles.ts';
import { ENGINE } from '../../../src/level/generate/spec.ts';
import { parseLevel } from '../../../src/level/parse.ts';
import { parseProgress } from '../../../src/store/progress.ts';
import { foreign, mutantValues, unpolluted } from '../fuzz.ts';

const card = exampleCard();
const run = card.runs[0]!;
const text = encodeDocument(CARD, card);

const NAMES = [
  'Ada',
  'أمينة بنت خالد',
  'שרה לוי',
  '陳大文',
  'Zoë 👩🏽‍🚀🏳️‍🌈🎻',
  '🎻'.repeat(200),
  '語'.repeat(200),
  Array.from({ length: 200 }, (_, i) => String.fromCodePoint(0x4e00 + i * 53)).join(''),
];

describe('a card', () => {
  it('comes back as it was made, whatever the name', () => {
    for (const typed of NAMES) {
      const name = cleanText(typed);
      expect([...name].length).toBeLessThanOrEqual(200);
      const named = { ...card, name };
      const sent = encodeDocument(CARD, named);
      expect(decodeDocument(CARD, sent)).toEqual({ ok: true, doc: named, version: 1 });
      expect(sent.length, typed).toBeLessThan(CARD_BOUNDS.one);
      expect(decodeCardFile(encodeCardFile(named))).toEqual({ ok: true, doc: named, version: 1 });
    }
  });

  it('of one level is small: its replay, its link and its code', () => {
    expect(encodeReplay(run.replay).length).toBeLessThan(400);
    expect(text.length).toBeLessThan(400);
    expect(shortText(run, 'Ada', 250).length).toBeLessThan(250);
    // A name for which there is no room is left out.
    const bare = decodeDocument(CARD, shortText(run, NAMES.at(-1)!, 250));
    expect(bare).toMatchObject({ ok: true, doc: { name: '', runs: [{ facts: null }] } });
  });

  it('of a set is a link up to its limit, and a file beyond', () => {
    const runs = (n: number): CardRun[] =>
      TITLES.slice(0, n).map(({ id }, i) => ({
        replay: {
          ...run.replay,
          level: id,
          seed: 4_294_967_295 - i * 77_777_777,
          hash: (0x9e3779b97f4a7c15n * BigInt(i + 1)).toString(16).slice(-16),
          trace: (0x7feb352d7feb352dn * BigInt(i + 3)).toString(16).slice(-16),
        },
        facts: { ...run.facts!, points: 640 + i * 7 },
      }));
    expect(cardText(cardOf(runs(12), 'Ada', 'Year 1 · Ship'))?.length).toBeLessThan(CARD_BOUNDS.link);
    expect(cardText(cardOf(runs(50), 'Ada'))).toBeNull();
    const all = cardOf(runs(50), 'Ada', 'Everything');
    expect(decodeCardFile(encodeCardFile(all))).toMatchObject({ ok: true, doc: { title: 'Everything' } });
    const portfolio = decodeDocument(PORTFOLIO, portfolioText(all));
    expect(portfolio.ok && portfolio.doc.runs.length).toBe(50);
  });

  const golden = (version: number): string =>
    readFileSync(join(import.meta.dirname, `../../golden/card-v${version}.txt`), 'utf8').trim();

  it('of version 1 is still read as it was written', () => {
    expect(decodeDocument(CARD, golden(1))).toMatchObject({
      ok: true,
      doc: { name: 'Ada 🎻', engine: 1, runs: [{ facts: { points: 661, times: [12_100, 16_400, 20_700] } }] },
    });
  });
});

describe('a card, played again', () => {
  it('follows from its inputs', async () => {
    const checks = await checkCard(card);
    expect(checks).toMatchObject([{ ok: true, facts: run.facts, differs: [] }]);
    expect(agrees(checks)).toBe(true);
    // A short one claims nothing, and tells the same.
    expect(await checkCard({ ...card, runs: [{ ...run, facts: null }] })).toEqual(checks);
  });

  const altered = (change: (card: Card) => Card): Promise<unknown> =>
    checkCard(change(structuredClone(card)));
  const withRun = (change: Partial<CardRun>) => (c: Card) => ({ ...c, runs: [{ ...c.runs[0]!, ...change }] });

  it('says exactly what does not agree', async () => {
    expect(await altered(withRun({ facts: { ...run.facts!, points: 2_410, stars: 3 } }))).toMatchObject([
      {
        ok: true,
        differs: [
          { fact: 'points', claimed: '2410', found: String(run.facts!.points) },
          { fact: 'stars', claimed: '3', found: String(run.facts!.stars) },
        ],
      },
    ]);
    const inputs = run.replay.inputs.map(input =>
      input.kind === 'mark' && input.scene === 0 ? { ...input, tick: input.tick - 900 } : input,
    );
    const quicker = (await altered(withRun({ replay: { ...run.replay, inputs } }))) as {
      differs: { fact: string }[];
    }[];
    expect(quicker[0]!.differs.map(d => d.fact)).toContain('times');
    expect(await altered(withRun({ replay: { ...run.replay, hash: '0'.repeat(16) } }))).toMatchObject([
      { ok: false, reason: 'changed' },
    ]);
    expect(await altered(withRun({ replay: { ...run.replay, seed: 1 } }))).toMatchObject([
      { ok: false, reason: 'differs' },
    ]);
    expect(await altered(withRun({ replay: { ...run.replay, level: 'nowhere' } }))).toMatchObject([
      { ok: false, reason: 'level' },
    ]);
    expect(await altered(c => ({ ...c, engine: 7 }))).toEqual([{ ok: false, reason: 'engine', engine: 7 }]);
  });

  it('finds the engine of this build, and of no other', async () => {
    expect(engineNumbers()).toContain(ENGINE);
    for (const n of engineNumbers()) expect((await engineOf(n))?.number).toBe(n);
    expect(await engineOf(99)).toBeNull();
    expect(await engineOf('constructor' as unknown as number)).toBeNull();
  });
});

describe('the command', () => {
  const call = async (...args: string[]): Promise<{ code: number; out: string; err: string }> => {
    const [out, err]: [string[], string[]] = [[], []];
    const code = await cardCommand(
      args,
      line => out.push(line),
      line => err.push(line),
    );
    return { code, out: out.join('\n'), err: err.join('\n') };
  };

  it('verifies what it makes, and a link in the midst of a text', async () => {
    const made = await call('example', '--base', 'https://play.example.org/');
    expect(made.out).toMatch(/^https:\/\/play\.example\.org\/#\/card\/c1\./);
    const seen = await call('verify', `Look at <${made.out}|my card>!`);
    expect(seen.code).toBe(0);
    expect(JSON.parse(seen.out)).toMatchObject({
      agrees: true,
      name: 'Ada 🎻',
      runs: [{ points: run.facts!.points }],
    });
  });

  it('ends with 1 and the reason when anything does not agree', async () => {
    const boast = encodeDocument(CARD, {
      ...card,
      runs: [{ ...run, facts: { ...run.facts!, points: 999 } }],
    });
    const told = await call('verify', boast);
    expect(told.code).toBe(1);
    expect(told.err).toContain(`points: the card says 999, its replay gives ${run.facts!.points}`);
    expect(await call('verify', text.slice(0, -3))).toMatchObject({
      code: 1,
      err: `${DOCUMENT_FAULTS.cut} (3)`,
    });
    expect((await call('verify', text.replace('c1', 'c9'))).err).toContain('newer');
    expect((await call('example', 'two-of-a-kind')).code).toBe(2);
    expect((await call()).code).toBe(2);
  });
});

describe('foreign text', () => {
  it('is no card, and never more than a reason', () => {
    fc.assert(
      fc.property(foreign(text, encodeCardFile(card), portfolioText(card)), one => {
        for (const parsed of [decodeDocument(CARD, one), decodeDocument(PORTFOLIO, one), decodeCardFile(one)])
          if (!parsed.ok) expect(Object.keys(DOCUMENT_FAULTS)).toContain(parsed.reason);
      }),
      { numRuns: 1_500 },
    );
  });

  it('under a sound checksum is read with all its bounds', () => {
    fc.assert(
      fc.property(mutantValues(CARD.write(card)), value => {
        unpolluted(() => {
          const parsed = decodeDocument(CARD, encodeDocument({ ...CARD, write: () => value }, card));
          if (!parsed.ok) expect(['malformed', 'large']).toContain(parsed.reason);
          else expect(parsed.doc.runs.length).toBeLessThanOrEqual(CARD_BOUNDS.runs);
        });
      }),
      { numRuns: 1_500 },
    );
  });

  it('may be a replay, a level or a player’s progress', () => {
    const level = JSON.parse(JSON.stringify(LEVELS[0])) as unknown;
    const progress = {
      version: 2,
      levels: { a: { stars: 1, best: 2, plays: 3 } },
      seeds: { a: [1] },
      opened: ['see'],
      practice: null,
    };
    fc.assert(
      fc.property(
        foreign(encodeReplay(run.replay)),
        mutantValues(level),
        mutantValues(progress),
        (noise, foreignLevel, foreignProgress) => {
          unpolluted(() => {
            decodeReplay(noise);
            const parsed = parseLevel(foreignLevel);
            if (!parsed.ok) expect(parsed.reason.length).toBeGreaterThan(0);
            const json = parseJson(noise);
            if (json.ok) parseLevel(json.value);
            const state = parseProgress(JSON.stringify(foreignProgress) ?? '');
            if (!state.ok) expect(state.reason.length).toBeGreaterThan(0);
          });
        },
      ),
      { numRuns: 600 },
    );
  });
});
