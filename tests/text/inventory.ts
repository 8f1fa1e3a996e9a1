import { HOSTS } from '../../src/domain/hosts.ts';
import { DOMAINS } from '../../src/domain/index.ts';
import { DOMAIN_IDS, type Domain, type Host, type Naming } from '../../src/domain/types.ts';
import { LEVELS } from '../../src/level/campaign/index.ts';
import { STORIES } from '../../src/level/campaign/stories.ts';
import { TITLES } from '../../src/level/campaign/titles.ts';
import * as tunes from '../../src/level/campaign/tunes.ts';
import { STORY, WHAT, WHEN } from '../../src/level/generate/titles.ts';
import type { Level, Place } from '../../src/level/types.ts';
import { PATTERNS } from '../../src/pattern/index.ts';

/** A string of the data that a player reads, where it is from, and whether it is the name of a place (short form and all). */
export interface Said {
  text: string;
  from: string;
  name: boolean;
}

function ofPlace({ name, does, handle, reliefs }: Naming | Place, from: string): Said[] {
  const plain = [does, handle, ...Object.values(reliefs ?? {}).map(words => words.do)];
  return [
    { text: name, from, name: true },
    ...plain.flatMap(text => (text === undefined ? [] : [{ text, from, name: false }])),
  ];
}

function ofHost(host: Host): Said[] {
  const parts = Object.values(host.parts).flatMap(part => Object.values(part.slots).flat());
  return [
    ...host.names.map(text => ({ text, from: host.id, name: false })),
    ...[...host.source, ...host.sink, ...host.steps, ...parts].flatMap(naming => ofPlace(naming, host.id)),
  ];
}

function ofDomain(domain: Domain): Said[] {
  const { name, token, onTime, measure, look, reliefs, kindReliefs } = domain;
  const plain = [name, token.many, onTime, measure, ...Object.values(look)];
  const offers = [...Object.values(reliefs), ...Object.values(kindReliefs ?? {})].map(words => words.do);
  return [
    ...[...plain, ...offers].map(text => ({ text, from: 'domain', name: false })),
    ...HOSTS[domain.id].flatMap(ofHost),
    ...LEVELS.flatMap((level: Level) =>
      level.scenes
        .filter(scene => scene.domain === domain.id)
        .flatMap(scene => [
          { text: scene.host, from: 'campaign', name: false },
          ...Object.values(scene.places).flatMap(place => ofPlace(place, 'campaign')),
        ]),
    ),
  ];
}

/** Lines under the tunes that are not names: by a country, of a century. */
function ofTunes(): Said[] {
  return Object.values(tunes)
    .flatMap(tune => [tune.composer, tune.year])
    .filter(text => / traditional$|^\D|century/.test(text) && !/^[A-Z]\S+ (van )?[A-Z]/.test(text))
    .map(text => ({ text, from: 'tunes', name: false }));
}

function unique(all: readonly Said[]): Said[] {
  const seen = new Map<string, Said>();
  for (const one of all) if (!seen.has(one.text)) seen.set(one.text, { ...one });
  for (const one of all) if (one.name) seen.get(one.text)!.name = true;
  return [...seen.values()];
}

/** Everything in the data that is shown, by the scope of its dictionary. */
export function inventory(): Record<string, Said[]> {
  const plain = (texts: readonly string[], from: string): Said[] =>
    texts.map(text => ({ text, from, name: false }));
  const out: Record<string, Said[]> = {};
  for (const id of DOMAIN_IDS) out[id] = unique(ofDomain(DOMAINS[id]));
  out.music = unique([...out.music!, ...ofTunes()]);
  for (const { id, name, also, roles, diagram, words } of PATTERNS) {
    const { case: story, ...rest } = words;
    out[id] = unique(
      plain(
        [
          name,
          ...also,
          ...roles.flatMap(role => [role.name, role.does, ...(role.ask ? [role.ask] : [])]),
          ...diagram.ways.flatMap(way => way.label ?? []),
          ...Object.values(rest),
          story.text,
        ],
        'words',
      ),
    );
  }
  out.campaign = unique([
    ...plain(
      TITLES.map(title => title.title),
      'titles',
    ),
    ...plain(Object.values(STORIES), 'stories'),
    ...plain([...WHEN, ...WHAT, ...STORY], 'generated'),
  ]);
  return out;
}
