import { DOMAIN_IDS } from '../../domain/types.ts';
import { list, Refusal, whole } from '../../level/check.ts';
import type { LevelKind } from '../../level/types.ts';
import { PATTERN_IDS } from '../../pattern/types.ts';
import { LANES } from '../../round/types.ts';
import type { DocumentKind } from '../code/document.ts';
import { cleanText } from '../name.ts';
import { decodeReplay, encodeReplay, REPLAY_FAULTS, type Replay } from '../replay.ts';
import { CARD_BOUNDS, type Card, type CardRun, type Facts } from './types.ts';

const KINDS: readonly LevelKind[] = ['standard', 'odd', 'predict', 'two'];
/** Parts of the points in their order in the document: new ones are added at the end. */
const PARTS = [
  'wrong',
  'name',
  'call',
  'fix',
  'align',
  'other',
  'first',
  'second',
  'order',
  'sooner',
  'hints',
] as const;
const MOST = 1_000_000;
const LONGEST_RUN = 1_000_000_000;
/** A call's place among the marks; wrong calls from here on. */
const WRONG = 10;

function writeFacts(f: Facts): unknown[] {
  const parts = PARTS.map(name => f.parts[name] ?? null);
  while (parts.length > 0 && parts.at(-1) === null) parts.pop();
  return [
    KINDS.indexOf(f.kind),
    LANES.indexOf(f.lane),
    PATTERN_IDS.indexOf(f.pattern),
    f.domains.map(domain => DOMAIN_IDS.indexOf(domain)),
    f.points,
    f.stars,
    f.parts.spots,
    parts,
    f.times,
    f.wrong,
    f.hints,
    f.call === null ? -1 : f.call.after + (f.call.right ? 0 : WRONG),
  ];
}

function at<T>(names: readonly T[], value: unknown, path: string): T {
  return names[whole(0, names.length - 1)(value, path)]!;
}

function points(value: unknown, path: string): number {
  return whole(-MOST, MOST)(value, path);
}

function readParts(value: unknown, spots: number[], path: string): Facts['parts'] {
  const values = list((v, p) => (v === null ? null : points(v, p)), 0, PARTS.length)(value, path);
  const had = PARTS.flatMap((name, i) => {
    const v = values[i];
    return v === null || v === undefined ? [] : [[name, v] as const];
  });
  const { wrong = 0, name = 0, call = 0, fix = 0, align = 0, ...rest } = Object.fromEntries(had);
  return { spots, wrong, name, call, fix, align, ...rest };
}

function readFacts(value: unknown, path: string): Facts {
  const wire = list(v => v, 12, 12)(value, path);
  const call = whole(-1, 2 * WRONG)(wire[11], `${path}[11]`);
  const spots = list(points, 0, 9)(wire[6], `${path}[6]`);
  return {
    kind: at(KINDS, wire[0], `${path}[0]`),
    lane: at(LANES, wire[1], `${path}[1]`),
    pattern: at(PATTERN_IDS, wire[2], `${path}[2]`),
    domains: list((v, p) => at(DOMAIN_IDS, v, p), 1, 4)(wire[3], `${path}[3]`),
    points: points(wire[4], `${path}[4]`),
    stars: at([0, 1, 2, 3] as const, wire[5], `${path}[5]`),
    parts: readParts(wire[7], spots, `${path}[7]`),
    times: list((v, p) => (v === null ? null : whole(0, LONGEST_RUN)(v, p)), 0, 9)(wire[8], `${path}[8]`),
    wrong: whole(0, 999)(wire[9], `${path}[9]`),
    hints: whole(0, 999)(wire[10], `${path}[10]`),
    call: call < 0 ? null : { after: call % WRONG, right: call < WRONG },
  };
}

function readReplay(value: unknown, path: string): Replay {
  if (typeof value !== 'string') throw new Refusal(path, 'must be a replay');
  const parsed = decodeReplay(value);
  if (!parsed.ok) throw new Refusal(path, REPLAY_FAULTS[parsed.reason]);
  return parsed.replay;
}

function readRun(value: unknown, path: string): CardRun {
  const wire = list(v => v, 1, 2)(value, path);
  return {
    replay: readReplay(wire[0], `${path}[0]`),
    facts: wire[1] === undefined ? null : readFacts(wire[1], `${path}[1]`),
  };
}

function readText(value: unknown, path: string, longest?: number): string {
  if (typeof value !== 'string') throw new Refusal(path, 'must be text');
  return cleanText(value, longest);
}

/** A card as the array that its link and its file carry. */
function write(card: Card): unknown {
  const runs = card.runs.map(({ replay, facts }) =>
    facts ? [encodeReplay(replay), writeFacts(facts)] : [encodeReplay(replay)],
  );
  return [card.engine, cleanText(card.name), cleanText(card.title, CARD_BOUNDS.title), runs];
}

function read(value: unknown): Card {
  const wire = list(v => v, 4, 4)(value, '');
  return {
    engine: whole(1, 1_000_000)(wire[0], '[0]'),
    name: readText(wire[1], '[1]'),
    title: readText(wire[2], '[2]', CARD_BOUNDS.title),
    runs: list(readRun, 1, CARD_BOUNDS.runs)(wire[3], '[3]'),
  };
}

/** Version 1 of the card. */
export const CARD: DocumentKind<Card> = {
  letter: 'c',
  version: 1,
  mostText: 12_000,
  mostBytes: 64_000,
  write,
  read,
};

/** Chosen runs as one page, in the order of the years: a card with more room. */
export const PORTFOLIO: DocumentKind<Card> = { ...CARD, letter: 'p' };

/** The kinds that are read where a card is expected. */
export const CARD_KINDS = [CARD, PORTFOLIO] as const;

/** What begins a card's file. */
export const CARD_FILE = 'throughline-card';
