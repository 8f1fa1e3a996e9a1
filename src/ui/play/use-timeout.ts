import { useEffect, useState } from 'preact/hooks';

/** True until `ms` after `key` last changed. */
export function useFresh(key: unknown, ms: number): boolean {
  const [stale, setStale] = useState<unknown>(undefined);
  useEffect(() => {
    const timer = setTimeout(() => setStale(key), ms);
    return () => clearTimeout(timer);
  }, [key, ms]);
  return stale !== key;
}
