import type { Textures } from 'phaser';
import { DOMAINS } from '../domain/index.ts';
import { type PaletteMode, paletteOf } from '../domain/palettes.ts';
import type { DomainId } from '../domain/types.ts';
import type { StageLayout } from '../layout/types.ts';
import { type View, viewed } from '../layout/view.ts';
import type { Level } from '../level/types.ts';
import type { Live, SessionState } from '../store/types.ts';
import { Atlas } from './atlas.ts';
import { boot, type Group, type Make, type Picture, type Screen } from './boot.ts';
import { Focus } from './focus.ts';
import { Lens } from './lens.ts';
import { DISPLAY, FONT, type Palette } from './look.ts';
import { DARK, LIGHT, type Paper } from './paint/role.ts';
import { addPieces, addShared } from './pieces.ts';
import { Reveal } from './reveal.ts';
import { Ribbon } from './ribbon.ts';
import { addRoles } from './roles.ts';
import { Thread } from './thread.ts';

/** What the stage needs from outside; nothing of it is a library. */
export interface StageDeps {
  /** SVG text of the icon package's duotone icons by name, for all that the levels use. */
  icons: Readonly<Record<string, string>>;
  /** Device pixels a CSS pixel, read again at every new layout. */
  ratio(): number;
  /** Less motion is wanted: cross-fades instead of glides; tokens still move. */
  still(): boolean;
  /** The shell around the ribbons is light. Default: dark. */
  light?(): boolean;
  /** Whose eyes the worlds are coloured for. Default: all. Read again at every new layout. */
  palette?(): PaletteMode;
  /** `calm`: nothing stands about, and of what travels in time only every second one is drawn. Default: full. */
  density?(): 'full' | 'calm';
}

/** The one session store, as far as the stage reads it. */
export interface SessionReader {
  getState(): Pick<SessionState, 'round' | 'focus' | 'phase' | 'reveal'>;
}

export interface Stage {
  /** Shows a level's runs. The stage only reads: it never calls back. */
  attach(level: Level, live: Live, layout: StageLayout, session: SessionReader): void;
  /** A new size of the screen, for the level shown. */
  setLayout(layout: StageLayout): void;
  /** Enlarges one ribbon, or none. */
  setView(view: View | null): void;
  /** Draws one frame; call it once a frame after `live.frame`. `nowMs` is any steady clock. */
  draw(nowMs: number): void;
  /** Glide into the diagram, 0..1. Without a call the session's own `reveal` is followed in that phase. */
  reveal(progress: number): void;
  /** Moves the canvas to another element. */
  host(parent: HTMLElement): void;
  destroy(): void;
}

const ATLAS = 'atlas';
const MOST_RATIO = 3;
/** The texture is not wider than this, in device pixels. */
const WIDEST = 8192;

interface Show {
  level: Level;
  live: Live;
  layout: StageLayout;
  session: SessionReader;
  ribbons: Ribbon[];
  thread: Thread;
  focus: Focus;
  reveal: Reveal;
  groups: Group[];
  lens: Lens;
  unlisten(): void;
}

/** Starts the stage in `parent`, which it fills with a canvas. Rejects when the browser has no WebGL. */
export async function createStage(parent: HTMLElement, deps: StageDeps): Promise<Stage> {
  const ratioFor = (width: number): number =>
    Math.max(1, Math.min(MOST_RATIO, deps.ratio(), WIDEST / Math.max(1, width)));
  const width = Math.max(1, parent.clientWidth);
  const height = Math.max(1, parent.clientHeight);
  const [screen] = await Promise.all([
    boot(parent, width, height, ratioFor(width)),
    // Labels are painted once: the letters have to be there first.
    document.fonts.load(`600 13px ${FONT}`),
    document.fonts.load(`700 20px ${DISPLAY}`),
  ]);
  return new PhaserStage(screen, deps, ratioFor);
}

class PhaserStage implements Stage {
  private show: Show | null = null;
  private progress: number | null = null;
  private now = 0;

  constructor(
    private readonly screen: Screen,
    private readonly deps: StageDeps,
    private readonly ratioFor: (width: number) => number,
  ) {}

  attach(level: Level, live: Live, layout: StageLayout, session: SessionReader): void {
    this.clear();
    const ratio = this.ratioFor(layout.width);
    this.screen.resize(layout.width, layout.height, ratio);
    const { scene } = this.screen;
    const texture = this.atlas(level, layout, ratio);
    const groups: Group[] = [];
    const group = (): Group => {
      const made = scene.add.container(0, 0);
      groups.push(made);
      return made;
    };
    const make: Make = (key: string, into: Group): Picture => {
      const picture = scene.add.image(0, 0, texture, key).setScale(1 / ratio);
      into.add(picture);
      return picture;
    };
    const layers = ['ground', 'tokens', 'places', 'casing', 'thread', 'labels', 'signs'] as const;
    const stacks = Object.fromEntries(
      layers.map(
        name => [name, name === 'casing' || name === 'thread' ? [group()] : level.scenes.map(group)] as const,
      ),
    ) as Record<(typeof layers)[number], Group[]>;
    const ribbons = level.scenes.map(
      (one, i) =>
        new Ribbon(
          scene,
          i,
          one,
          layout.ribbons[i]!,
          texture,
          {
            ground: stacks.ground[i]!,
            tokens: stacks.tokens[i]!,
            places: stacks.places[i]!,
            labels: stacks.labels[i]!,
            signs: stacks.signs[i]!,
          },
          make,
          ratio,
          layout.compact,
          this.palette(one.domain),
          this.calm(),
        ),
    );
    const threadGroups = { casing: stacks.casing[0]!, gold: stacks.thread[0]! };
    const thread = new Thread(layout, make, threadGroups.casing, threadGroups.gold);
    const reveal = new Reveal(level, layout, ribbons, thread, threadGroups, make, group(), this.paper());
    const unlisten = live.onEvent(event => {
      if (event.kind === 'missed') ribbons[event.scene]?.places.shake(event.element, this.now);
    });
    const focus = new Focus(layout, make, threadGroups.gold);
    const lens = new Lens(scene, stacks, layout, ratio);
    this.show = { level, live, layout, session, ribbons, thread, focus, reveal, groups, lens, unlisten };
  }

  setLayout(layout: StageLayout): void {
    if (!this.show) return;
    const { level, live, session } = this.show;
    this.attach(level, live, layout, session);
  }

  setView(view: View | null): void {
    if (!this.show) return;
    const { layout, lens, thread, focus } = this.show;
    lens.look(view);
    const seen = viewed(layout, view);
    thread.move(seen);
    focus.move(seen);
  }

  draw(nowMs: number): void {
    this.now = nowMs;
    const { show } = this;
    if (show) this.update(show, nowMs);
    this.screen.step(nowMs);
  }

  reveal(progress: number): void {
    this.progress = progress;
  }

  host(parent: HTMLElement): void {
    this.screen.host(parent);
  }

  destroy(): void {
    this.clear();
    this.screen.destroy();
  }

  private update(show: Show, now: number): void {
    const { live, ribbons, thread, focus, reveal } = show;
    const state = show.session.getState();
    const still = this.deps.still();
    const { tick, lap } = live;
    ribbons.forEach((ribbon, i) => {
      const scene = live.scenes[i];
      if (scene) ribbon.update(scene, tick, lap, live.speed === 0);
      ribbon.places.animate(now);
      ribbon.places.cross(state.round?.scenes[i]?.wrong ?? []);
    });
    const marks = state.round?.scenes.map(s => s.found) ?? [];
    thread.find(marks, now, still);
    thread.draw(now, still);
    const showing = state.phase === 'reveal' || state.phase === 'result';
    reveal.draw(this.progress ?? (showing ? state.reveal : 0), still);
    const look = showing ? null : state.focus;
    focus.draw(look);
    ribbons.forEach((ribbon, i) => {
      const found = state.round?.scenes[i]?.found;
      ribbon.labels.draw(id => id === found || (look?.scene === i && look.element === id), now);
    });
  }

  private atlas(level: Level, layout: StageLayout, ratio: number): Textures.Texture {
    const atlas = new Atlas();
    addShared(atlas);
    const calm = this.calm();
    level.scenes.forEach((scene, i) => {
      const palette = this.palette(scene.domain);
      addPieces(atlas, i, scene, layout.ribbons[i]!, palette, this.deps.icons, layout.compact, calm);
    });
    addRoles(atlas, level, layout, this.paper());
    return atlas.build(this.screen.scene, ATLAS, ratio);
  }

  private palette(domain: DomainId): Palette {
    return paletteOf(DOMAINS[domain], this.deps.palette?.() ?? 'default');
  }

  private calm(): boolean {
    return this.deps.density?.() === 'calm';
  }

  private paper(): Paper {
    return this.deps.light?.() ? LIGHT : DARK;
  }

  private clear(): void {
    if (!this.show) return;
    this.show.unlisten();
    this.show.lens.close();
    for (const ribbon of this.show.ribbons) ribbon.destroy();
    for (const group of this.show.groups) group.destroy(true);
    this.show = null;
    this.progress = null;
  }
}
