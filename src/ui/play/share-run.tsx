import shareIcon from '@phosphor-icons/core/duotone/share-network-duotone.svg?raw';
import { t } from '../../text/index.ts';
import { Icon } from '../parts/icon.tsx';
import { cardHash } from '../route.ts';
import { useDeps, useSession } from '../use-store.ts';

/** From the result to the page that makes a card of it. */
export function ShareRun() {
  const { share, session, route } = useDeps();
  const replay = useSession(s => s.replay);
  if (!share || !replay) return null;
  const go = async (): Promise<void> => {
    const tools = await share();
    const { level, setup } = session.getState();
    const run = level && setup && tools.finished(level, setup, replay);
    if (run) route.go(cardHash('share', tools.text(tools.card([run]))));
  };
  return (
    <button type="button" class="button second" onClick={() => void go()}>
      <Icon svg={shareIcon} />
      {t('play-share')}
    </button>
  );
}
