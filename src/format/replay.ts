import { hashText } from '../level/hash.ts';
import { PATTERN_IDS } from '../pattern/types.ts';
import type { Lane, RoundInput } from '../round/types.ts';
import { LANES } from '../round/types.ts';
import { migrate, type Step } from './migrate.ts';

/** A finished round, small enough for a link: everything that its score is a function of. */
export interface Replay {
  /** Level id. */
  level: string;
  /** What the level was made of (see levelHash), 16 hex digits. */
  hash: string;
  seed: number;
  /** What its three runs did under that seed (see levelTrace), 16 hex digits. */
  trace: string;
  /** Which scale it was played on. */
  lane: Lane;
  inputs: RoundInput[];
}

/** Version of the document; raised with every change of its meaning, with a step in STEPS that leads on from the old. */
export const REPLAY_VERSION = 3;

/** Why a text is not a replay that can be read. */
export const REPLAY_FAULTS = {
  foreign: 'This is not a replay.',
  newer: 'This replay was made by a newer version of the game.',
  older: 'This replay is of a version that can no longer be read.',
  damaged: 'This replay is damaged: some of it is missing or changed.',
  malformed: 'This replay makes no sense.',
} as const;
export type ReplayFault = keyof typeof REPLAY_FAULTS;

export type ParsedReplay = { ok: true; replay: Replay } | { ok: false; reason: ReplayFault };

/** The fields of a version, in the order in which they stand: level, hash, seed, trace, inputs, and from 3 on the lane before the inputs. */
type Fields = readonly string[];
const LANE: Readonly<Record<Lane, string>> = { timed: 't', untimed: 'u' };
const STEPS: Readonly<Record<number, Step<Fields>>> = {
  // 2 knows the inputs of more kinds of level; those of 1 mean what they meant.
  1: fields => fields,
  // 3 knows hints and the untimed lane; before it every round was timed, and nobody could ask.
  2: fields => [...fields.slice(0, 4), LANE.timed, ...fields.slice(4)],
};

const MARK = 'throughline';
const HEX = /^[0-9a-f]{16}$/;
/** An element id of the network format. */
const ELEMENT = /^[A-Za-z0-9_-]{1,64}$/;
const COUNT = /^[0-9a-z]{1,11}$/;
/** More inputs than elements to mark in any level; a bound on what foreign text can make us do. */
const MOST_INPUTS = 200;
const LONGEST = 8_192;

function check(body: string): string {
  return hashText(body).slice(0, 6);
}

/** encodeURIComponent leaves `~` and `.` alone, which separate the fields here. */
function safe(text: string): string {
  return encodeURIComponent(text).replaceAll('~', '%7E').replaceAll('.', '%2E');
}

function answer(input: RoundInput): string {
  switch (input.kind) {
    case 'mark':
      return `M${input.scene}${input.element}`;
    case 'call':
      return `C${input.pattern}`;
    case 'name':
      return `N${input.pattern}`;
    case 'fix':
      return `F${input.option}`;
    case 'align':
      return `A${input.option}`;
    case 'stranger':
      return `S${input.scene}`;
    case 'bundle':
      return `B${input.options.join('')}`;
    case 'order':
      return `O${input.order.join('')}`;
    case 'hint':
      return `H${input.scene}`;
  }
}

/** A replay as text of letters, digits and `-_.~%`: usually less than 250 bytes, safe in a link. */
export function encodeReplay(replay: Replay): string {
  let before = 0;
  const inputs = replay.inputs.map(input => {
    const gap = (input.tick - before).toString(36);
    before = input.tick;
    return gap + answer(input);
  });
  const fields = [
    safe(replay.level),
    replay.hash,
    replay.seed.toString(36),
    replay.trace,
    LANE[replay.lane],
    inputs.join('.'),
  ];
  const body = [MARK, String(REPLAY_VERSION), ...fields].join('~');
  return `${body}~${check(body)}`;
}

function count(text: string): number | null {
  if (!COUNT.test(text)) return null;
  const n = Number.parseInt(text, 36);
  return Number.isSafeInteger(n) ? n : null;
}

/** One decimal digit: more scenes, fixes or alignments there are not. */
function digit(text: string): number | null {
  return /^[0-9]$/.test(text) ? Number(text) : null;
}

/** One to nine decimal digits: positions among what was offered. */
function digits(text: string): number[] | null {
  return /^[0-9]{1,9}$/.test(text) ? [...text].map(Number) : null;
}

function readInput(text: string, tick: number): RoundInput | null {
  const at = text.search(/[A-Z]/);
  const rest = text.slice(at + 1);
  const pattern = PATTERN_IDS.find(id => id === rest);
  const option = digit(rest);
  const several = digits(rest);
  switch (text[at]) {
    case 'M': {
      const scene = digit(rest.slice(0, 1));
      const element = rest.slice(1);
      return scene !== null && ELEMENT.test(element) ? { tick, kind: 'mark', scene, element } : null;
    }
    case 'C':
      return pattern ? { tick, kind: 'call', pattern } : null;
    case 'N':
      return pattern ? { tick, kind: 'name', pattern } : null;
    case 'F':
      return option === null ? null : { tick, kind: 'fix', option };
    case 'A':
      return option === null ? null : { tick, kind: 'align', option };
    case 'S':
      return option === null ? null : { tick, kind: 'stranger', scene: option };
    case 'B':
      return several && { tick, kind: 'bundle', options: several };
    case 'O':
      return several && { tick, kind: 'order', order: several };
    case 'H':
      return option === null ? null : { tick, kind: 'hint', scene: option };
    default:
      return null;
  }
}

function readInputs(text: string): RoundInput[] | null {
  if (text === '') return [];
  const parts = text.split('.');
  if (parts.length > MOST_INPUTS) return null;
  const inputs: RoundInput[] = [];
  let tick = 0;
  for (const part of parts) {
    const at = part.search(/[A-Z]/);
    const gap = at < 1 ? null : count(part.slice(0, at));
    if (gap === null) return null;
    tick += gap;
    const input = Number.isSafeInteger(tick) ? readInput(part, tick) : null;
    if (!input) return null;
    inputs.push(input);
  }
  return inputs;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function read(fields: Fields): Replay | null {
  if (fields.length !== 6) return null;
  const [id, hash, seedText, trace, laneText, inputText] = fields as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const level = decoded(id);
  const seed = count(seedText);
  const lane = LANES.find(one => LANE[one] === laneText);
  const inputs = readInputs(inputText);
  const hashes = HEX.test(hash) && HEX.test(trace);
  return level && seed !== null && lane && inputs && hashes
    ? { level, hash, seed, trace, lane, inputs }
    : null;
}

/** A replay from foreign text, or the reason why it is none. Never throws. */
export function decodeReplay(text: string): ParsedReplay {
  const all = text.trim();
  const parts = all.split('~');
  if (parts[0] !== MARK || all.length > LONGEST) return { ok: false, reason: 'foreign' };
  if (!/^[1-9][0-9]{0,8}$/.test(parts[1] ?? '')) return { ok: false, reason: 'malformed' };
  const version = Number(parts[1]);
  if (version > REPLAY_VERSION) return { ok: false, reason: 'newer' };
  const body = parts.slice(0, -1).join('~');
  if (check(body) !== parts.at(-1)) return { ok: false, reason: 'damaged' };
  const fields = migrate<Fields>(parts.slice(2, -1), version, REPLAY_VERSION, STEPS);
  if (!fields) return { ok: false, reason: 'older' };
  const replay = read(fields);
  return replay ? { ok: true, replay } : { ok: false, reason: 'malformed' };
}
