import type { Domain, ReliefWords } from '../domain/types.ts';
import type { Level, Place, Scene } from '../level/types.ts';
import { RELIEF_CLASSES, type ReliefClass } from '../pattern/relief-classes.ts';
import type { Pattern } from '../pattern/types.ts';
import type { NodeId } from '../sim/network.ts';
import { locale, say } from '../text/index.ts';

/** Scope of what is no domain's and no pattern's: titles, stories. */
export const CAMPAIGN = 'campaign';

/** A title, whole or as the generator joins one: a time and a mood. */
export function titleWords(title: string): string {
  const whole = say(title, CAMPAIGN);
  return whole !== title
    ? whole
    : title
        .split(', ')
        .map(part => say(part, CAMPAIGN))
        .join(', ');
}

/** A name and its short form. Other languages write both in one entry, "Wareneingang|Eingang": they need others than English. */
function nameWords({ name, short }: Place, scope: string): Pick<Place, 'name' | 'short'> {
  const said = say(name, scope);
  const [long = name, brief = said === name ? short : undefined] = said.split('|');
  return { name: long, ...(brief === undefined ? {} : { short: brief }) };
}

/** Both uses of a relief are said alike where a language has only one word for them. */
function relief({ do: offer, would }: ReliefWords, scope: string): ReliefWords {
  const said = say(offer, scope);
  const other = say(would, scope);
  return { do: said, would: other === would ? said : other };
}

function place(scene: Scene, id: NodeId, domain: Domain): Place {
  const own = scene.places[id]!;
  const kind = scene.network.nodes[id]?.kind;
  const reliefs: Partial<Record<ReliefClass, ReliefWords>> = {};
  for (const one of RELIEF_CLASSES) {
    const words =
      own.reliefs?.[one] ?? (kind && domain.kindReliefs?.[`${kind}.${one}`]) ?? domain.reliefs[one];
    if (words) reliefs[one] = relief(words, domain.id);
  }
  return {
    icon: own.icon,
    ...nameWords(own, domain.id),
    does: say(own.does, domain.id),
    ...(own.handle === undefined ? {} : { handle: say(own.handle, domain.id) }),
    reliefs,
  };
}

/**
 * The level as it is shown: every name, title and word of a relief in the language of the day. What it plays by, and its
 * hash, are the same; in English it is the level itself.
 */
export function spokenLevel(level: Level, domainOf: (scene: Scene) => Domain): Level {
  if (locale() === 'en') return level;
  return {
    ...level,
    title: titleWords(level.title),
    story: say(level.story, CAMPAIGN),
    scenes: level.scenes.map(scene => {
      const domain = domainOf(scene);
      return {
        ...scene,
        host: say(scene.host, domain.id),
        places: Object.fromEntries(Object.keys(scene.places).map(id => [id, place(scene, id, domain)])),
      };
    }),
  };
}

const spoken = new WeakMap<Pattern, Pattern>();

/** A pattern as it is shown. Where its case is told stays as it is: a source has its own language. */
export function spokenPattern(pattern: Pattern): Pattern {
  if (locale() === 'en') return pattern;
  const { id, roles, diagram, words } = pattern;
  const of = (text: string): string => say(text, id);
  const name = of(pattern.name);
  // The same object for as long as it says the same: what is drawn depends on it.
  const kept = spoken.get(pattern);
  if (kept?.name === name) return kept;
  const made: Pattern = {
    ...pattern,
    name,
    also: pattern.also.map(of),
    roles: roles.map(role => ({
      ...role,
      name: of(role.name),
      does: of(role.does),
      ...(role.ask === undefined ? {} : { ask: of(role.ask) }),
    })),
    diagram: {
      ...diagram,
      ways: diagram.ways.map(way => (way.label === undefined ? way : { ...way, label: of(way.label) })),
    },
    words: {
      what: of(words.what),
      see: of(words.see),
      tempting: of(words.tempting),
      works: of(words.works),
      line: of(words.line),
      case: { ...words.case, text: of(words.case.text) },
    },
  };
  spoken.set(pattern, made);
  return made;
}

/** A domain's words as they are shown. Its reliefs come with the places of a spoken level. */
export function spokenDomain(domain: Domain): Domain {
  if (locale() === 'en') return domain;
  const of = (text: string): string => say(text, domain.id);
  return { ...domain, name: of(domain.name), onTime: of(domain.onTime), measure: of(domain.measure) };
}
