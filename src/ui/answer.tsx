import { useState } from 'preact/hooks';
import { t } from '../text/index.ts';
import { CourseContext, overOf } from './course.ts';
import { isFinished } from './home/opening.ts';
import { SHELL } from './icons/shell.ts';
import { Icon } from './parts/icon.tsx';
import { Play } from './play/play.tsx';
import { Frame } from './practice/frame.tsx';
import { playHash } from './route.ts';
import { askStart } from './start.ts';
import { useDeps } from './use-store.ts';

/** Asks first where the level has not been finished: an answer can't be unseen. */
function Gate({ level, onShow }: { level: string; onShow(): void }) {
  return (
    <Frame at="play" title={t('reveal-gate-title')}>
      <p>{t('reveal-gate-text')}</p>
      <div class="gate-go">
        <a class="button" href={playHash(level)} onClick={askStart}>
          <Icon svg={SHELL.play} />
          {t('reveal-gate-play')}
        </a>
        <button type="button" class="button second" onClick={onShow}>
          {t('reveal-gate-show')}
        </button>
      </div>
    </Frame>
  );
}

/** The answer of a level by its address, for whoever has finished it, whenever that was. */
export function Answer({ level }: { level: string }) {
  const { levels, progress } = useDeps();
  const [shown, show] = useState(() => isFinished(progress.getState(), level));
  const title = levels.find(one => one.id === level) ?? null;
  if (!shown) return <Gate level={level} onShow={() => show(true)} />;
  const course = { over: title ? overOf(title) : t('reveal-over'), title, next: null };
  return (
    <CourseContext.Provider value={course}>
      <Play level={level} seed={null} answer />
    </CourseContext.Provider>
  );
}
