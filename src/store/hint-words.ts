import type { Hint } from '../round/types.ts';
import { t } from '../text/index.ts';
import type { Moment } from './toasts.ts';

/** What a hint says: a place to look, or two things to compare. */
export function hintWords(hint: Hint, m: Moment): string {
  const nameOf = (scene: number, element: string): string =>
    m.level.scenes[scene]?.places[element]?.name ?? element;
  switch (hint.kind) {
    case 'region': {
      const host = m.level.scenes[hint.scene]?.host ?? '';
      const [first, last] = [hint.elements[0]!, hint.elements.at(-1)!];
      return t('run-hint-region', {
        host,
        first: nameOf(hint.scene, first),
        last: nameOf(hint.scene, last),
        count: hint.elements.length,
      });
    }
    case 'decoy': {
      const doing = m.doing(hint.scene, hint.element);
      return t('run-hint-decoy', { why: m.game.explain(m.level, m.truth, hint.scene, hint.element, doing) });
    }
    case 'compare': {
      const [helps, not] = hint.reliefs.map(relief =>
        m.game.effect(m.level, m.truth, hint.scene, hint.element, relief),
      );
      return t('run-hint-compare', { helps: helps ?? '', not: not ?? '' });
    }
    case 'offers': {
      const [a, b] = hint.offers.map(i => m.setup.offers?.[i]?.words ?? '');
      return t('run-hint-offers', { a: a ?? '', b: b ?? '' });
    }
  }
}

export function noHintLeft(): string {
  return t('run-hint-none');
}
