/** From here on bars and headings are arranged for large letters. */
const LARGE = 1.4;
/** What the layout makes room for; larger letters than twice the usual still get that. */
const MOST = 2;

let scale = 1;
const listeners = new Set<(scale: number) => void>();
let watching = false;

/** How large the reader has set the text, as a multiple of the usual size, between 1 and 2. */
export function textScale(): number {
  return scale;
}

function measure(px: number): void {
  const next = Math.min(MOST, Math.max(1, px / 16));
  if (Math.abs(next - scale) < 0.01) return;
  scale = next;
  if (next >= LARGE) document.documentElement.dataset.text = 'large';
  else delete document.documentElement.dataset.text;
  for (const listener of listeners) listener(next);
}

/** Keeps an eye on the size of the text, by the browser's setting or a text zoom: nothing else tells of it. */
function watch(): void {
  watching = true;
  const probe = document.createElement('div');
  probe.setAttribute('aria-hidden', 'true');
  probe.style.cssText = 'position:fixed;visibility:hidden;width:1rem;height:0;pointer-events:none';
  document.body.append(probe);
  measure(probe.getBoundingClientRect().width);
  new ResizeObserver(() => measure(probe.getBoundingClientRect().width)).observe(probe);
}

/** Keeps `data-text` on the root element, and calls back when the reader sets the text larger or smaller; returns what stops the calls. */
export function onTextScale(callback: (scale: number) => void): () => void {
  if (!watching) watch();
  listeners.add(callback);
  return () => {
    listeners.delete(callback);
  };
}
