import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { KEY_ACTIONS, type KeyAction, type KeyRefusal } from '../../store/key-map.ts';
import { t } from '../../text/index.ts';
import { keyName } from '../keys.ts';
import { useDeps, useStore } from '../use-store.ts';

function refusalWords(refusal: KeyRefusal, key: string): string {
  if (refusal.why !== 'taken') return t(`settings-key-${refusal.why}`, { key: keyName(key) });
  return t('settings-key-taken', { key: keyName(key), action: t(`settings-key-${refusal.by}`) });
}

interface RowProps {
  action: KeyAction;
  waiting: boolean;
  onWait(): void;
}

function Row({ action, waiting, onWait }: RowProps) {
  const { settings } = useDeps();
  const key = useStore(settings, s => s.keys[action]);
  return (
    <li class="key-row">
      <span id={`key-${action}`}>{t(`settings-key-${action}`)}</span>
      <button
        type="button"
        class={`key-cap ${waiting ? 'waiting' : ''}`}
        aria-describedby={`key-${action}`}
        aria-pressed={waiting}
        onClick={onWait}
      >
        {waiting ? t('settings-key-press') : keyName(key)}
      </button>
    </li>
  );
}

/** The keys, each put where the player wants it: press its cap, then the key. */
export function Keys() {
  const { settings } = useDeps();
  const [waiting, wait] = useState<KeyAction | null>(null);
  const [told, tell] = useState('');
  const list = useRef<HTMLDivElement>(null);
  // With the drawing, not after it: a key that comes at once is meant.
  useLayoutEffect(() => {
    const at = list.current;
    if (!waiting || !at) return;
    const onKey = (event: KeyboardEvent): void => {
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Escape') {
        wait(null);
        tell('');
        return;
      }
      const refusal = settings.getState().setKey(waiting, event.key);
      // A modifier alone is the beginning of a key, not a wrong one.
      if (refusal?.why === 'modifier') return;
      tell(refusal ? refusalWords(refusal, event.key) : '');
      if (!refusal) wait(null);
    };
    const doc = at.ownerDocument;
    doc.addEventListener('keydown', onKey, true);
    return () => doc.removeEventListener('keydown', onKey, true);
  }, [waiting, settings]);
  return (
    <div ref={list}>
      <ul class="key-rows">
        {KEY_ACTIONS.map(action => (
          <Row
            key={action}
            action={action}
            waiting={waiting === action}
            onWait={() => {
              tell('');
              wait(waiting === action ? null : action);
            }}
          />
        ))}
      </ul>
      <p class="setting-said" role="status">
        {told}
      </p>
      <p class="setting-note quiet">{t('settings-keys-fixed')}</p>
      <button
        type="button"
        class="button second"
        onClick={() => {
          wait(null);
          tell('');
          settings.getState().resetKeys();
        }}
      >
        {t('settings-keys-reset')}
      </button>
    </div>
  );
}
