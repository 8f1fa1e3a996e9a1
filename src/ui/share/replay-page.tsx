import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Card, CardRun, ShareTools, Watched } from '../../store/sharing.ts';
import { number, t } from '../../text/index.ts';
import { clock, points } from '../format.ts';
import { PLAY } from '../icons/play.ts';
import { REPLAY } from '../icons/replay.ts';
import { SHELL } from '../icons/shell.ts';
import { useKeys } from '../keys.ts';
import { Brand } from '../parts/brand.tsx';
import { Icon } from '../parts/icon.tsx';
import { Mute } from '../parts/mute.tsx';
import { Stage } from '../play/stage.tsx';
import { cardHash } from '../route.ts';
import { DepsContext, useDeps, useStore } from '../use-store.ts';
import { Unreadable, Waiting } from './frame.tsx';
import { ReplayProof, useOwnDeps } from './replay-proof.tsx';
import { happened, toneOf } from './replay-words.ts';
import { useTools } from './use-tools.ts';
import { faultWords, runTitle } from './words.ts';
import '../css/share.css';
import '../css/card.css';
import '../css/making.css';
import '../css/portfolio.css';
import '../css/share-large.css';
import '../css/play.css';
import '../css/replay.css';

const PACES = [0.5, 1, 2, 4, 8] as const;
/** At which the fix is run: an episode takes some ten seconds, as in play. */
const PROOF_PACE = 8;

/** A run with its scenes, as it was played by somebody. */
interface Shown {
  run: CardRun;
  name: string;
  watched: Watched;
}

/** The real scenes of one run; whatever of play they ask for, they get from the replay. */
function Pane({ shown, heading }: { shown: Shown; heading: boolean }) {
  const { watched } = shown;
  const own = useOwnDeps(watched);
  const score = useStore(watched.store, s => s.points);
  return (
    <section class="rp-pane" aria-label={shown.name}>
      {heading && (
        <p class="rp-who">
          <bdi>{shown.name}</bdi>
          <span class="display">{points(score)}</span>
        </p>
      )}
      <div class="rp-stage">
        <DepsContext.Provider value={own}>
          <Stage />
        </DepsContext.Provider>
      </div>
    </section>
  );
}

/** One run's marks and calls along its time. */
function Track({
  shown,
  end,
  at,
  onSeek,
}: {
  shown: Shown;
  end: number;
  at: number;
  onSeek(tick: number): void;
}) {
  return (
    <div class="rp-lane">
      <bdi class="rp-lane-name quiet" aria-hidden="true">
        {shown.name}
      </bdi>
      <ol class="rp-track" aria-label={t('share-track', { name: shown.name })}>
        {shown.watched.happenings.map((one, i) => (
          <li key={i} style={{ insetInlineStart: `${(one.tick / end) * 100}%` }}>
            <button
              type="button"
              class={`rp-dot ${toneOf(one)} ${one.tick <= at ? 'past' : ''}`}
              title={`${clock(one.tick, true)} ${happened(one, shown.watched)}`}
              aria-label={`${clock(one.tick, true)} ${happened(one, shown.watched)}`}
              onClick={() => onSeek(one.tick)}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What was done last at this time. */
function Latest({ shown: { watched }, at }: { shown: Shown; at: number }) {
  const latest = watched.happenings.findLast(one => one.tick <= at);
  return (
    <p class="rp-latest" aria-live="polite">
      {latest ? (
        <>
          <b>{clock(latest.tick, true)}</b> {happened(latest, watched)}
        </>
      ) : (
        <span class="quiet">{t('share-not-yet')}</span>
      )}
    </p>
  );
}

interface Timeline {
  at: number;
  playing: boolean;
  pace: number;
}

/** Wall time to ticks: goes on while it plays, stops at the end. */
function useTimeline(shown: readonly Shown[], end: number) {
  const [state, setState] = useState<Timeline>({ at: 0, playing: true, pace: 1 });
  const now = useRef(state);
  const exact = useRef(0);
  const set = useCallback((patch: Partial<Timeline>): void => {
    now.current = { ...now.current, ...patch };
    if (patch.at !== undefined) exact.current = patch.at;
    setState(now.current);
  }, []);
  useEffect(() => {
    let handle = 0;
    let before = performance.now();
    const frame = (wall: number): void => {
      handle = requestAnimationFrame(frame);
      const delta = Math.min(250, Math.max(0, wall - before));
      before = wall;
      const { playing, pace, at } = now.current;
      const drawn = shown.every(one => one.watched.store.getState().layout !== null);
      if (playing && drawn) exact.current = Math.min(end, exact.current + delta * pace);
      for (const { watched } of shown) watched.show(exact.current, playing && drawn ? pace : 0);
      // The scrubber moves ten times a second, the scenes every frame.
      if (Math.floor(exact.current / 100) !== Math.floor(at / 100) || (exact.current >= end && playing)) {
        now.current = { ...now.current, at: exact.current, playing: playing && exact.current < end };
        setState(now.current);
      }
    };
    handle = requestAnimationFrame(frame);
    return () => cancelAnimationFrame(handle);
  }, [shown, end]);
  return { ...state, set };
}

/** When the last of the runs had chosen its fix; null where there was none to choose. */
function chosenAt(shown: readonly Shown[]): number | null {
  if (shown.some(one => one.watched.episode === 0)) return null;
  const ticks = shown.flatMap(one =>
    one.watched.happenings.filter(h => h.input.kind === 'fix' || h.input.kind === 'bundle').map(h => h.tick),
  );
  return Math.max(...ticks);
}

function Viewer({ shown, back }: { shown: readonly Shown[]; back: string }) {
  const { levels } = useDeps();
  /** Where the round stood when its fix was run, to come back to; null: the round is shown. */
  const [left, leave] = useState<Pick<Timeline, 'at' | 'pace'> | null>(null);
  const proving = left !== null;
  const end = Math.max(1, ...shown.map(one => (proving ? one.watched.episode : one.watched.end)));
  const { at, playing, pace, set } = useTimeline(shown, end);
  const [seen, see] = useState(0);
  const first = shown[0]!;
  const title = useStore(first.watched.store, s => s.level?.title) ?? runTitle(levels, first.run, null);
  const score = useStore(first.watched.store, s => s.points);
  const two = shown.length > 1;
  const ticks = [...new Set(shown.flatMap(one => one.watched.happenings.map(h => h.tick)))].sort(
    (a, b) => a - b,
  );
  const seek = (tick: number): void => set({ at: Math.min(end, Math.max(0, tick)) });
  const step = (way: 1 | -1): void => {
    const to = way > 0 ? ticks.find(tick => tick > at + 1) : ticks.findLast(tick => tick < at - 1);
    set({ at: to ?? (way > 0 ? end : 0), playing: false });
  };
  const chosen = chosenAt(shown);
  const offers = !proving && chosen !== null && at >= chosen;
  const prove = (): void => {
    for (const { watched } of shown) watched.prove(true);
    leave({ at, pace });
    set({ at: 0, playing: true, pace: PROOF_PACE });
  };
  const goBack = (): void => {
    if (!left) return;
    for (const { watched } of shown) watched.prove(false);
    leave(null);
    set({ ...left, playing: false });
  };
  const toggle = (): void =>
    set(playing ? { playing: false } : { playing: true, ...(at >= end ? { at: 0 } : {}) });
  useKeys({
    ' ': event => {
      if (event.target instanceof HTMLElement && event.target.closest('button, input, a')) return false;
      toggle();
      return true;
    },
    ',': () => !proving && step(-1),
    '.': () => !proving && step(1),
    escape: () => proving && goBack(),
  });
  useEffect(() => {
    document.title = t('shell-title-of', { name: title });
  }, [title]);
  return (
    <div
      class={`rp ${two ? 'two' : ''}`}
      data-at={Math.round(at)}
      data-playing={playing}
      data-proof={proving ? 'runs' : offers ? 'offered' : 'none'}
    >
      <header class="rp-head">
        <Brand short />
        <div class="rp-title">
          <h1>{title}</h1>
          {!two && first.name && (
            <p class="quiet">
              <bdi>{first.name}</bdi>
            </p>
          )}
        </div>
        {!two && <p class="rp-points display">{points(score)}</p>}
        <Mute />
        <a class="bare" href={back} aria-label={t('shell-close')}>
          <Icon svg={SHELL.close} />
        </a>
      </header>
      {two && (
        <fieldset class="rp-tabs">
          <legend class="unseen">{t('share-whose')}</legend>
          {shown.map((one, i) => (
            <button key={i} type="button" aria-pressed={seen === i} onClick={() => see(i)}>
              <bdi>{one.name}</bdi>
            </button>
          ))}
        </fieldset>
      )}
      <main class="rp-panes" data-seen={seen}>
        {shown.map((one, i) => (
          <Pane key={i} shown={one} heading={two} />
        ))}
      </main>
      <footer class="rp-foot" data-seen={two ? seen : -1}>
        <div class="rp-says">
          {shown.map((one, i) =>
            proving ? (
              <ReplayProof key={i} watched={one.watched} name={one.name} />
            ) : (
              <Latest key={i} shown={one} at={at} />
            ),
          )}
        </div>
        <div class="rp-tracks">
          {!proving &&
            shown.map((one, i) => (
              <Track
                key={i}
                shown={one}
                end={end}
                at={at}
                onSeek={tick => set({ at: tick, playing: false })}
              />
            ))}
          <input
            class="rp-scrub"
            type="range"
            min={0}
            max={end}
            step={100}
            value={at}
            aria-label={t('share-scrub')}
            aria-valuetext={clock(at, true)}
            onInput={event => seek(Number(event.currentTarget.value))}
          />
        </div>
        <div class="rp-bar">
          {proving ? (
            <button type="button" class="button second small" onClick={goBack}>
              {t('share-back-to-run')}
            </button>
          ) : (
            <button type="button" class="bare" aria-label={t('share-before')} onClick={() => step(-1)}>
              <Icon svg={REPLAY.before} />
            </button>
          )}
          <button
            type="button"
            class="rp-go"
            aria-label={t(playing ? 'share-pause' : 'share-go-on')}
            onClick={toggle}
          >
            <Icon svg={playing ? PLAY.pause : SHELL.play} />
          </button>
          {!proving && (
            <button type="button" class="bare" aria-label={t('share-after')} onClick={() => step(1)}>
              <Icon svg={REPLAY.after} />
            </button>
          )}
          <p class="rp-clock display">
            {clock(at, true)} <span class="quiet">/ {clock(end)}</span>
          </p>
          {offers && (
            <button type="button" class="button rp-prove" onClick={prove}>
              {t('share-run-fix', { count: shown.length })}
            </button>
          )}
          <fieldset class="rp-paces">
            <legend class="unseen">{t('share-pace')}</legend>
            {PACES.map(one => (
              <button key={one} type="button" aria-pressed={one === pace} onClick={() => set({ pace: one })}>
                {number(one, one < 1 ? 1 : 0)}×
              </button>
            ))}
          </fieldset>
        </div>
      </footer>
    </div>
  );
}

/** Opens the scenes of the runs, the first one with sound; closes them when the page goes. */
function Opened({ tools, cards, back }: { tools: ShareTools; cards: readonly Card[]; back: string }) {
  const { openSession } = useDeps();
  const [shown, setShown] = useState<readonly Shown[] | null>(null);
  const [why, setWhy] = useState('');
  useEffect(() => {
    let gone = false;
    const opened: Watched[] = [];
    const open = async (): Promise<void> => {
      await openSession();
      const all: Shown[] = [];
      for (const [i, card] of cards.entries()) {
        const run = card.runs[0]!;
        const watched = await tools.watch(run.replay, i === 0);
        opened.push(watched);
        if (gone) return watched.close();
        all.push({ run, name: card.name || t('share-player', { number: i + 1 }), watched });
      }
      setShown(all);
    };
    open().catch((error: unknown) => {
      if (!gone) setWhy(error instanceof Error ? error.message : String(error));
    });
    return () => {
      gone = true;
      for (const one of opened) one.close();
    };
  }, [tools, cards, openSession]);
  if (why) return <Unreadable words={t('share-verdict-level', { why })} />;
  return shown ? <Viewer shown={shown} back={back} /> : <Waiting />;
}

/** One run in its real scenes, or two of one level side by side. */
export function ReplayPage({ docs }: { docs: string[] }) {
  const tools = useTools();
  const key = docs.join('/');
  // The key stands for the documents.
  const read = useMemo(() => tools && docs.slice(0, 2).map(doc => tools.read(doc)), [tools, key]);
  const cards = useMemo(() => read?.flatMap(one => (one.ok ? [one.doc] : [])) ?? [], [read]);
  if (!tools || !read) return <Waiting />;
  const fault = read.find(one => !one.ok);
  if (fault && !fault.ok) return <Unreadable words={faultWords(fault.reason, fault.detail)} />;
  if (cards.length === 0) return <Unreadable words={faultWords('foreign', '')} />;
  const [a, b] = cards;
  if (a && b && a.runs[0]!.replay.level !== b.runs[0]!.replay.level)
    return <Unreadable words={t('share-other-level')} />;
  return <Opened tools={tools} cards={cards} back={cardHash('card', docs[0] ?? '')} />;
}
