import { useEffect, useState } from 'preact/hooks';
import { parseSheet, type Sheet, withSheet } from './route.ts';
import { useDeps } from './use-store.ts';

/** Whether the open sheet's address was entered by opening it: then closing it goes back, and leaves nothing to go forward to. */
let entered = false;
/** A way back that is under way: a second one would leave the screen. */
let closing = false;

export interface Sheets {
  sheet: Sheet | null;
  open(sheet: Sheet): void;
  close(): void;
}

/** The sheet that lies over the screen: part of its address, so that the back button closes it and a reload keeps it. */
export function useSheet(): Sheets {
  const { route } = useDeps();
  const [sheet, set] = useState(() => parseSheet(route.get()));
  useEffect(() => {
    const listen = (): void => {
      const now = parseSheet(route.get());
      closing = false;
      if (now === null) entered = false;
      set(now);
    };
    listen();
    return route.listen(listen);
  }, [route]);
  return {
    sheet,
    open(next) {
      const now = parseSheet(route.get());
      if (now === next) return;
      // From one sheet to another: still one step from the screen.
      if (now === null) entered = true;
      route.go(withSheet(route.get(), next), now !== null);
    },
    close() {
      if (closing || parseSheet(route.get()) === null) return;
      closing = true;
      if (entered) route.back();
      else route.go(withSheet(route.get(), null), true);
    },
  };
}
