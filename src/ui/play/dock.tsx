import { useSession } from '../use-store.ts';
import { AlignTray } from './align.tsx';
import { FixTray } from './fix.tsx';
import { NameTray } from './name.tsx';
import { ProofBar } from './proof.tsx';
import { SpotBar } from './spot-bar.tsx';
import '../css/dock.css';

/** What the player does now: a bar under the ribbons, and a tray that rises over it for a choice. */
export function Dock() {
  const phase = useSession(s => s.phase);
  const ready = useSession(s => s.status === 'ready');
  const calling = useSession(s => s.callOpen);
  if (!ready) return <footer class="dock" />;
  return (
    <footer class="dock">
      {phase === 'spot' && <SpotBar />}
      {phase === 'proof' && <ProofBar />}
      {(phase === 'name' || (phase === 'spot' && calling)) && <NameTray />}
      {phase === 'fix' && <FixTray />}
      {phase === 'align' && <AlignTray />}
    </footer>
  );
}
