import type { Assignment, GradedRun, Row } from '../../store/teaching.ts';
import { t } from '../../text/index.ts';
import { clock, points } from '../format.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Stars } from '../parts/stars.tsx';
import { patternName } from '../play/words.ts';
import { cardHash, playHash } from '../route.ts';
import { useTeach } from './context.ts';
import { domainName, itemName, placeWords } from './describe.ts';
import { problemWords } from './problem-words.ts';
import { when } from './when.ts';

interface Props {
  assignment: Assignment;
  row: Row;
  run: GradedRun;
  onClose(): void;
}

/** One run of a student: what was replayed, what was missed at first, and the way to the level itself. */
export function RunDetails({ assignment, row, run, onClose }: Props) {
  const { watch } = useTeach();
  const cell = row.cells[run.item];
  const address = assignment.items[run.item] ?? '';
  return (
    <Dialog title={`${row.name} · ${itemName(address, run.item)}`} onClose={onClose}>
      {run.problem ? (
        <p role="alert">{problemWords(run.problem)}</p>
      ) : (
        <>
          <p class="run-sum">
            <Stars won={run.stars} />
            <b class="display">{points(run.points)}</b>
            <span class="quiet">
              {run.untimed ? t('teach-untimed-lane') : t('teach-points')}
              {run.time !== null &&
                !run.untimed &&
                ` · ${t('teach-last-mark', { time: clock(run.time, true) })}`}
            </span>
          </p>
          <ul class="run-scenes">
            {run.scenes.map((scene, i) => (
              <li key={i} class={scene.missed ? 'missed' : ''}>
                <b>{domainName(scene.domain)}</b> {patternName(scene.pattern)}
                <span>{t(scene.missed ? 'teach-missed' : 'teach-seen')}</span>
              </li>
            ))}
          </ul>
          {run.tempted.length > 0 && (
            <p>
              {t('teach-marked-wrong', {
                places: run.tempted
                  .map(
                    one =>
                      `${placeWords(one.name, run.scenes[one.scene]?.domain ?? '')} (${placeWords(one.host, run.scenes[one.scene]?.domain ?? '')})`,
                  )
                  .join(', '),
              })}
            </p>
          )}
        </>
      )}
      <p class="quiet">
        {t('teach-device-says', {
          attempt: run.attempt,
          begun: cell?.begun ?? 0,
          hints: run.hints,
          when: when(run.at),
        })}
      </p>
      {run.level !== '' && (
        <div class="teach-row">
          <a
            class="button"
            href={cardHash('replay', watch(run.replay, row.name))}
            target="_blank"
            rel="noreferrer"
          >
            {t('teach-watch')}
          </a>
          <a class="button second" href={playHash(run.level, run.seed)} target="_blank" rel="noreferrer">
            {t('teach-play-this')}
          </a>
        </div>
      )}
    </Dialog>
  );
}
