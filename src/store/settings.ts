import { createStore, type StoreApi } from 'zustand/vanilla';
import { KEYS, type KeyAction, type KeyRefusal, readKeys, refuseKey } from './key-map.ts';
import {
  type Parsed,
  type Problem,
  parseObject,
  readKept,
  shareKept,
  type TextStorage,
} from './persisted.ts';
import type { SettingsActions, SettingsState } from './types.ts';

export const SETTINGS_KEY = 'throughline.settings';
const VERSION = 2;

export const MOTIONS = ['system', 'reduced', 'full'] as const;
export const THEMES = ['system', 'dark', 'light'] as const;
export const PALETTES = ['default', 'deutan', 'protan', 'tritan', 'high-contrast'] as const;
export const DENSITIES = ['full', 'calm'] as const;
export const SPACINGS = ['normal', 'wide'] as const;
export const LANGUAGES = ['system', 'en', 'de', 'qps'] as const;

export const FRESH_SETTINGS: SettingsState = {
  muted: false,
  volume: 0.8,
  volumeMusic: 1,
  volumeEffects: 1,
  motion: 'system',
  theme: 'dark',
  palette: 'default',
  density: 'full',
  spacing: 'normal',
  keys: { ...KEYS },
  untimed: false,
  language: 'system',
};

type Read<T> = (value: unknown) => T | undefined;
const oneOf =
  <T extends string>(values: readonly T[]): Read<T> =>
  value =>
    values.find(known => known === value);
const flag: Read<boolean> = value => (typeof value === 'boolean' ? value : undefined);
const share: Read<number> = value =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined;

/** How each setting is read from foreign data; a new setting is one line here and one in FRESH_SETTINGS. */
const READ: { [K in keyof SettingsState]: Read<SettingsState[K]> } = {
  muted: flag,
  volume: share,
  volumeMusic: share,
  volumeEffects: share,
  motion: oneOf(MOTIONS),
  theme: oneOf(THEMES),
  palette: oneOf(PALETTES),
  density: oneOf(DENSITIES),
  spacing: oneOf(SPACINGS),
  keys: value => readKeys(value) ?? undefined,
  untimed: flag,
  language: oneOf(LANGUAGES),
};
const NAMES = Object.keys(READ) as (keyof SettingsState)[];
/** What version 1 had, all of it. */
const FIRST: readonly (keyof SettingsState)[] = ['muted', 'volume', 'motion', 'theme'];

/**
 * Settings from stored or imported text. A setting that it doesn't have is as it comes; one that makes no sense is a fault of
 * the whole, told with its name.
 */
export function parseSettings(text: string): Parsed<SettingsState> {
  const parsed = parseObject(text);
  if (!parsed.ok) return parsed;
  const { version } = parsed.value;
  if (version !== 1 && version !== VERSION) {
    return { ok: false, reason: Number(version) > VERSION ? 'newer' : 'incomplete' };
  }
  if (version === 1 && FIRST.some(name => parsed.value[name] === undefined)) {
    return { ok: false, reason: 'incomplete' };
  }
  const settings = { ...FRESH_SETTINGS };
  for (const name of NAMES) {
    if (parsed.value[name] === undefined) continue;
    const value = READ[name](parsed.value[name]);
    if (value === undefined) return { ok: false, reason: 'senseless', part: name };
    Object.assign(settings, { [name]: value });
  }
  return { ok: true, value: settings };
}

/** The document as it is stored and exported. */
export function writeSettings(state: SettingsState): string {
  return JSON.stringify({ version: VERSION, ...Object.fromEntries(NAMES.map(name => [name, state[name]])) });
}

const bounded = (value: number): number => Math.min(1, Math.max(0, value));

export type SettingsStore = StoreApi<SettingsState & SettingsActions>;

/** The player's settings, kept in `storage`. `report` hears of stored text that could not be used. */
export function createSettings(
  storage: TextStorage,
  report: (problem: Problem) => void = () => {},
): SettingsStore {
  const kept = readKept(storage, SETTINGS_KEY, parseSettings, { ...FRESH_SETTINGS });
  if (kept.problem !== null) report(kept.problem);
  const store = createStore<SettingsState & SettingsActions>((set, get) => ({
    ...kept.value,
    set(patch) {
      const sound: Partial<SettingsState> = {};
      for (const name of ['volume', 'volumeMusic', 'volumeEffects'] as const) {
        const value = patch[name];
        if (value !== undefined) sound[name] = bounded(value);
      }
      set({ ...patch, ...sound });
      storage.set(SETTINGS_KEY, writeSettings(get()));
    },
    setKey(action: KeyAction, key: string): KeyRefusal | null {
      const refusal = refuseKey(get().keys, action, key);
      if (refusal === null) get().set({ keys: { ...get().keys, [action]: key.toLowerCase() } });
      return refusal;
    },
    resetKeys() {
      get().set({ keys: { ...KEYS } });
    },
  }));
  shareKept(storage, SETTINGS_KEY, {
    parse: parseSettings,
    write: writeSettings,
    merge: mine => mine,
    take: state => store.setState(state),
  });
  return store;
}
