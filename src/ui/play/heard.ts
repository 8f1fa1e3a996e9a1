import { graphOf } from '../../layout/graph.ts';
import type { Level, Scene } from '../../level/types.ts';
import type { NodeId } from '../../sim/network.ts';
import type { InspectFacts, SceneSurvey } from '../../store/types.ts';
import { t } from '../../text/index.ts';
import { percent } from '../format.ts';
import type { News } from './news.ts';
import { placeName } from './words.ts';

/** What the drawing shows by lines, by place: where work comes from and goes, what watches and turns what. */
const WAYS = ['from', 'to', 'back', 'reads', 'turns', 'read-by', 'turned-by'] as const;
type Way = (typeof WAYS)[number];
type Ways = Record<Way, Set<NodeId>>;

const known = new WeakMap<Scene, Map<NodeId, Ways>>();

/** The ways of every place of a scene; what has no name of its own (a bend in the wiring) is passed over. */
function waysOf(scene: Scene): Map<NodeId, Ways> {
  const before = known.get(scene);
  if (before) return before;
  const { arcs } = graphOf(scene);
  const named = (id: NodeId): boolean => scene.places[id] !== undefined;
  const ways = new Map<NodeId, Ways>();
  const at = (id: NodeId): Ways => {
    const own = ways.get(id) ?? (Object.fromEntries(WAYS.map(way => [way, new Set()])) as Ways);
    ways.set(id, own);
    return own;
  };
  /** The named places that a flow from `id` reaches first. */
  const reach = (id: NodeId, seen: Set<NodeId>): NodeId[] => {
    if (named(id)) return [id];
    if (seen.has(id)) return [];
    seen.add(id);
    return arcs.filter(arc => arc.from === id).flatMap(arc => reach(arc.to, seen));
  };
  for (const { from, to, kind } of arcs) {
    if (!named(from)) continue;
    for (const end of reach(to, new Set())) {
      if (kind === 'sense') {
        at(from)['read-by'].add(end);
        at(end).reads.add(from);
      } else if (kind === 'act') {
        at(from).turns.add(end);
        at(end)['turned-by'].add(from);
      } else if (kind === 'back') at(from).back.add(end);
      else {
        at(from).to.add(end);
        at(end).from.add(from);
      }
    }
  }
  known.set(scene, ways);
  return ways;
}

/** "Comes from Pick. Goes on to Label. Turned by Shift lead." */
export function waysHeard(level: Level, scene: number, element: NodeId): string {
  const at = level.scenes[scene];
  const own = at && waysOf(at).get(element);
  if (!own) return '';
  return WAYS.filter(way => own[way].size > 0)
    .map(way => {
      const places = [...own[way]].map(id => placeName(level, scene, id)).join(', ');
      return t(`play-heard-${way}`, { places });
    })
    .join(' ');
}

/** "busy 100 %, waiting 18, growing." */
export function figuresHeard(facts: InspectFacts | null): string {
  if (!facts || facts.figures.length === 0) return '';
  return `${facts.figures.map(({ label, value }) => `${label} ${value}`).join(', ')}.`;
}

/** One ribbon in a breath: its share on time, and every line and stop in it. */
export function ribbonHeard(level: Level, index: number, { places, health }: SceneSurvey): string {
  const host = level.scenes[index]?.host ?? '';
  const head =
    health === null
      ? t('play-heard-ribbon-new', { host })
      : t('play-heard-ribbon', { host, percent: percent(health) });
  const said = places.flatMap(({ element, waiting, trend, blocked, out }) => {
    const place = placeName(level, index, element);
    return [
      ...(out ? [t('play-heard-out', { place })] : []),
      ...(blocked ? [t('play-heard-blocked', { place })] : []),
      ...(waiting > 0 ? [t('play-heard-line', { place, count: waiting, trend })] : []),
    ];
  });
  return [head, ...(said.length > 0 ? said : [t('play-heard-no-line')])].join(' ');
}

/** Several changes in one announcement, ribbon by ribbon. */
export function newsHeard(level: Level, news: readonly News[]): string {
  let host = '';
  return news
    .flatMap(({ scene, kind, element, count }) => {
      const words = t(`play-heard-${kind}`, {
        place: element === null ? '' : placeName(level, scene, element),
        count,
      });
      const at = level.scenes[scene]?.host ?? '';
      if (at === host) return words;
      host = at;
      return [`${at}:`, words];
    })
    .join(' ');
}
