import type { Rerun, Scenery } from './engine.ts';
import { engineOf } from './engines.ts';
import { differences } from './facts.ts';
import type { Card, CardRun, Difference, Facts } from './types.ts';

/** What came out when a run of a card was played again. */
export type RunCheck =
  | { ok: true; facts: Facts; scenery: Scenery; differs: Difference[] }
  | Exclude<Rerun, { ok: true }>
  /** This build has no such engine. */
  | { ok: false; reason: 'engine'; engine: number };

/** Plays one run again with the engine that made its level, and compares. Nothing in it is believed. */
export async function checkRun(engineNumber: number, run: CardRun): Promise<RunCheck> {
  const engine = await engineOf(engineNumber);
  if (!engine) return { ok: false, reason: 'engine', engine: engineNumber };
  const again = engine.rerun(run.replay);
  if (!again.ok) return again;
  const differs = run.facts ? differences(run.facts, again.facts) : [];
  return { ...again, differs };
}

/** All runs of a card, one after the other. */
export async function checkCard(card: Card): Promise<RunCheck[]> {
  const out: RunCheck[] = [];
  for (const run of card.runs) out.push(await checkRun(card.engine, run));
  return out;
}

/** Whether everything that a card says follows from its replays. */
export function agrees(checks: readonly RunCheck[]): boolean {
  return checks.every(check => check.ok && check.differs.length === 0);
}
