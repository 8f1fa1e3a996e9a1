import type { SettingsState } from '../store/types.ts';
import { direction, locale, onLocale } from '../text/index.ts';
import type { Store } from './deps.ts';

/** Keeps theme, motion, palette, density and spacing of the settings on the root element, where the styles look. Returns what stops it. */
export function applySettings(doc: Document, settings: Store<SettingsState>): () => void {
  const view = doc.defaultView;
  const light = view?.matchMedia('(prefers-color-scheme: light)');
  const still = view?.matchMedia('(prefers-reduced-motion: reduce)');
  const apply = (): void => {
    const { theme, motion, palette, density, spacing } = settings.getState();
    const root = doc.documentElement;
    root.dataset.palette = palette;
    root.dataset.density = density;
    root.dataset.spacing = spacing;
    root.dataset.theme = theme === 'system' ? (light?.matches ? 'light' : 'dark') : theme;
    root.dataset.motion =
      motion === 'reduced' || (motion === 'system' && still?.matches) ? 'reduced' : 'full';
  };
  apply();
  light?.addEventListener('change', apply);
  still?.addEventListener('change', apply);
  const stop = settings.subscribe(apply);
  return () => {
    stop();
    light?.removeEventListener('change', apply);
    still?.removeEventListener('change', apply);
  };
}

/** Whether the player wants less motion, as applySettings left it. */
export function isStill(doc: Document): boolean {
  return doc.documentElement.dataset.motion === 'reduced';
}

/** Keeps language and direction on the root element, for styles, hyphens and screen readers. Returns what stops it. */
export function applyLocale(doc: Document): () => void {
  const apply = (): void => {
    doc.documentElement.lang = locale() === 'qps' ? 'en' : locale();
    doc.documentElement.dir = direction();
  };
  apply();
  return onLocale(apply);
}
