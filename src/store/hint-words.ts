import type { Domain } from '../domain/types.ts';
import type { Hint } from '../round/types.ts';
import { t } from '../text/index.ts';
import { effectWords, missWords } from './miss-words.ts';
import type { Moment } from './moment.ts';

/** What a hint says: a place to look, or two things to compare. */
export function hintWords(hint: Hint, m: Moment): string {
  const nameOf = (scene: number, element: string): string =>
    m.level.scenes[scene]?.places[element]?.name ?? element;
  const domainOf = (scene: number): Domain => m.game.domain(m.level.scenes[scene]!.domain);
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
      const miss = m.game.explain(m.level, m.truth, hint.scene, hint.element, doing);
      return t('run-hint-decoy', { why: missWords(miss, domainOf(hint.scene)) });
    }
    case 'compare': {
      const [helps, not] = hint.reliefs.map(relief => {
        const eased = m.game.effect(m.level, m.truth, hint.scene, hint.element, relief);
        return eased ? effectWords(eased, domainOf(hint.scene)) : '';
      });
      return t('run-hint-compare', { helps: helps ?? '', not: not ?? '' });
    }
    case 'offers': {
      const [a, b] = hint.offers.map(i => {
        const offer = m.setup.offers?.[i];
        return offer ? m.game.offer(m.level, 0, offer.element, offer.relief) : '';
      });
      return t('run-hint-offers', { a: a ?? '', b: b ?? '' });
    }
  }
}

export function noHintLeft(): string {
  return t('run-hint-none');
}
