import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TeachDeps } from './deps.ts';

export const TeachContext = createContext<TeachDeps | null>(null);

/** What these pages were mounted with. */
export function useTeach(): TeachDeps {
  const deps = useContext(TeachContext);
  if (!deps) throw new Error('the pages for teachers are used without their stores');
  return deps;
}
