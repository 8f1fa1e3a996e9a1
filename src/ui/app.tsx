import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Home } from './home/home.tsx';
import { useKeys } from './keys.ts';
import { loadPlay } from './load.ts';
import { HOME, type PlayProps, parseRoute } from './route.ts';
import { useDeps } from './use-store.ts';

function LazyPlay(props: PlayProps) {
  const [play, setPlay] = useState<{ Play: ComponentType<PlayProps> } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    loadPlay().then(
      parts => gone || setPlay(parts),
      () => gone || setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, []);
  if (play) return <play.Play {...props} />;
  return (
    <main class="waiting" aria-live="polite">
      {failed ? (
        <p>
          The game did not load. <a href={HOME}>Back to the start</a>, and try again when the connection is
          there.
        </p>
      ) : (
        <p class="quiet">Loading…</p>
      )}
    </main>
  );
}

export function App() {
  const { route, settings } = useDeps();
  const [at, setAt] = useState(() => parseRoute(route.get()));
  useEffect(() => route.listen(() => setAt(parseRoute(route.get()))), [route]);
  useKeys({ m: () => settings.getState().set({ muted: !settings.getState().muted }) });
  if (at.screen === 'home') return <Home />;
  return <LazyPlay key={`${at.level}/${at.seed}`} level={at.level} seed={at.seed} />;
}
