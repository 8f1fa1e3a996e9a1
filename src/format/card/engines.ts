import type { Engine } from './engine.ts';

/**
 * Every engine that was ever released, by its number: each a part of the build of its own, loaded when a card asks for
 * it. When ENGINE rises, the old one's line stays and leads to its bundle, and the new one's is added.
 */
const ENGINES: Readonly<Record<number, () => Promise<Engine>>> = {
  1: () => import('./engine.ts').then(part => part.engine),
};

/** The engine of that number, or null where this build has none. */
export async function engineOf(number: number): Promise<Engine | null> {
  const load = Object.hasOwn(ENGINES, number) ? ENGINES[number] : undefined;
  return load ? load() : null;
}

/** Numbers of the engines that this build has. */
export function engineNumbers(): number[] {
  return Object.keys(ENGINES).map(Number);
}
