import { useEffect, useState } from 'preact/hooks';

/** The value as it was a moment ago: what is drawn from it is drawn in a turn of its own, so that the page answers in between. */
export function useFollowing<T>(value: T): T {
  const [seen, see] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => see(value));
    return () => clearTimeout(timer);
  }, [value]);
  return seen;
}
