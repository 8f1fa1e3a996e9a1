import { useEffect, useState } from 'preact/hooks';
import type { PlayPhase } from '../../store/types.ts';
import { useSession } from '../use-store.ts';

const PHASE_WORDS: Partial<Record<PlayPhase, string>> = {
  name: 'That is marked. What is it called?',
  other: 'And what is the other one called?',
  fix: 'Choose what to do about it.',
  second: 'The first is mended. Choose what to mend next.',
  order: 'Put the four reliefs in order, most helpful first.',
  proof: 'It runs again with what you chose.',
  align: 'One question before the answer.',
  explain: 'This is what it was.',
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
