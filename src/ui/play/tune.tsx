import { say, t } from '../../text/index.ts';
import { PLAY } from '../icons/play.ts';
import { Icon } from '../parts/icon.tsx';
import { useSession } from '../use-store.ts';

/** Which tune the music ribbon plays, by whom and of when; nothing where none plays. */
export function TuneLine() {
  const scene = useSession(s => s.level?.scenes.find(one => one.tune));
  if (!scene?.tune) return null;
  const { title, composer, year } = scene.tune;
  const by = { title, composer: say(composer, scene.domain), year: say(year, scene.domain) };
  return (
    <p class="tune quiet">
      <Icon svg={PLAY.notes} />
      {t('run-tune', by)}
    </p>
  );
}
