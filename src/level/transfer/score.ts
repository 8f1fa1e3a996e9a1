import { type Cell, LEAST_GROUPS, MOST_GROUPS } from './types.ts';

/** What a sort says about the one who sorted. */
export interface SortScore {
  /** 0: by subject alone; 1: by structure alone. */
  score: number;
  /** Mean score over every sort into groups of the same sizes. */
  chance: number;
  /** Share of those sorts that score at least (at most) this: small when it was no accident. */
  above: number;
  below: number;
  /** Pairs in one group, those that share the structure, and those that share the subject. */
  pairs: number;
  structure: number;
  subject: number;
}

export type Verdict = 'structure' | 'mostly-structure' | 'mixed' | 'mostly-subject' | 'subject';

/** Whether every scene is in one of two to four groups, numbered from 0. */
export function isComplete(groups: readonly (number | null)[]): groups is number[] {
  const used = new Set(groups);
  return (
    groups.every(g => g !== null && Number.isInteger(g) && g >= 0 && g < MOST_GROUPS) &&
    used.size >= LEAST_GROUPS
  );
}

interface Shared {
  pairs: number;
  structure: number;
  subject: number;
}

function sharedBy(cells: readonly Cell[], groups: readonly number[]): Shared {
  const out = { pairs: 0, structure: 0, subject: 0 };
  for (let i = 0; i < cells.length; i++) {
    for (let k = i + 1; k < cells.length; k++) {
      if (groups[i] !== groups[k]) continue;
      out.pairs++;
      if (cells[i]!.pattern === cells[k]!.pattern) out.structure++;
      else if (cells[i]!.domain === cells[k]!.domain) out.subject++;
    }
  }
  return out;
}

/** Structure minus subject of every sort into groups of these sizes, each once: at most 7,560 for nine scenes. */
function everySort(cells: readonly Cell[], sizes: readonly number[]): number[] {
  const left = [...sizes];
  const groups: number[] = [];
  const out: number[] = [];
  const place = (i: number, lead: number): void => {
    if (i === cells.length) {
      out.push(lead);
      return;
    }
    for (let g = 0; g < left.length; g++) {
      if (left[g] === 0) continue;
      let gained = lead;
      for (let k = 0; k < i; k++) {
        if (groups[k] !== g) continue;
        if (cells[k]!.pattern === cells[i]!.pattern) gained++;
        else if (cells[k]!.domain === cells[i]!.domain) gained--;
      }
      left[g] = left[g]! - 1;
      groups[i] = g;
      place(i + 1, gained);
      left[g] = left[g]! + 1;
    }
  };
  place(0, 0);
  return out;
}

/**
 * How much a sort goes by structure rather than by subject. Counted are pairs of scenes in one group: those that share
 * the structure less those that share the subject, against the most that groups of these sizes allow; ½ is added so that
 * 0 is pure subject and 1 pure structure. The plain ratio structure ÷ (structure + subject) would call a sort that has
 * one lucky pair and nothing else perfect; this one gives it little. Chance and luck are counted over all sorts with
 * groups of these sizes. (Rottman, Gentner & Goldwater 2012 count cards sorted by causal category against cards sorted
 * by domain; pairs say the same where groups have no name and no first card.)
 */
export function scoreSort(cells: readonly Cell[], groups: readonly number[]): SortScore {
  if (cells.length !== groups.length || !isComplete(groups)) {
    throw new RangeError(`a sort puts every scene into one of ${LEAST_GROUPS} to ${MOST_GROUPS} groups`);
  }
  const shared = sharedBy(cells, groups);
  const sizes = [...new Set(groups)].map(g => groups.filter(other => other === g).length);
  const all = everySort(cells, sizes);
  const most = all.reduce((a, b) => Math.max(a, b), 0);
  const least = all.reduce((a, b) => Math.min(a, b), 0);
  const index = (lead: number): number =>
    lead > 0 ? 0.5 + lead / (2 * most) : lead < 0 ? 0.5 - lead / (2 * least) : 0.5;
  const lead = shared.structure - shared.subject;
  return {
    ...shared,
    score: index(lead),
    chance: all.reduce((sum, other) => sum + index(other), 0) / all.length,
    above: all.filter(other => other >= lead).length / all.length,
    below: all.filter(other => other <= lead).length / all.length,
  };
}

/** As rare as this, a sort is taken for meant. */
const RARE = 0.05;
const PURE = 0.9;

/** What the figures allow to be said. */
export function verdictOf({ score, above, below }: SortScore): Verdict {
  if (above <= RARE) return score >= PURE ? 'structure' : 'mostly-structure';
  if (below <= RARE) return score <= 1 - PURE ? 'subject' : 'mostly-subject';
  return 'mixed';
}
