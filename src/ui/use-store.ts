import { createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SessionActions, SessionState } from '../store/types.ts';
import { type Locale, locale, onLocale } from '../text/index.ts';
import type { Store, UiDeps } from './deps.ts';

export const DepsContext = createContext<UiDeps | null>(null);

/** The stores and helpers that the screens were mounted with. */
export function useDeps(): UiDeps {
  const deps = useContext(DepsContext);
  if (!deps) throw new Error('the screens are used outside mountUi');
  return deps;
}

/** What `select` picks of the store; draws again only when that changes. */
export function useStore<T, S>(store: Store<T>, select: (state: T) => S): S {
  const [, redraw] = useState(0);
  const value = select(store.getState());
  const last = useRef({ select, value });
  useLayoutEffect(() => {
    last.current = { select, value };
  });
  useEffect(() => {
    const check = (): void => {
      const { select: pick, value: before } = last.current;
      if (!Object.is(pick(store.getState()), before)) redraw(n => n + 1);
    };
    // The store may have moved between drawing and subscribing.
    check();
    return store.subscribe(check);
  }, [store]);
  return value;
}

/** Draws again when the language changes, and with it all that is inside. */
export function useLocale(): Locale {
  const [, redraw] = useState(locale());
  useEffect(() => onLocale(redraw), []);
  return locale();
}

export function useSession<S>(select: (state: SessionState & SessionActions) => S): S {
  return useStore(useDeps().session, select);
}

const actionsOf = new WeakMap<object, SessionActions>();

/** The session's actions: stable, so that nothing is drawn again for them. The state's object is a new one after every
 * change, but the actions in it never change, so the first one serves for good. */
export function useActions(): SessionActions {
  const { session } = useDeps();
  const actions = actionsOf.get(session) ?? session.getState();
  actionsOf.set(session, actions);
  return actions;
}
