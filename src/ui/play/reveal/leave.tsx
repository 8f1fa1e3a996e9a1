import { t } from '../../../text/index.ts';
import { PLAY } from '../../icons/play.ts';
import { SHELL } from '../../icons/shell.ts';
import { Icon } from '../../parts/icon.tsx';
import { HOME, playHash } from '../../route.ts';
import { askStart } from '../../start.ts';
import { useSession } from '../../use-store.ts';

/** Where to go from an answer that was only looked at. */
export function Leave() {
  const level = useSession(s => s.level?.id ?? '');
  return (
    <>
      <a class="button second reveal-play" href={playHash(level)} onClick={askStart}>
        <Icon svg={SHELL.play} />
        <span class="reveal-play-words">{t('reveal-play-level')}</span>
      </a>
      <a class="button" href={HOME}>
        <Icon svg={PLAY.house} />
        {t('reveal-levels')}
      </a>
    </>
  );
}
