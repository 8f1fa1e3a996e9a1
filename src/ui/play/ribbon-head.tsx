import type { Box } from '../../layout/types.ts';
import { framing } from '../../store/glide.ts';
import { t } from '../../text/index.ts';
import { percent } from '../format.ts';
import { PlaceIcon } from '../parts/place-icon.tsx';
import { isStill } from '../root.ts';
import { useSession } from '../use-store.ts';
import { useWorldVars } from '../world.ts';
import { Spark } from './spark.tsx';
import { domainOf } from './words.ts';

interface Props {
  index: number;
  box: Box;
  /** How far it has shrunk, and to where, for the reveal. */
  shrunk: { x: number; y: number; scale: number } | null;
}

/** How far the ribbons have gone into the reveal: with the canvas, frame by frame. */
function useFraming(on: boolean): { q: number; alpha: number } {
  const still = isStill(document);
  const q = useSession(s => (on ? framing(s.reveal, still).q : 0));
  const alpha = useSession(s => (on ? framing(s.reveal, still).alpha : 1));
  return { q, alpha };
}

/** Heading of a ribbon: whose world it is, and how much of it is on time; in the proof with the ghost of before. */
export function RibbonHead({ index, box, shrunk }: Props) {
  const scene = useSession(s => s.level?.scenes[index]);
  const colours = useWorldVars();
  const health = useSession(s => percent(s.scenes[index]?.health ?? 0));
  const due = useSession(s => s.scenes[index]?.due ?? false);
  const underway = useSession(s => s.scenes[index]?.underway ?? 0);
  const history = useSession(s => s.scenes[index]?.healthHistory);
  const ghost = useSession(s => {
    const before = s.scenes[index]?.ghostHealth;
    return before === null || before === undefined ? null : percent(before);
  });
  const { q, alpha } = useFraming(shrunk !== null);
  if (!scene) return null;
  const domain = domainOf(scene);
  const good = health >= 70;
  const onTop = box.w > box.h * 2.5;
  const to =
    shrunk &&
    `translate(${(shrunk.x - box.x) * q}px, ${(shrunk.y - box.y) * q}px) scale(${1 + (shrunk.scale - 1) * q})`;
  const tiny = shrunk !== null && shrunk.scale < 0.5 && q > 0.5;
  return (
    <header
      class={`ribbon-head ${onTop ? 'strip' : 'column'} ${good ? 'well' : ''} ${due ? '' : 'early'} ${tiny ? 'tiny' : ''}`}
      style={{
        ...colours(domain),
        left: `${box.x}px`,
        top: `${box.y}px`,
        width: `${box.w}px`,
        height: `${box.h}px`,
        ...(to ? { transform: to, opacity: alpha } : {}),
      }}
    >
      <PlaceIcon name={scene.icon} />
      <div class="ribbon-names">
        <h2>{scene.host}</h2>
        <div class="ribbon-domain">{domain.name}</div>
      </div>
      <div class="ribbon-health">
        <div class="ribbon-share display">
          {due ? (
            <span dir="ltr">
              {health}
              <span class="per"> %</span>
            </span>
          ) : (
            <span class="ribbon-yet">–</span>
          )}
          {!due && (
            <span class="ribbon-underway">
              {t(onTop ? 'play-underway-short' : 'play-underway', { count: underway })}
            </span>
          )}
          {due && <span class="ribbon-on-time">{` ${t('play-on-time')}`}</span>}
          {ghost !== null && <span class="ribbon-was">{t('play-was', { percent: ghost })}</span>}
        </div>
        <div class="meter" aria-hidden="true">
          {ghost !== null && <span class="ghost" style={{ width: `${ghost}%` }} />}
          <span class="fill" style={{ width: `${due ? health : 0}%` }} />
        </div>
        {due && history && history.length > 8 && <Spark values={history} label={t('play-health-line')} />}
        <div class="ribbon-measure">{domain.onTime}</div>
      </div>
    </header>
  );
}
