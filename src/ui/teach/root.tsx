import { useEffect, useState } from 'preact/hooks';
import { t } from '../../text/index.ts';
import type { TeachRoute } from '../route.ts';
import { DonePage } from '../task/done.tsx';
import { TaskPage } from '../task/task.tsx';
import { useDeps } from '../use-store.ts';
import { BookPage } from './book.tsx';
import { TeachContext } from './context.ts';
import type { TeachDeps } from './deps.ts';
import { NewAssignment } from './new.tsx';
import { Shelf } from './teach.tsx';

function Page({ at }: { at: TeachRoute }) {
  switch (at.screen) {
    case 'teach':
      return <Shelf />;
    case 'teach-new':
      return <NewAssignment />;
    case 'book':
      return <BookPage id={at.id} />;
    case 'task':
      return <TaskPage code={at.code} item={at.item} />;
    case 'done':
      return <DonePage code={at.code} />;
  }
}

/** The pages for teachers and their students, with the stores that come with them. */
export function Teaching({ at }: { at: TeachRoute }) {
  const { openTeaching } = useDeps();
  const [deps, setDeps] = useState<TeachDeps | null>(null);
  useEffect(() => {
    let gone = false;
    openTeaching?.().then(
      opened => gone || setDeps(opened),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [openTeaching]);
  if (!deps)
    return (
      <main class="waiting" aria-live="polite">
        <p class="quiet">{t('loading')}</p>
      </main>
    );
  return (
    <TeachContext.Provider value={deps}>
      <Page at={at} />
    </TeachContext.Provider>
  );
}
