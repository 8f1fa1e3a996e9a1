import type { SessionState } from '../../store/types.ts';

/** Elements that the hints about a ribbon have named, while they still help, as ",a,b,": a text compares by what it says. */
export function hintedIn({ phase, setup, round }: SessionState, scene: number): string {
  if (phase !== 'spot' || !setup || !round?.hints) return '';
  const marks = round.scenes[scene];
  const named = round.hints.flatMap(at => {
    const hint = setup.hints?.[at];
    if (hint?.kind !== 'region' || hint.scene !== scene) return [];
    const done = hint.about.some(id => id === marks?.found || id === marks?.also?.element);
    return done ? [] : hint.elements;
  });
  const out = round.hints.flatMap(at => {
    const hint = setup.hints?.[at];
    return hint?.kind === 'decoy' && hint.scene === scene ? [hint.element] : [];
  });
  const left = named.filter(id => !out.includes(id) && !marks?.wrong.includes(id));
  return left.length > 0 ? `,${left.join(',')},` : '';
}
