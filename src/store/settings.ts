import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Parsed, parseObject, readKept, type TextStorage } from './persisted.ts';
import type { SettingsActions, SettingsState } from './types.ts';

const KEY = 'throughline.settings';
const VERSION = 1;
const MOTIONS: readonly SettingsState['motion'][] = ['system', 'reduced', 'full'];
const THEMES: readonly SettingsState['theme'][] = ['dark', 'light', 'system'];
const FRESH: SettingsState = { muted: false, volume: 0.8, motion: 'system', theme: 'dark' };

function parse(text: string): Parsed<SettingsState> {
  const parsed = parseObject(text);
  if (!parsed.ok) return parsed;
  const { version, muted, volume, motion, theme } = parsed.value;
  if (typeof version === 'number' && version > VERSION)
    return { ok: false, reason: 'made by a newer version' };
  const m = MOTIONS.find(x => x === motion);
  const t = THEMES.find(x => x === theme);
  const good = typeof muted === 'boolean' && typeof volume === 'number' && volume >= 0 && volume <= 1;
  if (version !== VERSION || !good || !m || !t)
    return { ok: false, reason: 'a setting is missing or out of range' };
  return { ok: true, value: { muted, volume, motion: m, theme: t } };
}

export type SettingsStore = StoreApi<SettingsState & SettingsActions>;

/** The player's settings, kept in `storage`. `report` hears of stored text that could not be used. */
export function createSettings(
  storage: TextStorage,
  report: (problem: string) => void = () => {},
): SettingsStore {
  const kept = readKept(storage, KEY, parse, FRESH);
  if (kept.problem !== null) report(kept.problem);
  return createStore<SettingsState & SettingsActions>((set, get) => ({
    ...kept.value,
    set(patch) {
      const volume = patch.volume === undefined ? {} : { volume: Math.min(1, Math.max(0, patch.volume)) };
      set({ ...patch, ...volume });
      const { muted, volume: kept, motion, theme } = get();
      storage.set(KEY, JSON.stringify({ version: VERSION, muted, volume: kept, motion, theme }));
    },
  }));
}
