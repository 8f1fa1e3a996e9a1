import { useState } from 'preact/hooks';
import type { Preview } from '../../store/backup.ts';
import type { Unreadable } from '../../store/persisted.ts';
import { t } from '../../text/index.ts';
import { useDeps } from '../use-store.ts';

type Said =
  | { is: 'nothing' }
  | { is: 'unread'; fault: Unreadable }
  | { is: 'preview'; preview: Preview }
  | { is: 'taken'; undo: () => void }
  | { is: 'undone' }
  /** What reads and writes the file did not load. */
  | { is: 'failed' };

/** Longest file that is read at all, bytes: far more than anybody's progress. */
const LONGEST = 40_000_000;

function Gains({ preview }: { preview: Preview }) {
  const gains = Object.entries(preview.gains);
  if (gains.length === 0) return <p>{t('settings-file-nothing')}</p>;
  return (
    <ul class="gains">
      {gains.map(([name, count]) => (
        <li key={name}>{t(`settings-gain-${name}`, { count })}</li>
      ))}
    </ul>
  );
}

interface OfferProps {
  preview: Preview;
  onTake(withSettings: boolean): void;
  onCancel(): void;
}

/** What a file would bring, before anything is changed. */
function Offer({ preview, onTake, onCancel }: OfferProps) {
  const [withSettings, setWith] = useState(false);
  const empty = Object.keys(preview.gains).length === 0;
  return (
    <div class="file-offer">
      <h4>{t('settings-file-brings')}</h4>
      <Gains preview={preview} />
      {preview.replaces && (
        <label class="check">
          <input
            type="checkbox"
            checked={withSettings}
            onChange={event => setWith(event.currentTarget.checked)}
          />
          {t('settings-file-with-settings')}
        </label>
      )}
      <div class="file-go">
        <button
          type="button"
          class="button"
          disabled={empty && !withSettings}
          onClick={() => onTake(withSettings)}
        >
          {t('settings-file-take')}
        </button>
        <button type="button" class="button second" onClick={onCancel}>
          {t('settings-file-cancel')}
        </button>
      </div>
    </div>
  );
}

/** The player's progress and settings as one file: to take along, and to bring back. */
export function ProgressFile() {
  const { backup, saveFile } = useDeps();
  const [said, say] = useState<Said>({ is: 'nothing' });
  const read = async (file: File): Promise<void> => {
    if (file.size > LONGEST) return say({ is: 'unread', fault: { ok: false, reason: 'foreign' } });
    const parsed = await backup.preview(await file.text());
    say(parsed.ok ? { is: 'preview', preview: parsed.value } : { is: 'unread', fault: parsed });
  };
  const save = (): void => {
    backup.write().then(
      text => saveFile('throughline.json', text, 'application/json'),
      () => say({ is: 'failed' }),
    );
  };
  return (
    <div class="progress-file">
      <p class="setting-note quiet">{t('settings-file-note')}</p>
      <div class="file-go">
        <button type="button" class="button second" onClick={save}>
          {t('settings-file-save')}
        </button>
        <label class="button second file-pick">
          {t('settings-file-open')}
          <input
            type="file"
            accept=".json,application/json"
            onChange={event => {
              const input = event.currentTarget;
              const file = input.files?.[0];
              // The same file may be picked again.
              if (!file) return;
              read(file)
                .catch(() => say({ is: 'failed' }))
                .finally(() => {
                  input.value = '';
                });
            }}
          />
        </label>
      </div>
      {said.is === 'preview' && (
        <Offer
          preview={said.preview}
          onTake={withSettings => say({ is: 'taken', undo: said.preview.apply(withSettings) })}
          onCancel={() => say({ is: 'nothing' })}
        />
      )}
      <div role="status" class="file-said">
        {said.is === 'unread' && (
          <p>
            {t('settings-file-unread', {
              why: t(`settings-fault-${said.fault.reason}`, { part: said.fault.part ?? '' }),
            })}
          </p>
        )}
        {said.is === 'taken' && (
          <>
            <p>{t('settings-file-taken')}</p>
            <button
              type="button"
              class="button second"
              onClick={() => {
                said.undo();
                say({ is: 'undone' });
              }}
            >
              {t('settings-file-undo')}
            </button>
          </>
        )}
        {said.is === 'failed' && <p>{t('settings-file-failed')}</p>}
        {said.is === 'undone' && <p>{t('settings-file-undone')}</p>}
      </div>
    </div>
  );
}
