import { Game, type GameObjects, Scene, WEBGL } from 'phaser';

/** What the rest of the stage needs of Phaser: one scene, one camera, no loop and no input of its own. */
export interface Screen {
  readonly scene: Scene;
  /** Device pixels a CSS pixel. */
  readonly ratio: number;
  /** Sets the canvas to so many CSS pixels at this ratio. */
  resize(width: number, height: number, ratio: number): void;
  /** Advances and draws one frame at this time, in ms. */
  step(now: number): void;
  /** Moves the canvas to another element. */
  host(parent: HTMLElement): void;
  destroy(): void;
}

export type Picture = GameObjects.Image;
export type Group = GameObjects.Container;
export type Swarm = GameObjects.Blitter;
/** Makes a picture of the atlas, in a group. */
export type Make = (key: string, group: Group) => Picture;

/** Longest frame that animations are told of, in ms: after a pause they go on where they were. */
const LONGEST_FRAME = 100;

let spare: Promise<Screen> | null = null;

/** Starts Phaser ahead of its need, once: the next `boot` takes it up. Costs a slow phone a second that it may have to spare now. */
export function bootAhead(): void {
  spare ??= start(document.createElement('div'), 1, 1, 1);
  // Whoever needs it is told.
  spare.catch(() => {});
}

/** Starts Phaser in `parent`; resolves once its scene is there. Rejects when there is no WebGL. */
export async function boot(
  parent: HTMLElement,
  width: number,
  height: number,
  ratio: number,
): Promise<Screen> {
  const ahead = spare;
  spare = null;
  if (!ahead) return start(parent, width, height, ratio);
  const screen = await ahead;
  screen.host(parent);
  screen.resize(width, height, ratio);
  return screen;
}

function start(parent: HTMLElement, width: number, height: number, ratio: number): Promise<Screen> {
  return new Promise((resolve, reject) => {
    let last = 0;
    let zoom = ratio;
    class Play extends Scene {
      create(): void {
        const { game } = this;
        const camera = this.cameras.main;
        camera.setOrigin(0, 0).setZoom(zoom);
        const { canvas } = game;
        canvas.style.display = 'block';
        canvas.style.width = `${width}px`;
        canvas.style.height = `${height}px`;
        // The conductor's frame drives the game; a second loop would draw twice.
        game.loop.stop();
        resolve({
          scene: this,
          get ratio() {
            return zoom;
          },
          resize: (w, h, r) => {
            zoom = r;
            game.scale.resize(Math.round(w * r), Math.round(h * r));
            canvas.style.width = `${w}px`;
            canvas.style.height = `${h}px`;
            camera.setSize(Math.round(w * r), Math.round(h * r)).setZoom(r);
          },
          step: now => {
            const delta = Math.min(LONGEST_FRAME, Math.max(0, now - last));
            last = now;
            game.step(now, delta);
          },
          host: element => {
            element.appendChild(canvas);
          },
          destroy: () => {
            game.destroy(true, false);
            // Destruction happens in the next step, which nobody else would take.
            game.step(last, 0);
          },
        });
      }
    }
    try {
      new Game({
        type: WEBGL,
        parent,
        width: Math.round(width * ratio),
        height: Math.round(height * ratio),
        transparent: true,
        banner: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
        render: {
          antialias: true,
          antialiasGL: false,
          maxTextures: 1,
          // Quads a batch: four times what a crowded scene shows, not Phaser's sixteen thousand, all set up at the start.
          batchSize: 4096,
          roundPixels: false,
          powerPreference: 'default',
        },
        scene: Play,
      });
    } catch (error) {
      reject(error instanceof Error ? error : new Error('the browser has no WebGL'));
    }
  });
}
