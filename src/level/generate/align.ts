import type { Draw } from '../../pattern/draw.ts';
import { patternById } from '../../pattern/index.ts';
import type { PatternId } from '../../pattern/types.ts';
import type { NodeId } from '../../sim/network.ts';
import type { Level, Scene } from '../types.ts';
import { SINK, SOURCE } from './compose.ts';

/** Elements of a scene that could be answered in place of `right`: of its kind first, ends last. */
function distractors(scene: Scene, right: NodeId, role: string, draw: Draw): NodeId[] {
  const playing = new Set(scene.roles[role] ?? []);
  const kind = scene.network.nodes[right]?.kind;
  const others = Object.keys(scene.places).filter(id => !playing.has(id));
  const rank = (id: NodeId): number =>
    id === SOURCE || id === SINK ? 2 : scene.network.nodes[id]?.kind === kind ? 0 : 1;
  return draw
    .shuffle('align', others)
    .map((id, i) => ({ id, i }))
    .sort((a, b) => rank(a.id) - rank(b.id) || a.i - b.i)
    .map(x => x.id);
}

/** The question after the fix: a role that is not marked, in two scenes, and two elements that look like an answer. */
export function alignOf(pattern: PatternId, scenes: readonly Scene[], draw: Draw): Level['align'] {
  const { roles } = patternById(pattern);
  const asked = roles.filter(
    role =>
      !role.culprit &&
      role.ask !== undefined &&
      scenes.every(s => {
        const at = s.roles[role.id]?.[0];
        return at !== undefined && at !== SINK && s.places[at] !== undefined;
      }),
  );
  const inner = asked.filter(role => scenes.every(s => s.roles[role.id]?.[0] !== SOURCE));
  const usable = inner.length > 0 ? inner : asked;
  const role = usable.length > 0 ? draw.pick('align role', usable) : roles.find(r => !r.culprit)!;
  const from = 0;
  const to = scenes.length > 2 ? 1 + draw.whole('align to', 0, scenes.length - 2) : scenes.length - 1;
  const scene = scenes[to]!;
  const right = scene.roles[role.id]?.[0] ?? SINK;
  const [lookalike, other] = distractors(scene, right, role.id, draw);
  return { role: role.id, from, to, lookalike: lookalike!, other: other! };
}
