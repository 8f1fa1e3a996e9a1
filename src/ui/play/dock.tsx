import { useSession } from '../use-store.ts';
import { AlignTray } from './align.tsx';
import { FixTray } from './fix.tsx';
import { NameTray } from './name.tsx';
import { OrderBar } from './order.tsx';
import { ProofBar } from './proof.tsx';
import { SpotBar } from './spot-bar.tsx';
import { TrialBar } from './trials.tsx';
import '../css/dock.css';

/** What the player does now: a bar under the ribbons, and a tray that rises over it for a choice. */
export function Dock() {
  const phase = useSession(s => s.phase);
  const ready = useSession(s => s.status === 'ready');
  const seed = useSession(s => s.setup?.seed ?? 0);
  const calling = useSession(s => s.callOpen);
  const trials = useSession(s => s.setup?.offers !== undefined);
  if (!ready) return <footer class="dock" />;
  const naming = phase === 'name' || phase === 'other' || (phase === 'spot' && calling);
  return (
    <footer class="dock">
      {phase === 'spot' && <SpotBar />}
      {phase === 'order' && <OrderBar key={seed} />}
      {phase === 'proof' && (trials ? <TrialBar /> : <ProofBar />)}
      {naming && <NameTray />}
      {(phase === 'fix' || phase === 'second') && <FixTray />}
      {phase === 'align' && <AlignTray />}
    </footer>
  );
}
