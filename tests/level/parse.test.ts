import { describe, expect, it } from 'vitest';
import { parseLevel } from '../../src/level/parse.ts';
import { levelOf } from './kit.ts';

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;

/** The test level as plain JSON with the member at `path` set, or taken out when `value` is undefined. */
function broken(path: (string | number)[], value?: Json): unknown {
  const level: unknown = JSON.parse(JSON.stringify(levelOf()));
  let at = level as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path[path.length - 1]!;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return level;
}

function reason(value: unknown): string {
  const result = parseLevel(value);
  if (result.ok) throw new Error('was read without complaint');
  return result.reason;
}

describe('parseLevel', () => {
  it('gives back what it was given', () => {
    const level = JSON.parse(JSON.stringify(levelOf()));
    expect(parseLevel(level)).toEqual({ ok: true, level });
  });

  it('reads a place’s own words and a tune', () => {
    const tune = { title: 'Round', composer: 'Anon.', year: '1600', notes: [60, 62], voice: 'flute' };
    const result = parseLevel(broken(['scenes', 0, 'tune'], tune));
    expect(result.ok && result.level.scenes[0]?.tune).toEqual(tune);
    expect(result.ok && result.level.scenes[0]?.places.pack?.reliefs?.server?.do).toBe('A second packer');
  });

  it.each<[string, unknown, string]>([
    ['no object', 'level', 'must be an object, got "level"'],
    ['no format', broken(['format']), 'format: must be 1, got nothing'],
    ['an older format', broken(['format'], 0), 'format: must be 1, got 0'],
    [
      'a strange id',
      broken(['id'], 'My Level!'),
      'id: must be lower-case letters, digits and dashes, got "My Level!"',
    ],
    ['an empty title', broken(['title'], ' '), 'title: must not be empty'],
    ['a missing story', broken(['story']), 'story: must be text, got nothing'],
    ['a margin beyond one', broken(['margin'], 1.5), 'margin: must be at most 1, got 1.5'],
    ['a broken par', broken(['par'], 1.5), 'par: must be a whole number, got 1.5'],
    ['no scenes', broken(['scenes'], []), 'scenes: must have at least 1 items, got 0'],
    ['a strange member', broken(['tempo'], 120), 'tempo: is not a member of the format'],
    [
      'a misspelt member',
      broken(['scenes', 1, 'plces'], {}),
      'scenes[1].plces: is not a member of the format',
    ],
    [
      'an unknown domain',
      broken(['scenes', 2, 'domain'], 'kitchen'),
      'scenes[2].domain: must be a domain (warehouse, music, systems, property), got "kitchen"',
    ],
    [
      'no network',
      broken(['scenes', 0, 'network'], 'none'),
      'scenes[0].network: must be an object, got "none"',
    ],
    [
      'a place that is no node',
      broken(['scenes', 0, 'places', 'attic'], { name: 'Attic', icon: 'house', does: 'nothing' }),
      'scenes[0].places.attic: there is no node "attic" in the network',
    ],
    [
      'a place without a name',
      broken(['scenes', 0, 'places', 'pack', 'name'], 3),
      'scenes[0].places.pack.name: must be text, got 3',
    ],
    [
      'words for a relief that is none',
      broken(['scenes', 0, 'places', 'pack', 'reliefs', 'pray'], { do: 'Pray', would: 'Prayer' }),
      'scenes[0].places.pack.reliefs.pray: is not a member of the format',
    ],
    [
      'a role played by nobody there',
      broken(['scenes', 1, 'roles', 'follower', 0], 'ghost'),
      'scenes[1].roles.follower[0]: there is no node "ghost" in the network',
    ],
    [
      'no culprit',
      broken(['scenes', 1, 'roles', 'constraint'], []),
      'scenes[1].roles.constraint: names no element: somebody has to be the culprit',
    ],
    ['align within one scene', broken(['align', 'to'], 0), 'align.to: must be another scene than align.from'],
    ['align to a fourth scene', broken(['align', 'to'], 3), 'align.to: must be at most 2, got 3'],
    [
      'a lookalike that is right',
      broken(['align', 'lookalike'], 'label'),
      'align.lookalike: label plays follower: it is an answer',
    ],
  ])('refuses %s', (_, value, expected) => {
    expect(reason(value)).toBe(expected);
  });

  it('names the marked role as no subject of the question', () => {
    expect(reason(broken(['align', 'role'], 'constraint'))).toMatch(
      /^align\.role: must be a role of bottleneck/,
    );
  });

  it('names a role that the pattern doesn’t have', () => {
    expect(reason(broken(['scenes', 0, 'roles', 'villain'], []))).toMatch(
      /^scenes\[0\]\.roles\.villain: .*bottleneck/,
    );
  });

  it('says that a level was made by a newer version', () => {
    expect(reason({ format: 2, everything: 'else differs' })).toMatch(/^format: .*made by a newer version/);
  });

  it('passes on what is wrong with the network, with the whole path', () => {
    const path = ['scenes', 0, 'network', 'nodes', 'pack', 'servers'];
    expect(reason(broken(path, 0))).toMatch(
      /^scenes\[0\]\.network\.nodes\.pack\.servers: must be at least 1, got 0/,
    );
  });

  it('never throws on foreign data', () => {
    for (const value of [null, undefined, [], 3, '', true, { format: 1 }, { format: 1, scenes: [null] }]) {
      expect(parseLevel(value).ok).toBe(false);
    }
  });
});

describe('the kinds of level', () => {
  const level = levelOf();
  const json = (patch: Record<string, unknown>): unknown =>
    JSON.parse(JSON.stringify({ ...level, ...patch }));

  it('take one to three scenes in the standard kind', () => {
    for (const count of [1, 2]) {
      const scenes = level.scenes.slice(0, count);
      const align = { ...level.align, from: 0, to: count - 1 };
      const result = parseLevel(json({ scenes, align }));
      // The roles of the question belong to the scenes that were there: what is refused is never their number.
      expect(result.ok ? '' : result.reason).not.toMatch(/^scenes/);
    }
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a strange kind', { kind: 'quiz' }, 'kind: must be a kind (standard, odd, predict, two), got "quiz"'],
    ['no stranger', { kind: 'odd' }, 'stranger: a level of kind odd must have it'],
    [
      'a stranger among equals',
      { stranger: { scene: 0, pattern: 'herd' } },
      'stranger: is only for levels of kind odd',
    ],
    [
      'a stranger like the others',
      { kind: 'odd', stranger: { scene: 0, pattern: level.pattern } },
      `stranger.pattern: must be another pattern than ${level.pattern}`,
    ],
    ['no offers', { kind: 'predict' }, 'offers: a level of kind predict must have it'],
    ['a prediction of three', { kind: 'predict', offers: [] }, 'scenes: must have 1 items, got 3'],
    [
      'two faults of three',
      { kind: 'two', second: { pattern: 'herd', roles: {} } },
      'scenes: must have 1 items, got 3',
    ],
    ['a budget of nothing', { budget: 0 }, 'budget: must be at least 1, got 0'],
    ['an unclear opening', { open: 'yes' }, 'open: must be true or false, got "yes"'],
    ['too few choices', { choices: [level.pattern] }, 'choices: must have 4 items, got 1'],
  ])('tell what is wrong: %s', (_, patch, why) => {
    const result = parseLevel(json(patch));
    expect(result.ok ? 'read' : result.reason).toBe(why);
  });
});
