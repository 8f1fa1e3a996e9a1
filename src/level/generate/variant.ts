import { drawOf } from '../../pattern/draw.ts';
import { elementsOf, type GeneratedLevel, generateLevel } from './level.ts';
import { familyOf, type LevelSpec } from './spec.ts';
import { Unfair } from './unfair.ts';

/** How far a variant's difficulty may lie from its family's reference, and how often one is drawn anew for it. */
const EQUAL = 0.125;
export const REDRAWS = 24;

/** A variant with the number of its draw: who knows it need not search again. */
export interface Variant extends GeneratedLevel {
  draw: number;
}

const sizeOf = (g: GeneratedLevel): string => g.level.scenes.map(elementsOf).join('+');

/** References made before, by family: one serves a whole class. */
const references = new Map<string, GeneratedLevel>();
const KEPT = 40;

function referenceOf(spec: LevelSpec): GeneratedLevel {
  const key = familyOf(spec);
  const found = references.get(key) ?? generateLevel({ ...spec, seed: 0 });
  references.set(key, found);
  const [oldest] = references.keys();
  if (references.size > KEPT && oldest !== undefined) references.delete(oldest);
  return found;
}

function seedOf(spec: LevelSpec, draw: number): number {
  return draw === 0 ? spec.seed : Math.floor(drawOf(spec.seed, 'redraw').unit(`${draw}`) * 0xffffffff);
}

/** This draw of a student's variant, or why it is none. */
function drawn(spec: LevelSpec, draw: number): Variant | string {
  const reference = referenceOf(spec);
  const made = generateLevel({ ...spec, seed: seedOf(spec, draw) });
  const far = Math.abs(made.difficulty - reference.difficulty);
  if (far > EQUAL || sizeOf(made) !== sizeOf(reference))
    return `draw ${draw}: difficulty ${made.difficulty.toFixed(2)} against ${reference.difficulty.toFixed(2)}, ${sizeOf(made)} elements against ${sizeOf(reference)}`;
  return { ...made, draw };
}

/**
 * The spec's level for one student: like generateLevel, but its computed difficulty lies within an eighth of a step of
 * the family's reference, and it has as many elements, so that any two variants are equally hard; others are redrawn.
 * `draw`: this one and no other.
 * @throws Unfair when none of the draws is, or the one asked for is not.
 */
export function generateVariant(spec: LevelSpec, draw?: number): Variant {
  let why = '';
  for (let k = draw ?? 0; k <= (draw ?? REDRAWS - 1); k++) {
    try {
      const made = drawn(spec, k);
      if (typeof made !== 'string') return made;
      why = made;
    } catch (error) {
      if (!(error instanceof Unfair)) throw error;
      why = error.message;
    }
  }
  throw new Unfair(spec, [`no variant is as hard as the reference; ${why}`]);
}
