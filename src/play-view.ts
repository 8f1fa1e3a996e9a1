import { layoutStage } from './layout/index.ts';
import { onSize } from './platform/size.ts';
import { createSound, type Sound } from './sound/index.ts';
import type { Session, SettingsStore } from './store/index.ts';

/** What is seen and heard of a level, beside the DOM. */
export interface PlayView {
  /** Takes up the element that hosts the canvas, or lets go of it. */
  host(element: HTMLElement | null): void;
  /** Once an animation frame, after the runs have moved. */
  frame(): void;
  /** From every gesture: lets the sound begin. */
  gesture(): void;
}

/** Keeps the sound on the level, the seed and the networks that are shown. */
function follow(sound: Sound, session: Session, settings: SettingsStore): void {
  let heard: object | null = null;
  session.store.subscribe((now, before) => {
    if (now.setup !== before.setup) {
      heard = now.setup;
      if (now.level && now.setup) sound.attach(now.level, session.live, now.setup.seed);
      else sound.detach();
    }
    if (heard && now.phase !== before.phase) {
      sound.relieve(now.phase === 'proof' ? session.networks() : null);
      if (now.phase === 'reveal') sound.playReveal();
    }
    if (now.focus?.scene !== before.focus?.scene) sound.setFocus(now.focus?.scene ?? null);
  });
  settings.subscribe((now, before) => {
    if (now.muted !== before.muted) sound.mute(now.muted);
    if (now.volume !== before.volume) sound.volume(now.volume);
  });
}

/** Stage and sound of the play screen: a chunk of its own, loaded with the first level. */
export function createPlayView(session: Session, settings: SettingsStore): PlayView {
  const { muted, volume } = settings.getState();
  const sound = createSound({ muted, volume });
  follow(sound, session, settings);

  let size: { width: number; height: number } | null = null;
  let forgetSize = (): void => {};
  const layOut = (): void => {
    const { level } = session.store.getState();
    if (level && size) session.store.setState({ layout: layoutStage(level, size.width, size.height) });
  };
  session.store.subscribe((now, before) => {
    if (now.level !== before.level) layOut();
  });

  return {
    host(element) {
      forgetSize();
      size = null;
      if (!element) return;
      forgetSize = onSize(element, (width, height) => {
        size = { width, height };
        layOut();
      });
    },
    frame() {
      sound.frame();
    },
    gesture() {
      sound.unlock();
    },
  };
}
