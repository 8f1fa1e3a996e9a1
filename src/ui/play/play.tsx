import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { StageLayout } from '../../layout/types.ts';
import type { PlayPhase } from '../../store/types.ts';
import { t } from '../../text/index.ts';
import { useHeading } from '../course.ts';
import { useActionKeys } from '../keys.ts';
import type { PlayProps } from '../route.ts';
import { useSheet } from '../sheet.ts';
import { takeStart } from '../start.ts';
import { useActions, useSession } from '../use-store.ts';
import { Announcer } from './announcer.tsx';
import { useCallAddress } from './call-address.ts';
import { Curtain } from './curtain.tsx';
import { Dock } from './dock.tsx';
import { Explain } from './explain/explain.tsx';
import { Hud } from './hud.tsx';
import { Lesson, lessonOf } from './lesson.tsx';
import { Result } from './result.tsx';
import { Reveal } from './reveal/reveal.tsx';
import { Stage } from './stage.tsx';
import '../css/play.css';
import '../css/large-text.css';

/** Phases by the clock. */
const TIMED: readonly PlayPhase[] = ['spot', 'name', 'other', 'order'];

/** Begins the level as soon as it is there, when the player has just asked for it by a click. */
function useBegin(): () => void {
  const actions = useActions();
  const wanted = useRef(takeStart());
  const ready = useSession(s => s.status === 'ready' && s.curtain === 'start');
  const [asked, ask] = useState(0);
  useEffect(() => {
    if (!ready || !wanted.current) return;
    wanted.current = false;
    actions.begin();
  }, [ready, asked, actions]);
  return useCallback(() => {
    wanted.current = true;
    ask(n => n + 1);
  }, []);
}

/** What the layout keeps free above and below the ribbons is where the bars go; before it is known, the styles guess. */
function bars(layout: StageLayout | null): Record<string, string> {
  const first = layout?.ribbons[0]?.box;
  const last = layout?.ribbons[layout.ribbons.length - 1]?.box;
  if (!layout || !first || !last) return {};
  return {
    '--top': `${first.y}px`,
    '--foot': `${layout.height - last.y - last.h}px`,
    '--side': `${first.x}px`,
  };
}

export function Play({ level, seed, answer = false }: PlayProps) {
  const actions = useActions();
  const { sheet } = useSheet();
  const stopped = useRef(false);
  const layout = useSession(s => s.layout);
  const phase = useSession(s => s.phase);
  const curtain = useSession(s => s.curtain);
  const frozen = useSession(s => s.frozen);
  const pace = useSession(s => s.pace);
  const free = useSession(s => s.practised || s.setup?.lane === 'untimed');
  const beginSoon = useBegin();
  useCallAddress();
  const lit = useSession(lessonOf);
  const title = useHeading(level);
  const load = useCallback((): void => {
    void (answer ? actions.showAnswer(level) : actions.load(level, seed ?? undefined));
  }, [level, seed, answer, actions]);
  useEffect(() => {
    load();
    return () => actions.leave();
  }, [load, actions]);
  const name = title?.title;
  useEffect(() => {
    if (name) document.title = t('shell-title-of', { name });
  }, [name]);

  const covered = sheet !== null;
  useEffect(() => {
    // Reading the legend is not part of the clock.
    if (covered && TIMED.includes(phase) && curtain === null) {
      stopped.current = true;
      actions.pause();
    } else if (!covered && stopped.current) {
      stopped.current = false;
      actions.resume();
    }
    // What opens and closes is the sheet; a phase or a curtain that changes under it is another matter.
  }, [covered, actions]);
  const again = (sameSeed: boolean): void => {
    beginSoon();
    actions.restart(sameSeed);
  };
  useActionKeys({
    pause: () => {
      if (frozen) actions.resume();
      else if (curtain === null) actions.pause();
      else if (curtain === 'start') actions.begin();
      else actions.resume();
    },
    restart: () => {
      if (curtain !== 'start') again(false);
    },
    // In the timed lane it costs the score: the curtain says so, and has the button.
    pace: () => {
      if (free) actions.setPace(pace === 1 ? 0.5 : 1);
      else if (curtain === null) actions.pause();
    },
  });

  return (
    <div
      class="play"
      style={bars(layout)}
      data-phase={phase}
      data-curtain={curtain ?? 'none'}
      data-lesson={lit ?? undefined}
    >
      <Hud title={title} />
      <main class="play-main">
        <Stage />
        <Lesson />
        <Reveal />
        <Explain />
        <Curtain title={title} generated={/^[gv][\d_]/.test(level)} onAgain={again} onRetry={load} />
      </main>
      <Dock />
      <Result level={title} onAgain={again} />
      <Announcer />
    </div>
  );
}
