import { render } from 'preact';
import { App } from './app.tsx';
import type { UiDeps } from './deps.ts';
import { listenInput } from './input-kind.ts';
import { listenKeys } from './keys.ts';
import { applyLocale, applySettings } from './root.ts';
import { DepsContext } from './use-store.ts';
import './css/tokens.css';
import './css/base.css';
import './css/contrast.css';

export type { RouteDeps, Store, UiDeps } from './deps.ts';
export { goAhead, loadCampaign } from './load.ts';

/** Puts the screens into `root` and keeps them up to date; returns what takes them away again. */
export function mountUi(root: HTMLElement, deps: UiDeps): () => void {
  const doc = root.ownerDocument;
  const touchFirst = doc.defaultView?.matchMedia('(hover: none)').matches ?? false;
  const stops = [
    applySettings(doc, deps.settings),
    applyLocale(doc),
    listenInput(doc, touchFirst),
    listenKeys(doc),
  ];
  render(
    <DepsContext.Provider value={deps}>
      <App />
    </DepsContext.Provider>,
    root,
  );
  return () => {
    render(null, root);
    for (const stop of stops) stop();
  };
}
