import { DOMAIN_IDS } from '../domain/types.ts';
import { PATTERNS, patternById } from '../pattern/index.ts';
import { RELIEF_CLASSES, type ReliefClass } from '../pattern/relief-classes.ts';
import { reliefsOf } from '../pattern/reliefs/index.ts';
import type { Pattern, PatternId, RoleId } from '../pattern/types.ts';
import { parseNetwork } from '../sim/index.ts';
import type { Network, NodeId } from '../sim/network.ts';
import {
  list,
  member,
  number,
  object,
  oneOf,
  optional,
  type Reader,
  Refusal,
  record,
  shown,
  text,
  whole,
} from './check.ts';
import type { Level, LevelKind, Place, Scene, Tune } from './types.ts';

/** The format that this build reads and writes. */
export const LEVEL_FORMAT = 1;

/** Fewest and most scenes by kind. */
const SCENES: Record<LevelKind, readonly [number, number]> = {
  standard: [1, 3],
  odd: [3, 3],
  predict: [1, 1],
  two: [1, 1],
};
const KINDS = ['standard', 'odd', 'predict', 'two'] as const;
/** What a kind must have, and no other may. */
const MEMBER: Partial<Record<LevelKind, 'stranger' | 'offers' | 'second'>> = {
  odd: 'stranger',
  predict: 'offers',
  two: 'second',
};
const OFFERS = 4;
const CHOICES = 4;
const MOST_DAYS = 100;
const HOUR = 3_600_000;

export type ParsedLevel = { ok: true; level: Level } | { ok: false; reason: string };

const LEVEL_KEYS = [
  'format',
  'kind',
  'id',
  'title',
  'story',
  'pattern',
  'stranger',
  'second',
  'offers',
  'open',
  'budget',
  'choices',
  'margin',
  'par',
  'scenes',
  'align',
];
const SCENE_KEYS = ['domain', 'host', 'icon', 'network', 'places', 'roles', 'second', 'tune'];
const PLACE_KEYS = ['name', 'icon', 'does', 'short', 'handle', 'reliefs'];
const TUNE_KEYS = ['title', 'composer', 'year', 'notes', 'voice'];
const ALIGN_KEYS = ['role', 'from', 'to', 'lookalike', 'other'];
const VOICES = ['handbell', 'pluck', 'voice', 'flute', 'piano'] as const;

function checkFormat(value: unknown): void {
  if (value === LEVEL_FORMAT) return;
  if (typeof value === 'number' && Number.isInteger(value) && value > LEVEL_FORMAT) {
    throw new Refusal(
      'format',
      `${value}: this level was made by a newer version of the game, which reads up to ${LEVEL_FORMAT}`,
    );
  }
  throw new Refusal('format', `must be ${LEVEL_FORMAT}, got ${shown(value)}`);
}

const id: Reader<string> = (value, path) => {
  const name = text(value, path);
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(name)) {
    throw new Refusal(path, `must be lower-case letters, digits and dashes, got ${shown(name)}`);
  }
  return name;
};

const reliefWords: Reader<{ do: string; would: string }> = (value, path) => {
  const from = object(value, path, ['do', 'would']);
  return { do: text(from.do, member(path, 'do')), would: text(from.would, member(path, 'would')) };
};

const placeReliefs: Reader<NonNullable<Place['reliefs']>> = (value, path) => {
  const from = object(value, path, RELIEF_CLASSES);
  const out: NonNullable<Place['reliefs']> = {};
  for (const relief of RELIEF_CLASSES) {
    if (from[relief] !== undefined) out[relief] = reliefWords(from[relief], member(path, relief));
  }
  return out;
};

const place: Reader<Place> = (value, path) => {
  const from = object(value, path, PLACE_KEYS);
  return {
    name: text(from.name, member(path, 'name')),
    icon: text(from.icon, member(path, 'icon')),
    does: text(from.does, member(path, 'does')),
    ...optional(from, 'short', path, text),
    ...optional(from, 'handle', path, text),
    ...optional(from, 'reliefs', path, placeReliefs),
  };
};

const tune: Reader<Tune> = (value, path) => {
  const from = object(value, path, TUNE_KEYS);
  return {
    title: text(from.title, member(path, 'title')),
    composer: text(from.composer, member(path, 'composer')),
    year: text(from.year, member(path, 'year')),
    notes: list(whole(0, 127), 1)(from.notes, member(path, 'notes')),
    voice: oneOf(VOICES, 'a voice')(from.voice, member(path, 'voice')),
  };
};

function nodeOf(network: Network): Reader<NodeId> {
  return (value, path) => {
    const name = text(value, path);
    if (!Object.hasOwn(network.nodes, name)) {
      throw new Refusal(path, `there is no node ${shown(name)} in the network`);
    }
    return name;
  };
}

function placesOf(value: unknown, path: string, network: Network): Record<NodeId, Place> {
  const places = record(place)(value, path);
  for (const key of Object.keys(places)) nodeOf(network)(key, member(path, key));
  return places;
}

function rolesOf(value: unknown, path: string, network: Network, pattern: Pattern): Record<RoleId, NodeId[]> {
  const known = pattern.roles.map(role => role.id);
  const roles = record(list(nodeOf(network)))(value, path);
  for (const key of Object.keys(roles)) oneOf(known, `a role of ${pattern.id}`)(key, member(path, key));
  for (const role of pattern.roles) {
    if (role.culprit && !roles[role.id]?.length) {
      throw new Refusal(member(path, role.id), 'names no element: somebody has to be the culprit');
    }
  }
  return roles;
}

function networkOf(value: unknown, path: string): Network {
  object(value, path);
  const result = parseNetwork(value);
  if (!result.ok) throw new Refusal('', `${path}.${result.error}`);
  return result.network;
}

function sceneOf(value: unknown, path: string, pattern: Pattern): Scene {
  const from = object(value, path, SCENE_KEYS);
  const network = networkOf(from.network, member(path, 'network'));
  return {
    domain: oneOf(DOMAIN_IDS, 'a domain')(from.domain, member(path, 'domain')),
    host: text(from.host, member(path, 'host')),
    icon: text(from.icon, member(path, 'icon')),
    network,
    places: placesOf(from.places, member(path, 'places'), network),
    roles: rolesOf(from.roles, member(path, 'roles'), network, pattern),
    second: text(from.second, member(path, 'second')),
    ...optional(from, 'tune', path, tune),
  };
}

function alignOf(value: unknown, path: string, pattern: Pattern, scenes: readonly Scene[]): Level['align'] {
  const from = object(value, path, ALIGN_KEYS);
  const at = (key: string): string => member(path, key);
  const quiet = pattern.roles.filter(role => !role.culprit).map(role => role.id);
  const role = oneOf(quiet, `a role of ${pattern.id} that is not marked`)(from.role, at('role'));
  const scene = whole(0, scenes.length - 1);
  const asked = scene(from.from, at('from'));
  const answered = scene(from.to, at('to'));
  if (asked === answered && scenes.length > 1) {
    throw new Refusal(at('to'), 'must be another scene than align.from');
  }
  for (const index of [asked, answered]) {
    // Of a single scene nothing is asked.
    if (scenes.length > 1 && !scenes[index]!.roles[role]?.length) {
      throw new Refusal(at('role'), `${role} has no element in scene ${index}`);
    }
  }
  const there = scenes[answered]!;
  const wrong = (key: 'lookalike' | 'other'): NodeId => {
    const node = nodeOf(there.network)(from[key], at(key));
    if (there.roles[role]?.includes(node))
      throw new Refusal(at(key), `${node} plays ${role}: it is an answer`);
    return node;
  };
  return { role, from: asked, to: answered, lookalike: wrong('lookalike'), other: wrong('other') };
}

const patternId: Reader<PatternId> = (value, path) =>
  oneOf(
    PATTERNS.map(p => p.id),
    'a pattern',
  )(value, path);

const truly: Reader<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw new Refusal(path, `must be true or false, got ${shown(value)}`);
  return value;
};

/** Another pattern than the level's own. */
function otherPattern(value: unknown, path: string, own: PatternId): PatternId {
  const other = patternId(value, path);
  if (other === own) throw new Refusal(path, `must be another pattern than ${own}`);
  return other;
}

function strangerOf(value: unknown, path: string, own: PatternId): NonNullable<Level['stranger']> {
  const from = object(value, path, ['scene', 'pattern']);
  return {
    scene: whole(0, SCENES.odd[1] - 1)(from.scene, member(path, 'scene')),
    pattern: otherPattern(from.pattern, member(path, 'pattern'), own),
  };
}

function secondOf(
  value: unknown,
  path: string,
  own: PatternId,
  network: Network,
): NonNullable<Level['second']> {
  const from = object(value, path, ['pattern', 'roles']);
  const pattern = otherPattern(from.pattern, member(path, 'pattern'), own);
  return { pattern, roles: rolesOf(from.roles, member(path, 'roles'), network, patternById(pattern)) };
}

function offersOf(value: unknown, path: string, network: Network): NonNullable<Level['offers']> {
  const offer: Reader<{ element: NodeId; relief: ReliefClass }> = (one, at) => {
    const from = object(one, at, ['element', 'relief']);
    const element = nodeOf(network)(from.element, member(at, 'element'));
    const relief = oneOf(RELIEF_CLASSES, 'a relief')(from.relief, member(at, 'relief'));
    if (!reliefsOf(network, element).includes(relief)) {
      throw new Refusal(member(at, 'relief'), `${element} has no relief ${shown(relief)}`);
    }
    return { element, relief };
  };
  const offers = list(offer, OFFERS, OFFERS)(value, path);
  if (new Set(offers.map(o => `${o.element}.${o.relief}`)).size < offers.length) {
    throw new Refusal(path, 'offers the same twice');
  }
  return offers;
}

function choicesOf(value: unknown, path: string, needed: readonly PatternId[]): PatternId[] {
  const choices = list(patternId, CHOICES, CHOICES)(value, path);
  if (new Set(choices).size < choices.length) throw new Refusal(path, 'has a pattern twice');
  const missing = needed.find(id => !choices.includes(id));
  if (missing !== undefined) throw new Refusal(path, `${missing} is not among them`);
  return choices;
}

/** Each member that only one kind has is there when it is that kind, and not otherwise. */
function checkMembers(from: Record<string, unknown>, kind: LevelKind): void {
  for (const [other, name] of Object.entries(MEMBER)) {
    const wanted = other === kind;
    if (wanted && from[name] === undefined) throw new Refusal(name, `a level of kind ${kind} must have it`);
    if (!wanted && from[name] !== undefined) throw new Refusal(name, `is only for levels of kind ${other}`);
  }
}

function levelOf(value: unknown): Level {
  checkFormat(object(value, '').format);
  const from = object(value, '', LEVEL_KEYS);
  const given = from.kind === undefined ? {} : { kind: oneOf(KINDS, 'a kind')(from.kind, 'kind') };
  const kind = given.kind ?? 'standard';
  const own = patternId(from.pattern, 'pattern');
  const pattern = patternById(own);
  checkMembers(from, kind);
  const stranger = kind === 'odd' ? strangerOf(from.stranger, 'stranger', own) : undefined;
  const strange = stranger && patternById(stranger.pattern);
  const [fewest, most] = SCENES[kind];
  const strangerAt = stranger && `scenes[${stranger.scene}]`;
  const scenes = list(
    (scene, path) => sceneOf(scene, path, strange && path === strangerAt ? strange : pattern),
    fewest,
    most,
  )(from.scenes, 'scenes');
  const { network } = scenes[0]!;
  const second = kind === 'two' ? secondOf(from.second, 'second', own, network) : undefined;
  const needed = [own, ...(stranger ? [stranger.pattern] : []), ...(second ? [second.pattern] : [])];
  return {
    format: LEVEL_FORMAT,
    ...given,
    id: id(from.id, 'id'),
    title: text(from.title, 'title'),
    story: text(from.story, 'story'),
    pattern: own,
    ...(stranger ? { stranger } : {}),
    ...(second ? { second } : {}),
    ...(kind === 'predict' ? { offers: offersOf(from.offers, 'offers', network) } : {}),
    ...optional(from, 'open', '', truly),
    ...optional(from, 'budget', '', whole(1, MOST_DAYS)),
    ...(from.choices === undefined ? {} : { choices: choicesOf(from.choices, 'choices', needed) }),
    margin: number(0, 1)(from.margin, 'margin'),
    par: whole(1, HOUR)(from.par, 'par'),
    scenes,
    align: alignOf(from.align, 'align', pattern, scenes),
  };
}

/**
 * Reads a level from foreign data. Never throws: what is wrong comes back as one line that names the path, such as
 * `scenes[0].network.nodes.pack.servers: must be at least 1, got 0`.
 */
export function parseLevel(value: unknown): ParsedLevel {
  try {
    return { ok: true, level: levelOf(value) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reason: error.message };
    throw error;
  }
}
