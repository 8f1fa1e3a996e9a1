import { useEffect, useRef, useState } from 'preact/hooks';

/** The value as it was at the last of steps that are `ms` apart: the first at once, later ones with restraint. */
export function useRested<T>(value: T, ms: number): T {
  const [shown, setShown] = useState(value);
  const latest = useRef(value);
  latest.current = value;
  useEffect(() => {
    const timer = setInterval(() => setShown(latest.current), ms);
    return () => clearInterval(timer);
  }, [ms]);
  return shown;
}
