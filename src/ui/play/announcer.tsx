import { useEffect, useState } from 'preact/hooks';
import type { PlayPhase } from '../../store/types.ts';
import { t } from '../../text/index.ts';
import { useSession } from '../use-store.ts';

/** Phases that announce themselves. */
const SAID: readonly PlayPhase[] = [
  'name',
  'other',
  'fix',
  'second',
  'order',
  'proof',
  'align',
  'explain',
  'result',
];

/** Says to a screen reader what the eye gets from toasts and from a change of screen; never the ticking figures. */
export function Announcer() {
  const toast = useSession(s => s.toast);
  const phase = useSession(s => s.phase);
  const curtain = useSession(s => s.curtain);
  const [text, setText] = useState('');
  useEffect(() => setText(toast?.text ?? ''), [toast]);
  useEffect(() => setText(SAID.includes(phase) ? t(`play-phase-${phase}`) : ''), [phase]);
  useEffect(() => {
    if (curtain === 'paused' || curtain === 'hidden') setText(t('play-phase-paused'));
  }, [curtain]);
  return (
    <p class="unseen" aria-live="polite" role="status">
      {text}
    </p>
  );
}
