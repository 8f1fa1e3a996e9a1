import { t } from '../../../text/index.ts';
import { tied } from '../../format.ts';
import { useSession } from '../../use-store.ts';
import { Table } from '../reveal/table.tsx';
import { PatternCard } from './pattern.tsx';

/** Both structures side by side, and what would have helped in each of the three. */
export function OddExplained() {
  const level = useSession(s => s.level);
  const setup = useSession(s => s.setup);
  const round = useSession(s => s.round);
  const stranger = setup?.stranger;
  if (!level || !setup || !stranger) return null;
  const strange = level.scenes[stranger.scene]?.host ?? '';
  const alike = level.scenes.filter((_, i) => i !== stranger.scene).map(scene => scene.host);
  return (
    <>
      <h2 tabIndex={-1}>{t('play-odd-was', { host: strange })}</h2>
      <p class="quiet">{tied(t('play-odd-alike', { one: alike[0] ?? '', other: alike[1] ?? '' }))}</p>
      <div class="explained-two">
        <PatternCard id={setup.pattern} over={tied(alike.join(' · '))} right={round?.named?.right} />
        <PatternCard id={stranger.pattern} over={strange} right={round?.other?.right} />
      </div>
      <Table />
    </>
  );
}
