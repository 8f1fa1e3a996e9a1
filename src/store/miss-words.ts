import type { Domain } from '../domain/types.ts';
import type { Eased, Miss } from '../level/explain.ts';
import { say, t } from '../text/index.ts';

/** "A second packer would lift on-time delivery by 20 points", without a full stop. */
export function effectWords({ would, effect }: Eased, domain: Domain): string {
  return t(`play-effect-${effect.kind}`, {
    would,
    measure: say(domain.measure, domain.id),
    points: effect.points,
    only: effect.only ? 'yes' : 'no',
  });
}

/** The sentence after a wrong mark: what easing it would bring, and where to look instead. */
export function missWords({ name, eased, observed }: Miss, domain: Domain): string {
  const look = say(domain.look[observed], domain.id).replaceAll('{name}', name);
  return eased
    ? t('play-miss', { effect: effectWords(eased, domain), look })
    : t('play-miss-none', { name, look });
}
