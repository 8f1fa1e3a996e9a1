import { useEffect } from 'preact/hooks';
import { t } from '../text/index.ts';
import { CourseContext, overOf } from './course.ts';
import { levelAfter } from './home/opening.ts';
import { Play } from './play/play.tsx';
import { type PlayProps, playHash } from './route.ts';
import { askStart } from './start.ts';
import { useDeps, useSession, useStore } from './use-store.ts';

/** A level by its address: one of the campaign, or a generated one that somebody sent. */
export function CampaignPlay({ level, seed }: PlayProps) {
  const { levels, progress, prefetch } = useDeps();
  // Until the marks are made, the line and the machine belong to the level that is being played.
  const marked = useSession(s => s.status === 'ready' && s.phase !== 'spot');
  const after = useStore(progress, s => levelAfter(levels, s, level));
  const title = levels.find(one => one.id === level) ?? null;
  const nextId = after?.id;
  useEffect(() => {
    // If it fails, it fails again, and is told, when it is opened.
    if (marked && nextId) prefetch(nextId).catch(() => {});
  }, [marked, nextId, prefetch]);
  const course = {
    over: title ? overOf(title) : t('shell-level-by-link'),
    title,
    next: after
      ? { href: playHash(after.id), words: t('shell-level', { number: after.number }), onClick: askStart }
      : null,
  };
  return (
    <CourseContext.Provider value={course}>
      <Play level={level} seed={seed} />
    </CourseContext.Provider>
  );
}
