import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Replay } from '../format/replay.ts';
import type { Level, LevelTruth } from '../level/types.ts';
import { initial, reduce, scoreState } from '../round/index.ts';
import type { RoundEvent, RoundInput, RoundSetup } from '../round/types.ts';
import type { Ticks } from '../sim/network.ts';
import { BLANK } from './blank.ts';
import { Conductor } from './conductor.ts';
import { inspect } from './facts.ts';
import type { Game } from './game.ts';
import { relieved } from './relieved.ts';
import type { Session } from './session.ts';
import { spokenLevel } from './spoken.ts';
import { survey } from './survey.ts';
import type { SceneStatus, SessionActions, SessionState } from './types.ts';

/** What stood in the replay, with what came of it. */
export interface Happening {
  tick: Ticks;
  input: RoundInput;
  /** The first thing that it brought about; refused ones are not in a replay that verifies. */
  event: RoundEvent | null;
  /** Points after it. */
  points: number;
}

/** A read-only session: the level's real scenes, driven by a replay instead of a player. */
export interface ReplaySession extends Session {
  readonly happenings: readonly Happening[];
  /** Tick at which everything has happened. */
  readonly end: Ticks;
  /** Ticks of the run with what was chosen: 0 where there was no fix to choose. */
  readonly episode: Ticks;
  /** Shows the round as it stood at a tick of its clock; in the proof, the tick of the episode. */
  show(tick: Ticks, pace: number): void;
  /** Goes to the proof, the episode with the fix beside its ghost, or back to the round. */
  prove(on: boolean): void;
  close(): void;
}

/** Ticks that a replay runs on after its last input. */
const AFTER = 2_500;
/** Inputs whose choice can be run. */
const CHOICES: readonly RoundInput['kind'][] = ['fix', 'bundle'];
const NOT_LOOKING = { focus: null, inspect: null, view: null } as const;
/** Told of when the proof has run to its end, instead of a tenth of a second. */
const ENDED = -2;

function happeningsOf(setup: RoundSetup, inputs: readonly RoundInput[]): Happening[] {
  let state = initial(setup);
  return inputs.map(input => {
    const step = reduce(setup, state, input);
    state = step.state;
    const event = step.events.find(e => e.kind !== 'phase') ?? null;
    return { tick: input.tick, input, event, points: scoreState(setup, state).total };
  });
}

const nothing = (): void => {};
const later = async (): Promise<void> => {};
/** Nothing can be done in a replay but look. */
const READ_ONLY: Omit<SessionActions, 'look' | 'survey' | 'enlarge'> = {
  load: later,
  showAnswer: later,
  begin: nothing,
  pause: nothing,
  resume: nothing,
  restart: nothing,
  setPace: nothing,
  askHint: nothing,
  mark: nothing,
  markStranger: nothing,
  openCall: nothing,
  closeCall: nothing,
  choosePattern: nothing,
  chooseFix: nothing,
  chooseBundle: nothing,
  chooseOrder: nothing,
  skipProof: nothing,
  skipTrials: nothing,
  chooseAlign: nothing,
  setReveal: nothing,
  setGliding: nothing,
  finish: nothing,
  seeAgain: nothing,
  leave: nothing,
};

/** Opens a replay on its level. Its clock stands at 0 until it is shown another tick. */
export function createReplaySession(
  game: Game,
  { level: written, truth }: { level: Level; truth: LevelTruth },
  replay: Replay,
): ReplaySession {
  const level = spokenLevel(written, scene => game.domain(scene.domain));
  const setup = game.setup(level, truth, replay.seed, replay.lane);
  const conductor = new Conductor(nothing);
  const networks = level.scenes.map(scene => scene.network);
  conductor.open(networks, replay.seed, game.createRun);
  const store: StoreApi<SessionState & SessionActions> = createStore<SessionState & SessionActions>(
    (set, get) => ({
      ...BLANK,
      ...READ_ONLY,
      status: 'ready',
      level,
      truth,
      setup,
      round: initial(setup),
      // The places can be looked at, and not be marked.
      phase: 'name',
      survey() {
        return level.scenes.flatMap((scene, i) => {
          const run = conductor.scenes[i]?.run;
          const past = conductor.past(i);
          return run && past ? survey(scene, run, past) : [];
        });
      },
      look(at) {
        set({ focus: at, inspect: facts(at, get().level) });
      },
      enlarge(view) {
        set({ view });
      },
    }),
  );
  const happenings = happeningsOf(setup, replay.inputs);
  let done = -1;
  let published = -1;

  function facts(at: SessionState['focus'], now: Level | null): SessionState['inspect'] {
    const scene = at ? now?.scenes[at.scene] : undefined;
    const run = at ? conductor.scenes[at.scene]?.run : undefined;
    const past = at ? conductor.past(at.scene) : null;
    return at && scene && run && past ? inspect(at.scene, scene, at.element, run, past) : null;
  }

  function statuses(): SceneStatus[] {
    return conductor.scenes.map((_, i) => ({
      health: conductor.past(i)?.health() ?? 1,
      due: conductor.past(i)?.hasDue() ?? false,
      underway: conductor.scenes[i]?.run.inFlight ?? 0,
      ghostHealth: conductor.past(i, true)?.health() ?? null,
      healthHistory: [],
    }));
  }

  /** The round's state after so many inputs. */
  function apply(count: number): void {
    let state = initial(setup);
    for (const { input } of happenings.slice(0, count)) state = reduce(setup, state, input).state;
    store.setState({ round: state, points: happenings[count - 1]?.points ?? 0 });
    const latest = count > done && count > 0 ? happenings[count - 1]?.event : null;
    if (latest && done >= 0 && count === done + 1) conductor.emit(latest);
    done = count;
  }

  /** Runs what was chosen: with two faults to mend, the second one on top of the first, which is then its ghost. */
  function startProof(): void {
    let round = initial(setup);
    for (const { input } of happenings) {
      round = reduce(setup, round, input).state;
      if (!CHOICES.includes(input.kind)) continue;
      conductor.keep();
      conductor.prove(relieved({ game, level, setup, round }, conductor.resting), game.createRun);
    }
    const points = happenings.at(-1)?.points ?? 0;
    store.setState({ ...NOT_LOOKING, round, points, phase: 'proof', proof: 0, scenes: statuses() });
  }

  const fixed = happenings.some(({ input }) => CHOICES.includes(input.kind));

  return {
    store,
    live: conductor,
    networks: () => conductor.networks,
    hide: nothing,
    happenings,
    end: (happenings.at(-1)?.tick ?? 0) + AFTER,
    episode: fixed ? Math.max(...networks.map(network => network.horizon)) : 0,
    prove(on) {
      if (!fixed || on === (store.getState().phase === 'proof')) return;
      published = -1;
      if (on) return startProof();
      // Its meters looked back over the whole episode: the round gets fresh ones.
      conductor.open(networks, replay.seed, game.createRun);
      done = -1;
      store.setState({ phase: 'name', proof: 0 });
    },
    show(tick, pace) {
      conductor.setPace(pace);
      if (pace > 0) conductor.start();
      else conductor.stop();
      conductor.follow(tick);
      const proving = store.getState().phase === 'proof';
      const count = happenings.filter(one => one.tick <= tick).length;
      if (!proving && count !== done) apply(count);
      const slow = conductor.proved ? ENDED : Math.floor(tick / 100);
      if (slow === published) return;
      published = slow;
      store.setState({
        clock: Math.floor(tick),
        proof: conductor.progress,
        scenes: statuses(),
        inspect: facts(store.getState().focus, level),
      });
    },
    close() {
      conductor.close();
      store.setState({ ...BLANK });
    },
  };
}
