import type { Host } from '../../domain/types.ts';
import type { Draw } from '../../pattern/draw.ts';
import type { Part } from '../../pattern/embed/types.ts';
import { patternById } from '../../pattern/index.ts';
import type { PatternId } from '../../pattern/types.ts';

/** One piece of a scene's flow, in order. */
export type Item =
  | { kind: 'step'; index: number; steady: boolean; sick: PatternId | null }
  | { kind: 'part'; part: Part; sick: PatternId | null };

export interface Plan {
  host: Host;
  items: Item[];
  /** What is wrong, in the order that it was asked for: one pattern, or two at once. */
  patterns: readonly PatternId[];
  /** Patterns whose innocent version is in the scene, beside the sick one. */
  innocent: PatternId[];
}

/** What the dial asks for: the same for all variants of a spec. */
export interface Dial {
  /** 0 … 1. */
  hard: number;
  /** Parts of the company that are there, the sick one included: the same number whoever is sick, or it would tell. */
  parts: number;
  /** Plain steps. */
  steps: number;
  /** Long lines that do not grow. */
  steady: number;
}

/** Elements of a scene at most, source and sink included. */
const ROOM = 13;

/** What a step of the dial asks for on average, from the first to the last. */
const PARTS = [1.7, 4.2] as const;
const STEPS = [2, 5] as const;
const STEADY = [-0.4, 2.6] as const;

/**
 * What the dial asks of one scene of so many. Between whole numbers some of the scenes get one more, so that every step
 * of the dial makes a level a little harder.
 */
export function dialOf(difficulty: number, scene = 0, of = 1): Dial {
  const hard = (difficulty - 1) / 9;
  const whole = ([low, high]: readonly [number, number]): number =>
    Math.max(0, Math.floor(low + hard * (high - low) + (scene + 0.5) / of));
  return { hard, parts: Math.min(4, whole(PARTS)), steps: whole(STEPS), steady: whole(STEADY) };
}

function size(part: Part): number {
  return Object.values(part.slots).reduce((a, b) => a + b, 0);
}

/** The part of a pattern that has one of its own. */
function ownPart(pattern: PatternId): Part | null {
  const { part } = patternById(pattern).embed;
  return part === null || part.id === 'step' ? null : part;
}

/** Which steps of the host are taken: so many, with what each part stands behind, and something behind the last part. */
function chooseSteps(host: Host, wanted: number, anchors: readonly number[], draw: Draw): number[] {
  const chosen = new Set(anchors);
  const last = Math.max(...anchors, 0);
  const behind = host.steps.map((_, i) => i).filter(i => i > last);
  if (behind.length > 0) chosen.add(draw.pick('behind', behind));
  if (anchors.length === 0) chosen.add(0);
  const rest = draw.shuffle(
    'steps',
    host.steps.map((_, i) => i).filter(i => !chosen.has(i)),
  );
  while (chosen.size < wanted && rest.length > 0) chosen.add(rest.shift()!);
  return [...chosen].sort((a, b) => a - b);
}

/**
 * Draws the order of one scene: steps of the host, the sick part and its company. Which parts and how many steps
 * follows from the order of the company (the first of it come first) and the dial; where they stand, from the draw.
 */
export function planScene(
  host: Host,
  patterns: readonly PatternId[],
  company: readonly PatternId[],
  dial: Dial,
  draw: Draw,
): Plan {
  const owner = new Map<Part | null, PatternId>(patterns.map(id => [ownPart(id), id]));
  const others = company.filter(id => !patterns.includes(id));
  // Those that need no room of their own are there in any case.
  const takesRoom = (id: PatternId): boolean => ownPart(id) !== null && !owner.has(ownPart(id));
  const light = others.filter(id => !takesRoom(id));
  const heavy = others.filter(takesRoom);
  const own = new Set(patterns.map(ownPart).filter(part => part !== null)).size;
  const innocent = [...light, ...heavy.slice(0, Math.max(0, dial.parts - own))];
  const parts = [...new Set([...patterns, ...innocent].map(ownPart).filter(part => part !== null))];
  const full = parts.reduce((sum, part) => sum + size(part), 0);
  const wanted = Math.max(2, Math.min(dial.steps, ROOM - 2 - full));
  const placeOf = (part: Part): 'early' | 'late' | undefined =>
    owner.has(part) ? part.place?.(host.parts[part.id]!.make) : undefined;
  const lead = Math.max(
    -1,
    ...parts.filter(p => placeOf(p) === 'early').map(p => host.parts[p.id]!.after[0]),
  );
  // A sound part that waits for answers asks again for what is lost behind it: it would make a sick one there sicker.
  const asksAgain = (part: Part): boolean =>
    placeOf(part) === undefined && part.place?.(host.parts[part.id]!.make) === 'late';
  const rangeOf = (part: Part): readonly [number, number] => {
    const [a, b] = host.parts[part.id]!.after;
    return asksAgain(part) ? [Math.min(b, Math.max(a, lead)), b] : [a, b];
  };
  const anchor = new Map<Part, number>();
  for (const part of parts) {
    const [a, b] = rangeOf(part);
    // Something of the host stays behind every part, where its order allows.
    const top = Math.max(a, Math.min(b, host.steps.length - 2));
    const place = placeOf(part);
    anchor.set(part, place === 'late' ? top : place === 'early' ? a : draw.whole(`after ${part.id}`, a, top));
  }
  // Parts share steps to stand behind while there are more of them than steps.
  const anchors = share(
    rangeOf,
    parts.filter(part => placeOf(part) === undefined),
    anchor,
    wanted - 1,
  );
  const steps = chooseSteps(host, wanted, [...new Set(anchors.values())], draw);
  const inner = steps.slice(1, -1);
  const constraint = patterns.find(id => patternById(id).embed.part !== null && ownPart(id) === null) ?? null;
  const sickStep = constraint ? draw.pick('sick', inner.length > 0 ? inner : steps) : -1;
  // Behind a part that stands late for the sake of a short way, a long line would be that way's end.
  const ends = parts.filter(part => placeOf(part) === 'late').map(part => anchor.get(part)!);
  const lastSteady = ends.length > 0 ? Math.max(...ends) : host.steps.length;
  const calmTo = Math.max(
    -1,
    ...parts.filter(part => owner.has(part) && part.calmBefore).map(part => anchors.get(part)!),
  );
  // What two lines let go, or one far on that is longer for it, would set off by itself what an outage shall set off.
  const calm = patterns.some(id => patternById(id).embed.strikes !== undefined);
  const plain = draw
    .shuffle(
      'steady',
      steps.filter(i => i !== sickStep && i > calmTo && i <= lastSteady),
    )
    .sort((a, b) => (calm ? a - b : 0))
    .slice(0, calm ? Math.min(1, dial.steady) : dial.steady);
  const items: Item[] = [];
  for (const index of steps) {
    items.push({
      kind: 'step',
      index,
      steady: plain.includes(index),
      sick: index === sickStep ? constraint : null,
    });
    const here = draw.shuffle(
      `at ${index}`,
      parts.filter(part => anchors.get(part) === index),
    );
    const rank = (part: Part): number =>
      placeOf(part) === 'late'
        ? 1
        : placeOf(part) === 'early'
          ? -1
          : part.needsStep && !(asksAgain(part) && index === lead)
            ? -2
            : 0;
    here.sort((a, b) => rank(a) - rank(b));
    for (const part of here) items.push({ kind: 'part', part, sick: owner.get(part) ?? null });
  }
  return { host, items, patterns, innocent };
}

/** Moves parts behind steps that others stand behind already, until there are no more such steps than wanted. */
function share(
  rangeOf: (part: Part) => readonly [number, number],
  parts: readonly Part[],
  drawn: ReadonlyMap<Part, number>,
  wanted: number,
): Map<Part, number> {
  const out = new Map(drawn);
  const at = (): number[] => [...new Set(out.values())];
  for (const part of parts) {
    if (at().length <= Math.max(1, wanted)) break;
    const [a, b] = rangeOf(part);
    const mine = out.get(part)!;
    const other = at().find(i => i !== mine && i >= a && i <= b);
    if (other !== undefined) out.set(part, other);
  }
  return out;
}
