import { useMemo } from 'preact/hooks';
import type { Watched } from '../../store/sharing.ts';
import { t } from '../../text/index.ts';
import { verdict } from '../play/measured.ts';
import { ProofCells } from '../play/proof.tsx';
import { DepsContext, useDeps, useSession } from '../use-store.ts';
import { allChosen } from './replay-words.ts';

/** What screens of play are given, so that they show this replay. */
export function useOwnDeps(watched: Watched) {
  const deps = useDeps();
  return useMemo(() => ({ ...deps, session: watched.store, stageHost: watched.host }), [deps, watched]);
}

function Brought({ watched }: { watched: Watched }) {
  const words = useSession(s => (s.setup && s.round && s.proof >= 1 ? verdict(s.setup, s.round) : ''));
  return (
    <>
      <p class="rp-latest" aria-live="polite">
        <b>{allChosen(watched)}</b> <span class="quiet">{words || t('play-proof-key')}</span>
      </p>
      <ProofCells />
    </>
  );
}

/** While a replay's fix is being run: what it is, and what it brings to each scene. */
export function ReplayProof({ watched, name }: { watched: Watched; name: string }) {
  const own = useOwnDeps(watched);
  return (
    <section class="rp-proved" aria-label={name}>
      <DepsContext.Provider value={own}>
        <Brought watched={watched} />
      </DepsContext.Provider>
    </section>
  );
}
