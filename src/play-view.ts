import { layoutStage, type StageLayout, type View, viewed } from './layout/index.ts';
import type { Level } from './level/types.ts';
import { onShell, pixelRatio, prefersStill, shellIsLight } from './platform/motion.ts';
import { onSize } from './platform/size.ts';
import { onTextScale, textScale } from './platform/text-size.ts';
import { createSound, type Sound } from './sound/index.ts';
import { createStage, type Stage } from './stage/index.ts';
import { LENGTH, type Session, type SettingsStore } from './store/index.ts';
import { LOOKING } from './store/looking.ts';
import { expectIcons, iconsOf, loadIcons, PLACE_ICONS } from './ui/icons/places.ts';

/** What is seen and heard of a level, beside the DOM. */
export interface PlayView {
  /** Takes up the element that hosts the canvas, or lets go of it. */
  host(element: HTMLElement | null): void;
  /** Once an animation frame, after the runs have moved; `nowMs` is a steady clock. */
  frame(nowMs: number): void;
  /** Whether the scenes are on the screen: the clock starts when they do. */
  readonly ready: boolean;
  /** From every gesture: lets the sound begin. */
  gesture(): void;
}

/** How a view differs from that of the play screen. */
interface Show {
  /** Nothing is heard. */
  silent?: boolean;
  /** What is kept free above and below the ribbons, CSS pixels; default: room for the play screen's bars. */
  bars?: { top: number; bottom: number };
}

/** Keeps the sound on the level, the seed and the networks that are shown. */
function soundOf(session: Session, settings: SettingsStore): Sound {
  const { muted, volume, volumeMusic, volumeEffects } = settings.getState();
  const sound = createSound({ muted, volume, music: volumeMusic, effects: volumeEffects });
  const attach = (): void => {
    const { level, setup } = session.store.getState();
    if (level && setup) sound.attach(level, session.live, setup.seed);
    else sound.detach();
  };
  attach();
  session.store.subscribe((now, before) => {
    if (now.setup !== before.setup) attach();
    else if (now.phase !== before.phase) {
      sound.relieve(now.phase === 'proof' ? session.networks() : null);
      sound.setDistant(now.phase === 'reveal' || now.phase === 'explain');
    }
    if (now.gliding !== before.gliding) {
      if (now.gliding) sound.playReveal(now.reveal * LENGTH);
      else if (now.reveal < 1) sound.stopReveal();
    }
    if (now.focus?.scene !== before.focus?.scene) sound.setFocus(now.focus?.scene ?? null);
  });
  settings.subscribe((now, before) => {
    if (now.muted !== before.muted) sound.mute(now.muted);
    if (now.volume !== before.volume) sound.volume(now.volume);
    if (now.volumeMusic !== before.volumeMusic) sound.volume(now.volumeMusic, 'music');
    if (now.volumeEffects !== before.volumeEffects) sound.volume(now.volumeEffects, 'effects');
  });
  return sound;
}

/** The stage in its host: laid out anew when the host's size or the level changes, one layout a frame at most. */
class StageHost {
  private stage: Stage | null = null;
  private size: { width: number; height: number } | null = null;
  /** The layout of everything, seen whole. */
  private whole: StageLayout | null = null;
  private dirty = false;
  private fresh = false;
  private gone = false;
  /** Why there is no stage. */
  private fault: string | null = null;
  /** Frames drawn since the level was taken up: the first pays for its textures. */
  private drawn = 0;
  /** The level whose icons were asked for, and that whose icons are there (or can't be had). */
  private asked: Level | null = null;
  private iconed: Level | null = null;
  private readonly stops: (() => void)[];

  constructor(
    element: HTMLElement,
    private readonly session: Session,
    settings: SettingsStore,
    private readonly how: Show,
  ) {
    const still = (): boolean => {
      const { motion } = settings.getState();
      return motion === 'reduced' || (motion === 'system' && prefersStill());
    };
    this.stops = [
      onSize(element, (width, height) => {
        if (width === this.size?.width && height === this.size.height) return;
        this.size = { width, height };
        this.dirty = true;
      }),
      onTextScale(() => {
        this.dirty = true;
      }),
      session.store.subscribe((now, before) => {
        if (now.view !== before.view) this.look(now.view);
        // What follows the looking shows the whole.
        if (now.phase !== before.phase && now.view && !LOOKING.includes(now.phase)) {
          session.store.getState().enlarge(null);
        }
        if (now.setup === before.setup && now.level === before.level) return;
        this.dirty = true;
        this.fresh = true;
        // They come while the stage starts.
        if (now.level && now.level !== this.asked) this.fetchIcons(now.level);
      }),
      // Parts of the reveal are drawn on the shell.
      onShell(() => {
        this.dirty = true;
      }),
      // The level may be there later than the news that nothing can draw it.
      session.store.subscribe(now => {
        if (this.fault !== null && now.status === 'ready') this.tell();
      }),
      settings.subscribe((now, before) => {
        if (now.palette !== before.palette || now.density !== before.density) this.dirty = true;
      }),
    ];
    createStage(element, {
      icons: PLACE_ICONS,
      ratio: pixelRatio,
      still,
      light: shellIsLight,
      palette: () => settings.getState().palette,
      density: () => settings.getState().density,
    }).then(
      stage => {
        if (this.gone) stage.destroy();
        else {
          this.stage = stage;
          this.fresh = true;
          this.dirty = true;
        }
      },
      (error: unknown) => {
        this.fault = error instanceof Error ? error.message : String(error);
        if (!this.gone) this.tell();
      },
    );
  }

  /** Says that the scenes can't be drawn. */
  private tell(): void {
    this.session.store.setState({ status: 'error', fault: 'drawing', error: this.fault ?? '' });
  }

  frame(nowMs: number): void {
    if (this.dirty) this.layOut();
    if (!this.stage) return;
    this.stage.draw(nowMs);
    this.drawn += 1;
  }

  get ready(): boolean {
    return this.drawn > 1 && !this.fresh;
  }

  destroy(): void {
    this.gone = true;
    for (const stop of this.stops) stop();
    this.stage?.destroy();
    this.stage = null;
    this.session.store.setState({ layout: null });
  }

  /** Through a view: the stage draws it, and the layout is what the page lays its buttons by. */
  private look(view: View | null): void {
    if (!this.whole) return;
    this.stage?.setView(view);
    this.session.store.setState({ layout: viewed(this.whole, view) });
  }

  private layOut(): void {
    const { session, size, stage } = this;
    const { level } = session.store.getState();
    if (!level || !size) return;
    this.dirty = false;
    const text = textScale();
    const bars =
      this.how.bars ?? (level.kind === 'predict' ? { bottom: orderBar(size.width, size.height, text) } : {});
    const layout = layoutStage(level, size.width, size.height, { ...bars, text });
    this.whole = layout;
    // Another size, other measures: a view would show something else.
    session.store.setState({ layout, view: null });
    if (this.asked !== level) this.fetchIcons(level);
    if (!stage || this.iconed !== level) return;
    if (this.fresh) {
      stage.attach(level, session.live, layout, session.store);
      this.drawn = 0;
    } else stage.setLayout(layout);
    this.fresh = false;
  }

  /** Without its icons a level is still played: they are drawn as bare places. */
  private fetchIcons(level: Level): void {
    this.asked = level;
    const done = (): void => {
      if (this.asked !== level) return;
      this.iconed = level;
      this.dirty = true;
    };
    loadIcons(iconsOf(level.scenes)).then(done, done);
  }
}

/** Stage and sound of the play screen: a chunk of its own, loaded with the first level. */
export function createPlayView(session: Session, settings: SettingsStore, how: Show = {}): PlayView {
  expectIcons();
  const sound = how.silent ? null : soundOf(session, settings);
  let host: StageHost | null = null;
  return {
    host(element) {
      host?.destroy();
      host = element && new StageHost(element, session, settings, how);
    },
    frame(nowMs) {
      host?.frame(nowMs);
      sound?.frame();
    },
    get ready() {
      return host?.ready ?? false;
    },
    gesture() {
      sound?.unlock();
    },
  };
}

/** What a prediction keeps free under its ribbon: the four offers are in view with the scene, in a row or in a column. */
function orderBar(width: number, height: number, text: number): number {
  const usual = height < 520 ? 148 : width < 640 ? 264 : width < 901 ? 286 : 152;
  return Math.round(Math.min(usual * (1 + (text - 1) * 0.6), height * 0.6));
}
