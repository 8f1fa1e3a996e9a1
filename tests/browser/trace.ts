import { createRun } from '../../src/sim/index.ts';
import { NETWORKS, SEEDS } from '../sim/golden-networks.ts';

/** Runs the golden networks in the browser and writes their traces into the page. */
const traces = Object.fromEntries(
  Object.entries(NETWORKS).map(([name, network]) => [
    name,
    SEEDS.map(seed => {
      const run = createRun(network, { seed });
      run.advance(network.horizon);
      return run.probes().trace;
    }),
  ]),
);
const out = document.querySelector('#traces');
if (out) {
  out.textContent = JSON.stringify(traces);
  out.setAttribute('data-ready', 'true');
}
