import { DOMAINS } from '../../domain/index.ts';
import type { SeenFact, TransferScene } from '../../level/transfer/types.ts';
import { say, t } from '../../text/index.ts';

function factWords(fact: SeenFact): string {
  switch (fact.kind) {
    case 'round':
    case 'still':
    case 'watched':
      return t(`transfer-seen-${fact.kind}`);
    case 'stuck':
      return fact.also === undefined
        ? t('transfer-seen-stuck', { at: fact.at })
        : t('transfer-seen-stuck-two', { at: fact.at, also: fact.also });
    case 'swells':
      return t('transfer-seen-swells', { at: fact.at, times: fact.times });
    default:
      return t(`transfer-seen-line-${fact.kind}`, { at: fact.at });
  }
}

/** What is to be seen of a picture: what moves, and what its lines do. */
export function sceneWords({ scene, seen }: TransferScene): string {
  const { id, token } = DOMAINS[scene.domain];
  const many = say(token.many, id);
  return t('transfer-seen', {
    what: many.charAt(0).toUpperCase() + many.slice(1),
    places: seen.places,
    facts: seen.facts.length > 0 ? seen.facts.map(factWords).join('; ') : t('transfer-seen-nothing'),
  });
}
