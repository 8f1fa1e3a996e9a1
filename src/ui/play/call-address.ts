import { useEffect, useRef } from 'preact/hooks';
import { isCalling, withCall } from '../route.ts';
import { useActions, useDeps, useSession } from '../use-store.ts';

/** Keeps the open call in the address: the back button closes it, and a reload opens it again. */
export function useCallAddress(): void {
  const { route } = useDeps();
  const actions = useActions();
  const open = useSession(s => s.callOpen);
  const can = useSession(s => s.phase === 'spot' && s.status === 'ready' && s.curtain === null);
  /** Whether the address was entered by opening the call: then closing it goes back. */
  const entered = useRef(false);
  const was = useRef(false);
  useEffect(() => {
    const named = isCalling(route.get());
    if (open && !named) {
      entered.current = true;
      route.go(withCall(route.get(), true));
    } else if (!open && was.current && named) {
      if (entered.current) route.back();
      else route.go(withCall(route.get(), false), true);
      entered.current = false;
    }
    was.current = open;
  }, [open, route]);
  useEffect(() => {
    const read = (): void => {
      const hash = route.get();
      // Under a sheet the call stays as it is.
      if (isCalling(hash)) actions.openCall();
      else if (!hash.includes('?')) actions.closeCall();
    };
    if (can && isCalling(route.get())) actions.openCall();
    return can ? route.listen(read) : undefined;
  }, [can, route, actions]);
}
