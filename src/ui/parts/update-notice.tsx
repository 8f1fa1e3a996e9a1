import { t } from '../../text/index.ts';
import type { Updates } from '../deps.ts';
import { useDeps, useStore } from '../use-store.ts';
import '../css/update-notice.css';

function Notice({ updates }: { updates: Updates }) {
  const ready = useStore(updates, s => s.ready);
  const held = useStore(updates, s => s.held);
  return (
    <div class="update" role="status">
      {ready && (
        <>
          <p>{t(held ? 'shell-update-held' : 'shell-update-ready')}</p>
          <button type="button" class="button second" onClick={() => void updates.getState().letIn()}>
            {t('shell-update-now')}
          </button>
        </>
      )}
    </div>
  );
}

/** Says that a newer version of the game is here, and lets it in: only where no level is going on. */
export function UpdateNotice() {
  const { updates } = useDeps();
  return updates ? <Notice updates={updates} /> : null;
}
