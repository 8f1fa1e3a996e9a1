import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Level, LevelTruth } from '../level/types.ts';
import { initial, keyRound, nextHint, reduce, replay, scoreState } from '../round/index.ts';
import type { Lane, RoundInput, RoundSetup, RoundState } from '../round/types.ts';
import type { Network } from '../sim/network.ts';
import { onLocale, t } from '../text/index.ts';
import { BLANK } from './blank.ts';
import { Conductor, PROOF_SPEED, REVEAL_SPEED, TRIAL_SPEED } from './conductor.ts';
import type { Game } from './game.ts';
import { noHintLeft } from './hint-words.ts';
import type { Moment } from './moment.ts';
import type { Progress } from './progress.ts';
import { relieved } from './relieved.ts';
import type { RoundKept, RoundStore } from './round-kept.ts';
import { doingNow, facts, statuses } from './seen.ts';
import { spokenLevel } from './spoken.ts';
import { survey } from './survey.ts';
import { toastFor } from './toasts.ts';
import type { Live, PlayPhase, SessionActions, SessionState } from './types.ts';

export interface SessionDeps {
  /** Loads kernel, catalogue and campaign: called when the first level is opened. */
  game(): Promise<Game>;
  /** Makes the level of an address, with its proof: a worker in the browser. */
  make(id: string): Promise<{ level: Level; truth: LevelTruth }>;
  /** A fresh seed. */
  seed(): number;
  progress: Progress;
  /** The lane of the next run; default timed. */
  lane?(): Lane;
  /** Where a run is kept while it is under way; default nowhere. */
  rounds?: RoundStore;
  /** The level that is taught one ribbon after the other, while it has never been finished; default none. */
  lesson?: string;
}

export interface Session {
  store: StoreApi<SessionState & SessionActions>;
  live: Live;
  /** The networks that the live scenes run: the level's own, or the relieved ones of the proof. */
  networks(): readonly Network[];
  /** The page went out of sight: curtains the scenes. */
  hide(): void;
}

/** A level being played: all that a round needs, once loaded. */
interface Play {
  game: Game;
  /** As it is written, and as it is shown in the language of the day. */
  written: Level;
  level: Level;
  /** See levelHash; it is only needed to keep the run. */
  hash: string;
  truth: LevelTruth;
  setup: RoundSetup;
  round: RoundState;
  inputs: RoundInput[];
}

/** Share of the episode at which the scenes are shown again after the proof: their trouble is in full view by then. */
const AGAIN_FROM = 0.55;

/** Inputs whose choice is run before the round goes on. */
const RUN: readonly RoundInput['kind'][] = ['fix', 'bundle', 'order'];
/** Phases in which the scenes run by the clock of the round. */
const TIMED: readonly PlayPhase[] = ['spot', 'name', 'other', 'fix', 'order'];
/** Rounds of slow facts between two keepings of the run: about a second. */
const KEEP_EVERY = 10;

/** The session store and the conductor behind it. The store is told slow facts only; tokens are read from `live`. */
export function createSession(deps: SessionDeps): Session {
  let play: Play | null = null;
  let ticket = 0;
  let toasts = 0;
  let unkept = 0;
  const conductor = new Conductor(() => publish());

  const store = createStore<SessionState & SessionActions>((set, get) => ({
    ...BLANK,

    async load(levelId, seed) {
      await fetch(levelId, (game, level, truth) => {
        const left = deps.rounds?.read(level.id) ?? null;
        const same = left && (seed === undefined || seed === left.seed) ? left : null;
        if (same && same.hash === game.hash(level)) resume(game, level, truth, same);
        else {
          open(game, level, truth, seed ?? deps.seed(), deps.lane?.() ?? 'timed');
          if (same) say({ scene: null, tone: 'info', text: t('run-changed') });
        }
      });
    },

    async showAnswer(levelId) {
      await fetch(levelId, (game, level, truth) => {
        open(game, level, truth, deps.seed(), 'timed');
        if (!play) return;
        play.round = keyRound(play.setup);
        set({ round: play.round, curtain: null, rehearsed: false, review: true });
        answer(play, true);
        conductor.start();
      });
    },

    begin() {
      const { status, curtain } = get();
      if (!play || status !== 'ready' || curtain !== 'start') return;
      deps.progress.begun(play.level.id, play.setup.seed);
      conductor.start();
      set({ curtain: null });
      keep();
    },

    pause() {
      if (!play || get().curtain !== null || get().phase === 'result') return;
      if (play.setup.lane !== 'untimed') return curtain('paused');
      conductor.stop();
      set({ frozen: true });
      keep();
    },

    resume() {
      const { curtain: now, frozen } = get();
      if (now !== 'paused' && now !== 'hidden' && !frozen) return;
      conductor.start();
      set({ curtain: null, frozen: false, resumed: false });
    },

    restart(sameSeed = false) {
      if (!play) return;
      const { game, written, truth, setup, level } = play;
      deps.rounds?.forget(level.id);
      open(game, written, truth, sameSeed ? setup.seed : deps.seed(), deps.lane?.() ?? 'timed');
    },

    setPace(pace) {
      const { status, phase } = get();
      if (!play || status !== 'ready' || !TIMED.includes(phase)) return;
      conductor.setPace(pace);
      set({ pace, practised: get().practised || (pace !== 1 && play.setup.lane !== 'untimed') });
      keep();
    },

    askHint() {
      if (!play || get().curtain !== null || get().status !== 'ready') return;
      const { setup, round, level } = play;
      const order = [get().focus?.scene ?? 0, ...level.scenes.keys()];
      const scene = order.find(i => nextHint(setup, round, i) >= 0);
      if (scene !== undefined) input({ kind: 'hint', tick: conductor.clock, scene });
      else say({ scene: null, tone: 'info', text: noHintLeft() });
    },

    look(at) {
      set({ focus: at, inspect: facts(conductor, play?.level ?? null, at) });
    },

    enlarge(view) {
      set({ view });
    },

    survey() {
      return (play?.level.scenes ?? []).flatMap((scene, i) => {
        const run = conductor.scenes[i]?.run;
        const past = conductor.past(i);
        return run && past ? survey(scene, run, past) : [];
      });
    },

    mark(scene, element) {
      if (!play || !shown('spot')) return;
      const tick = conductor.clock;
      input(
        play.setup.kind === 'odd'
          ? { kind: 'stranger', tick, scene }
          : { kind: 'mark', tick, scene, element },
      );
    },

    markStranger(scene) {
      if (shown('spot')) input({ kind: 'stranger', tick: conductor.clock, scene });
    },

    openCall() {
      const calls = play && (play.setup.kind ?? 'standard') === 'standard' && play.round.call === null;
      if (calls && shown('spot')) set({ callOpen: true });
    },

    closeCall() {
      set({ callOpen: false });
    },

    choosePattern(pattern) {
      const tick = conductor.clock;
      if (shown('name') || shown('other')) input({ kind: 'name', tick, pattern });
      else if (shown('spot') && get().callOpen) input({ kind: 'call', tick, pattern });
    },

    chooseFix(option) {
      if (shown('fix') || shown('second')) input({ kind: 'fix', tick: conductor.clock, option });
    },

    chooseBundle(options) {
      if (shown('fix')) input({ kind: 'bundle', tick: conductor.clock, options });
    },

    chooseOrder(order) {
      if (shown('order')) input({ kind: 'order', tick: conductor.clock, order });
    },

    skipProof() {
      if (!play || !shown('proof')) return;
      if (!conductor.proved) {
        conductor.endProof();
        publish();
        return;
      }
      const { offers } = play.setup;
      const next = get().trial + 1;
      if (offers && next < offers.length) {
        set({ trial: next });
        toPhase('proof');
      } else toPhase(play.round.phase);
    },

    skipTrials() {
      if (play?.setup.offers && shown('proof')) toPhase(play.round.phase);
    },

    chooseAlign(option) {
      if (!play || !shown('align')) return;
      input({ kind: 'align', tick: conductor.clock, option });
    },

    setReveal(progress) {
      if (get().phase === 'reveal') set({ reveal: Math.min(1, Math.max(0, progress)) });
    },

    setGliding(gliding) {
      if (get().phase === 'reveal') set({ gliding });
    },

    finish() {
      const { phase, review } = get();
      if (!review && (phase === 'reveal' || phase === 'explain')) toPhase('result');
    },

    seeAgain() {
      if (!play || get().phase !== 'result') return;
      answer(play, true);
      conductor.start();
    },

    leave() {
      ticket += 1;
      if (play && get().score !== null) deps.rounds?.forget(play.level.id);
      else keep();
      drop();
      set({ ...BLANK, layout: get().layout });
    },
  }));
  const { setState: set, getState: get } = store;
  onLocale(() => {
    if (!play) return;
    const { game, written } = play;
    play.level = spokenLevel(written, scene => game.domain(scene.domain));
    set({ level: play.level, inspect: facts(conductor, play.level, get().focus) });
  });

  /** Whether the player sees this phase, uncurtained. */
  function shown(phase: PlayPhase): boolean {
    const { status, phase: now, curtain: hung } = get();
    return play !== null && status === 'ready' && now === phase && hung === null;
  }

  function say(toast: Omit<NonNullable<SessionState['toast']>, 'id'>): void {
    set({ toast: { id: ++toasts, ...toast } });
  }

  /** Keeps the run as it stands, once it has begun. */
  function keep(): void {
    unkept = 0;
    const { status, curtain: hung, phase, practised, rehearsed, review } = get();
    if (!play || review || !deps.rounds || status !== 'ready' || hung === 'start') return;
    const { level, hash, setup, inputs } = play;
    deps.rounds.keep({
      level: level.id,
      hash,
      seed: setup.seed,
      lane: setup.lane ?? 'timed',
      inputs,
      clock: conductor.clock,
      shown: phase,
      practised,
      rehearsed,
    });
  }

  function drop(): void {
    play = null;
    conductor.close();
  }

  /** Gets a level with its proof, and says so where there is none; what was asked for later goes first. */
  async function fetch(
    levelId: string,
    then: (game: Game, level: Level, truth: LevelTruth) => void,
  ): Promise<void> {
    const mine = ++ticket;
    drop();
    set({ ...BLANK, layout: get().layout, status: 'loading' });
    try {
      const [game, { level, truth }] = await Promise.all([deps.game(), deps.make(levelId)]);
      if (mine !== ticket) return;
      if (!truth.fair) {
        const faults = truth.scenes.flatMap(s => s.faults).join('; ');
        throw new Error(`"${level.title}" is not fair and is not shown: ${faults}.`);
      }
      then(game, level, truth);
    } catch (error) {
      if (mine !== ticket) return;
      drop();
      const text = error instanceof Error ? error.message : String(error);
      set({ status: 'error', error: text });
    }
  }

  function open(game: Game, written: Level, truth: LevelTruth, seed: number, lane: Lane): void {
    const level = spokenLevel(written, scene => game.domain(scene.domain));
    const setup = game.setup(level, truth, seed, lane);
    const round = initial(setup);
    play = { game, written, level, hash: game.hash(written), truth, setup, round, inputs: [] };
    conductor.open(
      level.scenes.map(s => s.network),
      seed,
      game.createRun,
    );
    set({
      ...BLANK,
      layout: get().layout,
      status: 'ready',
      curtain: 'start',
      level,
      truth,
      setup,
      round,
      phase: round.phase,
      rehearsed: deps.progress.rehearsed(level.id, seed),
      lesson: level.id === deps.lesson && deps.progress.store.getState().levels[level.id] === undefined,
      scenes: statuses(conductor, []),
    });
  }

  /** Takes a run up again at the tick at which it was left, curtained: the rules and the scenes are run there anew. */
  function resume(game: Game, level: Level, truth: LevelTruth, left: RoundKept): void {
    open(game, level, truth, left.seed, left.lane);
    if (!play) return;
    const { state, accepted, score } = replay(play.setup, left.inputs);
    play.round = state;
    play.inputs = accepted;
    conductor.seek(left.clock);
    const { practised, rehearsed } = left;
    set({ round: state, points: score.total, clock: left.clock, practised, rehearsed, phase: state.phase });
    // The first of two was mended already: the scene goes on with that.
    const { mends } = play.setup;
    const [first, second] = state.mended ?? [];
    const mended = mends?.offers[first ?? -1];
    if (mended && (second !== undefined || left.shown !== 'proof')) {
      const { element, relief } = mended;
      conductor.prove(
        conductor.resting.map(network => game.relieve(network, element, relief)),
        game.createRun,
      );
      conductor.keep();
    }
    // A fix that was being run is run again; what comes after it is shown from its beginning.
    if (left.shown === 'proof') toPhase('proof');
    else if (state.phase !== 'spot' && !TIMED.includes(state.phase)) toPhase(state.phase, true);
    set({
      // What is over can be looked at in peace.
      curtain: get().score === null ? 'paused' : null,
      resumed: true,
      scenes: statuses(conductor, []),
    });
    if (get().score !== null) conductor.start();
  }

  function curtain(kind: 'paused' | 'hidden'): void {
    if (!play || get().curtain !== null || get().phase === 'result') return;
    conductor.stop();
    set({ curtain: kind });
    keep();
  }

  /** One input of the rules: the next state, its events to stage and sound, its points and toast to the screen. */
  function input(next: RoundInput): void {
    if (!play) return;
    const { state, events } = reduce(play.setup, play.round, next);
    if (events.some(e => e.kind === 'refused')) {
      for (const event of events) conductor.emit(event);
      return;
    }
    play.round = state;
    play.inputs.push(next);
    const moment: Moment = { ...play, state, doing: (scene, element) => doingNow(conductor, scene, element) };
    const text = events.map(e => toastFor(e, moment)).find(t => t !== null);
    const score = scoreState(play.setup, state);
    set({
      round: state,
      points: score.total,
      callOpen: false,
      clock: conductor.clock,
      ...(text ? { toast: { id: ++toasts, ...text } } : {}),
    });
    for (const event of events) {
      conductor.emit(event);
      // What was chosen is run before the round goes on.
      if (event.kind === 'phase') toPhase(RUN.includes(next.kind) ? 'proof' : event.phase);
    }
    keep();
  }

  /** The screen's next phase; the round's `done` is the reveal's beginning. `again`: it has been there before. */
  function toPhase(phase: PlayPhase, again = false): void {
    if (!play) return;
    if (get().frozen && phase !== 'result') {
      conductor.start();
      set({ frozen: false });
    }
    if (phase === 'proof') {
      const pace = play.setup.offers ? TRIAL_SPEED : PROOF_SPEED;
      conductor.prove(relieved(play, conductor.resting, get().trial), play.game.createRun, pace);
      set({ phase, proof: 0, scenes: statuses(conductor, []) });
    } else if (phase === 'align' || phase === 'second') {
      // One of two faults is mended: the other one is looked at with that.
      if (phase === 'second') conductor.keep();
      conductor.showAgain(play.level.scenes[0]!.network.horizon * AGAIN_FROM);
      set({ phase, proof: 0, scenes: statuses(conductor, []) });
    } else if (phase === 'done') {
      const score = scoreState(play.setup, play.round);
      const { rehearsed, practised } = get();
      if (!again) deps.progress.finished(play.level.id, score, rehearsed || practised, play.setup.lane);
      const document = practised ? null : play.game.encode(play.level, play.setup, play.inputs);
      set({ score, replay: document });
      answer(play, get().phase === 'proof' || again);
    } else {
      if (phase === 'result') conductor.stop();
      set({ phase, gliding: false });
    }
  }

  /** The answer from its beginning, the sick scenes running slowly under it: as they are, or from a telling moment. */
  function answer({ level, setup }: Play, fresh: boolean): void {
    if (fresh) {
      conductor.showAgain(level.scenes[0]!.network.horizon * AGAIN_FROM);
      set({ proof: 0, scenes: statuses(conductor, []) });
    }
    conductor.setPace(REVEAL_SPEED);
    const standard = (setup.kind ?? 'standard') === 'standard';
    set({ phase: standard ? 'reveal' : 'explain', reveal: 0, gliding: false });
  }

  /** Slow facts to the screen: at most ten times a second. */
  function publish(): void {
    if (!play) return;
    const { phase, slowMachine, scenes, focus } = get();
    if (++unkept >= KEEP_EVERY) keep();
    const timed = TIMED.includes(phase);
    set({
      clock: conductor.clock,
      proof: phase === 'proof' ? conductor.progress : 0,
      slowMachine: slowMachine || (timed && conductor.slow),
      scenes: statuses(conductor, scenes),
      inspect: facts(conductor, play.level, focus),
    });
  }

  return { store, live: conductor, networks: () => conductor.networks, hide: () => curtain('hidden') };
}
