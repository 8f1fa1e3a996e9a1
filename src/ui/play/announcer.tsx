import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlayPhase, SceneSurvey, SessionActions, SessionState } from '../../store/types.ts';
import { t } from '../../text/index.ts';
import { percent } from '../format.ts';
import { useActionKeys } from '../keys.ts';
import { useDeps, useSession } from '../use-store.ts';
import { figuresHeard, newsHeard, ribbonHeard, waysHeard } from './heard.ts';
import { lessonOf } from './lesson.tsx';
import { measured, verdict } from './measured.ts';
import { Herald } from './news.ts';
import { onSpeech, speak } from './speech.ts';
import { placeName } from './words.ts';

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
/** Phases in which a place or all ribbons can be read. */
const READ: readonly PlayPhase[] = ['spot', 'name', 'other', 'order', 'fix', 'second'];

/** Seconds between two pieces of news, at least: what is said has to be heard out. */
const GAP = 6;

/** About as long as it takes to say something aloud, in seconds. */
const speakingTime = (text: string): number => Math.ceil(text.length / 14);

/** How the ribbons stand that are there to be seen: in the first lesson they come one after the other. */
function shown(state: SessionState & SessionActions): SceneSurvey[] {
  const last = lessonOf(state);
  return last === null ? state.survey() : state.survey().slice(0, last + 1);
}

/** What the proof has measured, ribbon by ribbon, and what it earns. */
function proofHeard({ level, truth, setup, round }: SessionState): string {
  if (!level || !setup || !round) return '';
  const scenes = level.scenes.map(({ host }, i) => {
    const health = truth?.scenes[i]?.health ?? 0;
    const gains = measured(setup, round, i);
    return t('play-heard-proof', {
      host,
      before: percent(health + (gains?.before ?? 0)),
      after: percent(health + (gains?.after ?? 0)),
    });
  });
  return [...scenes, verdict(setup, round)].join(' ');
}

/**
 * Says to a screen reader what the eye gets from toasts, from a change of screen and from across the room; never the ticking
 * figures. What the player does is answered at once; what happens by itself waits its turn.
 */
export function Announcer() {
  const { session } = useDeps();
  const toast = useSession(s => s.toast);
  const phase = useSession(s => s.phase);
  const curtain = useSession(s => s.curtain);
  const setup = useSession(s => s.setup);
  const proved = useSession(s => s.phase === 'proof' && s.proof >= 1);
  const [text, setText] = useState('');
  const quiet = useRef(0);
  const herald = useRef<{ of: unknown; herald: Herald } | null>(null);
  const pending = useRef<string[]>([]);
  /** What comes at the same moment is said in one breath: a mark, and the question that follows from it. */
  const say = (words: string): void => {
    if (!words || pending.current.push(words) > 1) return;
    queueMicrotask(() => {
      const all = pending.current.splice(0).join(' ');
      // The same words again are only said if the text is another one.
      setText(before => (before === all ? `${all}\u00a0` : all));
      quiet.current = Math.max(GAP, speakingTime(all));
    });
  };

  useEffect(() => onSpeech(say), []);
  useEffect(() => {
    if (toast) say(toast.text);
  }, [toast]);
  useEffect(() => say(SAID.includes(phase) ? t(`play-phase-${phase}`) : ''), [phase]);
  useEffect(() => {
    if (curtain === 'paused' || curtain === 'hidden') say(t('play-phase-paused'));
  }, [curtain]);
  useEffect(() => {
    if (proved) say(proofHeard(session.getState()));
  }, [proved, session]);

  const live = phase === 'spot' && curtain === null && setup !== null;
  useEffect(() => {
    if (!live) return;
    if (herald.current?.of !== setup) herald.current = { of: setup, herald: new Herald() };
    const own = herald.current.herald;
    const timer = setInterval(() => {
      const { level } = session.getState();
      quiet.current = Math.max(0, quiet.current - 1);
      if (!level) return;
      own.hear(shown(session.getState()));
      if (quiet.current > 0) return;
      const news = own.tell();
      if (news.length > 0) say(newsHeard(level, news));
    }, 1000);
    return () => clearInterval(timer);
  }, [live, setup, session]);

  useActionKeys({
    read: () => {
      const { level, focus, inspect, status } = session.getState();
      if (!level || status !== 'ready' || curtain !== null || !READ.includes(phase)) return false;
      speak(
        focus
          ? [
              `${placeName(level, focus.scene, focus.element)}:`,
              figuresHeard(inspect),
              waysHeard(level, focus.scene, focus.element),
            ].join(' ')
          : shown(session.getState())
              .map((scene, i) => ribbonHeard(level, i, scene))
              .join(' '),
      );
      return true;
    },
  });
  return (
    <p class="unseen" aria-live="polite" role="status">
      {text}
    </p>
  );
}
