import type { SurfaceCase } from '../../level/generate/surface.ts';
import type { PatternId } from '../../pattern/types.ts';

interface Learned {
  seen: Map<PatternId, number>;
  with: Map<string, number>;
}

function learn(cases: readonly SurfaceCase[]): Learned {
  const seen = new Map<PatternId, number>();
  const together = new Map<string, number>();
  for (const { features, answer } of cases) {
    seen.set(answer, (seen.get(answer) ?? 0) + 1);
    for (const f of new Set(features))
      together.set(`${answer} ${f}`, (together.get(`${answer} ${f}`) ?? 0) + 1);
  }
  return { seen, with: together };
}

/** Naive Bayes over what is there, with add-one smoothing (Manning, Raghavan & Schütze 2008, ch. 13). */
function guess({ seen, with: together }: Learned, { features, choices }: SurfaceCase): PatternId | undefined {
  let best: PatternId | undefined;
  let most = -Infinity;
  for (const id of choices) {
    const n = seen.get(id) ?? 0;
    let score = Math.log(n + 1);
    for (const f of new Set(features)) score += Math.log(((together.get(`${id} ${f}`) ?? 0) + 1) / (n + 2));
    if (score > most) {
      most = score;
      best = id;
    }
  }
  return best;
}

/** How often a learner that sees only surfaces names the pattern right, learned on one half and asked on the other. */
export function namingBySurface(cases: readonly SurfaceCase[]): number {
  const halves = [cases.filter((_, i) => i % 2 === 0), cases.filter((_, i) => i % 2 === 1)] as const;
  let right = 0;
  for (const [learned, asked] of [halves, [halves[1], halves[0]] as const]) {
    const model = learn(learned);
    right += asked.filter(c => guess(model, c) === c.answer).length;
  }
  return right / Math.max(1, cases.length);
}
