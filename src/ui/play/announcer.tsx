import { useEffect, useState } from 'preact/hooks';
import type { PlayPhase } from '../../store/types.ts';
import { useSession } from '../use-store.ts';

const PHASE_WORDS: Partial<Record<PlayPhase, string>> = {
  name: 'All three are marked. What is it called?',
  fix: 'Choose what to do about it.',
  proof: 'All three run again with it.',
  align: 'One question before the answer.',
  result: 'The level is done.',
};

/** Says to a screen reader what the eye gets from toasts and from a change of screen; never the ticking figures. */
export function Announcer() {
  const toast = useSession(s => s.toast);
  const phase = useSession(s => s.phase);
  const curtain = useSession(s => s.curtain);
  const [text, setText] = useState('');
  useEffect(() => setText(toast?.text ?? ''), [toast]);
  useEffect(() => setText(PHASE_WORDS[phase] ?? ''), [phase]);
  useEffect(() => {
    if (curtain === 'paused' || curtain === 'hidden') setText('Paused.');
  }, [curtain]);
  return (
    <p class="unseen" aria-live="polite" role="status">
      {text}
    </p>
  );
}
