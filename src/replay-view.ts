import type { Replay } from './format/replay.ts';
import type { Made } from './level/campaign/make.ts';
import { createPlayView } from './play-view.ts';
import type { Game } from './store/game.ts';
import { createReplaySession } from './store/replay-session.ts';
import type { SettingsStore } from './store/settings.ts';
import type { Watched } from './store/sharing.ts';

/** A replay on the screen, for the loop that draws it. */
export interface Watching extends Watched {
  frame(deltaMs: number, nowMs: number): void;
  gesture(): void;
}

/** What the pane keeps free above and below its ribbons, CSS pixels. */
const BARS = { top: 4, bottom: 4 };

/** A replay in the real scenes: the stage and the sound of play, led by what was recorded. */
export function openReplay(
  game: Game,
  made: Made,
  replay: Replay,
  settings: SettingsStore,
  heard: boolean,
): Watching {
  const session = createReplaySession(game, made, replay);
  const view = createPlayView(session, settings, { silent: !heard, bars: BARS });
  return {
    store: session.store,
    happenings: session.happenings,
    end: session.end,
    episode: session.episode,
    show: session.show,
    prove: session.prove,
    host: view.host,
    frame: (_, nowMs) => view.frame(nowMs),
    gesture: view.gesture,
    close() {
      view.host(null);
      session.close();
    },
  };
}
