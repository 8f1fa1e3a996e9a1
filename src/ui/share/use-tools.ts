import { useEffect, useState } from 'preact/hooks';
import type { CardRun, RunCheck, ShareTools } from '../../store/sharing.ts';
import { useDeps } from '../use-store.ts';

/** What the pages of cards work with, once it is loaded. */
export function useTools(): ShareTools | null {
  const { share } = useDeps();
  const [tools, setTools] = useState<ShareTools | null>(null);
  useEffect(() => {
    let gone = false;
    share?.().then(
      loaded => gone || setTools(loaded),
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [share]);
  return tools;
}

/** Every run played again, each as it is done; null: not yet. */
export function useChecks(
  tools: ShareTools | null,
  engine: number,
  runs: readonly CardRun[],
): (RunCheck | null)[] {
  const [checks, setChecks] = useState<(RunCheck | null)[]>(() => runs.map(() => null));
  useEffect(() => {
    if (!tools) return;
    let gone = false;
    setChecks(runs.map(() => null));
    runs.forEach((run, i) => {
      tools.check(engine, run).then(
        check => gone || setChecks(all => all.map((one, k) => (k === i ? check : one))),
        (error: unknown) => {
          const why = error instanceof Error ? error.message : String(error);
          if (!gone)
            setChecks(all => all.map((one, k) => (k === i ? { ok: false, reason: 'level', why } : one)));
        },
      );
    });
    return () => {
      gone = true;
    };
  }, [tools, engine, runs]);
  return checks;
}
