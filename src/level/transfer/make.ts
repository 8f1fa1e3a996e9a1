import type { Host } from '../../domain/types.ts';
import { type DomainId, HELD_OUT, OPEN_DOMAINS } from '../../domain/types.ts';
import { type Draw, drawOf } from '../../pattern/draw.ts';
import { patternById } from '../../pattern/index.ts';
import type { PatternId } from '../../pattern/types.ts';
import { hashText } from '../../sim/rng.ts';
import { hostsFor } from '../generate/company.ts';
import { type Dial, dialOf } from '../generate/plan.ts';
import { type MadeScene, makeScene } from '../generate/scene.ts';
import { seenOf } from './seen.ts';
import { SIDE, type TransferScene, type TransferTask } from './types.ts';

/** Patterns by what one sees when they run, at a glance: a task takes its three from three different rows. */
const SIGHTS: readonly (readonly PatternId[])[] = [
  // One line that only grows.
  ['bottleneck', 'contention', 'bufferbloat'],
  // All at once, then nothing.
  ['herd'],
  // Everything stands.
  ['deadlock'],
  // To and fro.
  ['delayed'],
  // Round and round, and more each time.
  ['runaway'],
  // One kind behind the other.
  ['hol'],
  // Parts that wait for each other.
  ['straggler'],
];
const TRIES = 8;
/** Elements that the parts of a task's three patterns may need together: a scene is as large as a playing card. */
const ROOM = 4;
/** Shown from so long before the symptom stands out, for so long. */
const BEFORE = 3_500;
const SHOWN = 26_000;
const RUN_SEED = 1;

type Three = readonly [PatternId, PatternId, PatternId];

function roomOf(patterns: readonly PatternId[]): number {
  const parts = new Set(
    patterns.map(id => patternById(id).embed.part).filter(p => p !== null && p.id !== 'step'),
  );
  let sum = 0;
  for (const part of parts) for (const n of Object.values(part!.slots)) sum += n;
  return sum;
}

/** Threes that look different, are small together, and that some host in each of these domains carries. */
function threesFor(domains: readonly DomainId[]): Three[] {
  const out: Three[] = [];
  SIGHTS.forEach((first, i) => {
    SIGHTS.slice(i + 1).forEach((second, k) => {
      for (const third of SIGHTS.slice(i + k + 2))
        for (const a of first) for (const b of second) for (const c of third) out.push([a, b, c]);
    });
  });
  return out.filter(three => roomOf(three) <= ROOM && domains.every(d => hostsFor(d, three).length > 0));
}

/**
 * A scene that has one of the three, while the other two are there as well, in good health: what stands where tells
 * nothing, only what happens does.
 */
function sceneOf(pattern: PatternId, three: Three, domain: DomainId, draw: Draw): MadeScene | null {
  const hosts = draw.shuffle<Host>('host', hostsFor(domain, three));
  const dial: Dial = { ...dialOf(1), parts: SIDE, steps: three.includes('bottleneck') ? 3 : 2, steady: 0 };
  for (let k = 0; k < TRIES; k++) {
    const host = hosts[k % hosts.length]!;
    const order = { domain, host, pattern, partner: pattern, company: three, dial };
    const tried = makeScene({ ...order, draw: draw.within(`try ${k}`) });
    if (tried.ok) return tried.made;
  }
  return null;
}

function shown({ scene, truth }: MadeScene, pattern: number, domain: number): TransferScene {
  const from = Math.max(0, truth.onset - BEFORE);
  const to = Math.min(scene.network.horizon, from + SHOWN);
  return { scene, pattern, domain, seed: RUN_SEED, from, to, seen: seenOf(scene, RUN_SEED, from, to) };
}

/** All nine, or null as soon as one can't be made. */
function nine(three: Three, domains: readonly DomainId[], draw: Draw): TransferScene[] | null {
  const scenes: TransferScene[] = [];
  for (const [p, pattern] of three.entries()) {
    for (const [d, domain] of domains.entries()) {
      const made = sceneOf(pattern, three, domain, draw.within(`${pattern} ${domain}`));
      if (!made) return null;
      scenes.push(shown(made, p, d));
    }
  }
  return scenes;
}

/**
 * A sorting task, the same for the same seed: three patterns that look different when they run, each in three domains,
 * the held-out one among them. Every scene has passed the check that levels have to pass.
 * @throws Error when none of the threes can be made.
 */
export function makeTransfer(seed: number): TransferTask {
  const draw = drawOf(hashText(`transfer ${seed}`) >>> 0);
  const others = draw.shuffle('domains', OPEN_DOMAINS);
  const domains = draw.shuffle('order', [HELD_OUT, ...others.slice(0, SIDE - 1)]);
  for (const three of draw.shuffle('patterns', threesFor(domains))) {
    const scenes = nine(three, domains, draw.within(three.join('+')));
    if (!scenes) continue;
    const patterns = three.map(id => ({ id, name: patternById(id).name }));
    return { seed, patterns, domains, scenes: draw.shuffle('cards', scenes) };
  }
  throw new Error(`No sorting task can be made of seed ${seed}.`);
}
