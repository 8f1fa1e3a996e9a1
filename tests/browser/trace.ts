import { goldenProbes } from '../sim/golden-networks.ts';

/** Runs the golden networks in the browser and writes their probes into the page. */
const out = document.querySelector('#traces');
if (out) {
  out.textContent = JSON.stringify(goldenProbes());
  out.setAttribute('data-ready', 'true');
}
