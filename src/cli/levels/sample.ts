import { type DomainId, OPEN_DOMAINS } from '../../domain/types.ts';
import { agree, solveBlind } from '../../level/generate/blind.ts';
import { type GeneratedLevel, generateLevel } from '../../level/generate/level.ts';
import type { LevelSpec } from '../../level/generate/spec.ts';
import { gullible, type SurfaceCase, surfaceOf } from '../../level/generate/surface.ts';
import { Unfair } from '../../level/generate/unfair.ts';
import { drawOf } from '../../pattern/draw.ts';
import { PATTERN_IDS, type PatternId } from '../../pattern/types.ts';
import { namingBySurface } from './naming.ts';

/** From this difficulty on the players that go by queues and business must fail half of the time. */
const DEMANDING = 4;

/** The i-th of the random specs of a sample. */
export function sampleSpec(seed: number, i: number): LevelSpec {
  const draw = drawOf(seed, `sample ${i} `);
  return {
    pattern: draw.pick('pattern', PATTERN_IDS),
    difficulty: draw.whole('difficulty', 1, 10),
    domains: draw.shuffle('domains', OPEN_DOMAINS),
    seed: draw.whole('seed', 0, 999_999),
  };
}

const round = (x: number, digits = 3): number => Number(x.toFixed(digits));
function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}
const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
function spread(values: readonly number[]): Record<string, number> {
  return Object.fromEntries(
    (
      [
        ['min', 0],
        ['p10', 0.1],
        ['median', 0.5],
        ['p90', 0.9],
        ['max', 1],
      ] as const
    ).map(([k, q]) => [k, round(quantile(values, q))]),
  );
}

class Tally {
  made = 0;
  asked = 0;
  tries = 0;
}

/** Everything that a sample says, filled spec by spec. */
class Sample {
  made = 0;
  asked = 0;
  refused: string[] = [];
  tries: number[] = [];
  ms: number[] = [];
  runs: number[] = [];
  margins: number[] = [];
  onsets: number[] = [];
  difficulty: number[][] = Array.from({ length: 11 }, () => []);
  byPatternDomain: Record<string, Record<string, Tally>> = {};
  cases: SurfaceCase[] = [];
  agreed = 0;
  confusion: Record<string, Record<string, number>> = {};
  strays: string[] = [];
  marks = { asked: 0, longest: 0, busiest: 0 };

  add(spec: LevelSpec): void {
    this.asked++;
    const from = performance.now();
    let g: GeneratedLevel;
    try {
      g = generateLevel(spec);
    } catch (error) {
      if (!(error instanceof Unfair)) throw error;
      this.refused.push(error.message);
      this.ms.push(performance.now() - from);
      for (const d of spec.domains) this.tally(spec.pattern, d).asked++;
      return;
    }
    this.ms.push(performance.now() - from);
    this.made++;
    this.tries.push(g.attempts);
    this.runs.push(g.runs);
    this.difficulty[spec.difficulty]!.push(g.difficulty);
    for (const [i, scene] of g.level.scenes.entries()) {
      const tally = this.tally(spec.pattern, scene.domain);
      tally.asked++;
      tally.made++;
      tally.tries += g.tries[i] ?? 0;
      const truth = g.truth.scenes[i]!;
      this.margins.push(truth.margin);
      this.onsets.push(truth.onset);
      if (spec.difficulty >= DEMANDING) {
        const { longest, busiest } = gullible(scene);
        this.marks.asked++;
        if (truth.culprit.elements.includes(longest)) this.marks.longest++;
        if (truth.culprit.elements.includes(busiest)) this.marks.busiest++;
      }
    }
    this.cases.push({ features: surfaceOf(g.level), choices: g.level.choices ?? [], answer: spec.pattern });
    this.blind(g);
  }

  private blind({ spec, level, truth }: GeneratedLevel): void {
    const answers = level.scenes.map(scene => solveBlind(scene.network));
    const named = agree(answers) ?? 'nothing';
    const found = answers.every((a, i) => truth.scenes[i]!.culprit.elements.includes(a.element));
    if (found && named === spec.pattern) this.agreed++;
    else {
      this.strays.push(
        `${level.id} (${spec.pattern}, ${spec.difficulty}): ${answers.map(a => `${a.element} ${a.readings.join('/')}`).join(', ')}`,
      );
    }
    const row = this.confusion[spec.pattern] ?? {};
    this.confusion[spec.pattern] = { ...row, [named]: (row[named] ?? 0) + 1 };
  }

  private tally(pattern: PatternId, domain: DomainId): Tally {
    const row = this.byPatternDomain[pattern] ?? {};
    const tally = row[domain] ?? new Tally();
    this.byPatternDomain[pattern] = { ...row, [domain]: tally };
    return tally;
  }

  report(seed: number): unknown {
    const share = (t: Tally) => ({
      accepted: round(t.made / Math.max(1, t.asked)),
      tries: round(t.tries / Math.max(1, t.made), 2),
    });
    return {
      specs: this.asked,
      seed,
      accepted: round(this.made / this.asked, 4),
      refused: this.refused,
      attempts: {
        mean: round(mean(this.tries), 2),
        median: quantile(this.tries, 0.5),
        p95: quantile(this.tries, 0.95),
      },
      runs: { median: quantile(this.runs, 0.5), p95: quantile(this.runs, 0.95) },
      ms: { median: round(quantile(this.ms, 0.5), 0), p95: round(quantile(this.ms, 0.95), 0) },
      margins: spread(this.margins),
      onset: spread(this.onsets),
      difficulty: this.difficulty.slice(1).map(d => round(mean(d), 2)),
      byPatternDomain: Object.fromEntries(
        PATTERN_IDS.filter(p => this.byPatternDomain[p]).map(p => [
          p,
          Object.fromEntries(Object.entries(this.byPatternDomain[p]!).map(([d, t]) => [d, share(t)])),
        ]),
      ),
      blind: {
        agreement: round(this.agreed / Math.max(1, this.made), 4),
        strays: this.strays,
        confusion: this.confusion,
      },
      surface: {
        naming: round(namingBySurface(this.cases)),
        longestQueue: round(this.marks.longest / Math.max(1, this.marks.asked)),
        busiest: round(this.marks.busiest / Math.max(1, this.marks.asked)),
      },
    };
  }
}

/** `levels -- sample`: generates so many random specs, and says how it went as one JSON object. */
export function sample(n: number, seed: number, progress: (line: string) => void): string {
  const all = new Sample();
  for (let i = 0; i < n; i++) {
    all.add(sampleSpec(seed, i));
    if ((i + 1) % 50 === 0) progress(`${i + 1} of ${n}: ${all.made} made`);
  }
  return JSON.stringify(all.report(seed), null, 2);
}
