import { type Parsed, parseObject } from './persisted.ts';
import { mergeProgress, type Progress, parseProgress, writeProgress } from './progress.ts';
import { parseSettings, type SettingsStore, writeSettings } from './settings.ts';
import { mergeTransfer, parseTransfer, type Transfer, writeTransfer } from './transfer.ts';
import type { ProgressState } from './types.ts';

const MARK = 'backup';
const VERSION = 1;

/** One document of the file: how it is written, and what taking it in would do. */
export interface BackupPart {
  /** Its name in the file; the name stays for ever. */
  name: string;
  /** The document as text of a JSON object with its own version. */
  write(): string;
  /** What taking this text in would bring; nothing is changed before `apply`. */
  read(text: string): Parsed<Taken>;
}
export interface Taken {
  /** Figures for the preview, by name: "levels", "stars" …; nothing new is an empty record. */
  gains: Record<string, number>;
  /** It replaces what is there instead of being merged: only taken when the player asks for it. */
  replaces?: boolean;
  apply(): void;
  /** Puts back what was there before. */
  undo(): void;
}

export interface Preview {
  gains: Record<string, number>;
  /** Whether there are settings that differ in it. */
  replaces: boolean;
  /** Takes it in; returns what undoes that. */
  apply(withSettings: boolean): () => void;
}

export interface Backup {
  /** Everything as one file. */
  write(): Promise<string>;
  /** What a file would bring, or why it can't be read. */
  preview(text: string): Promise<Parsed<Preview>>;
}

/** Everything that is kept, as one file to take along; the parts are loaded when a file is written or read. */
export function createBackup(load: () => Promise<readonly BackupPart[]>): Backup {
  return {
    async write() {
      const documents = Object.fromEntries((await load()).map(part => [part.name, JSON.parse(part.write())]));
      return JSON.stringify({ throughline: MARK, version: VERSION, ...documents }, null, 1);
    },
    async preview(text) {
      const parsed = parseObject(text);
      if (!parsed.ok) return parsed;
      const { throughline, version, ...documents } = parsed.value;
      if (throughline !== MARK) return { ok: false, reason: 'foreign' };
      if (version !== VERSION)
        return { ok: false, reason: Number(version) > VERSION ? 'newer' : 'incomplete' };
      const taken: Taken[] = [];
      for (const part of await load()) {
        if (documents[part.name] === undefined) continue;
        const read = part.read(JSON.stringify(documents[part.name]));
        if (!read.ok) return { ...read, part: read.part ?? part.name };
        taken.push(read.value);
      }
      if (taken.length === 0) return { ok: false, reason: 'incomplete' };
      return { ok: true, value: previewOf(taken) };
    },
  };
}

function previewOf(taken: readonly Taken[]): Preview {
  return {
    gains: Object.assign({}, ...taken.filter(one => !one.replaces).map(one => one.gains)),
    replaces: taken.some(one => one.replaces && Object.keys(one.gains).length > 0),
    apply(withSettings) {
      const done = taken.filter(one => withSettings || !one.replaces);
      for (const one of done) one.apply();
      return () => {
        for (const one of done.toReversed()) one.undo();
      };
    },
  };
}

/** Only what is more than nothing. */
function figures(record: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(record).filter(([, n]) => n > 0));
}

function starsOf({ levels }: ProgressState): number {
  return Object.values(levels).reduce((sum, level) => sum + level.stars, 0);
}

export function progressPart({ store, replace }: Progress): BackupPart {
  return {
    name: 'progress',
    write: () => writeProgress(store.getState()),
    read(text) {
      const parsed = parseProgress(text);
      if (!parsed.ok) return parsed;
      const before = store.getState();
      const merged = mergeProgress(before, parsed.value);
      const better = Object.entries(merged.levels).filter(([id, now]) => {
        const old = before.levels[id];
        return old && (now.stars > old.stars || now.best !== old.best || now.accuracy !== old.accuracy);
      });
      const gains = figures({
        levels: Object.keys(merged.levels).filter(id => !before.levels[id]).length,
        better: better.length,
        stars: starsOf(merged) - starsOf(before),
        years: merged.opened.length - before.opened.length,
      });
      return { ok: true, value: { gains, apply: () => replace(merged), undo: () => replace(before) } };
    },
  };
}

export function settingsPart(store: SettingsStore): BackupPart {
  return {
    name: 'settings',
    write: () => writeSettings(store.getState()),
    read(text) {
      const parsed = parseSettings(text);
      if (!parsed.ok) return parsed;
      const { set, setKey, resetKeys, ...before } = store.getState();
      const differs = writeSettings(before) !== writeSettings(parsed.value);
      return {
        ok: true,
        value: {
          gains: figures({ settings: differs ? 1 : 0 }),
          replaces: true,
          apply: () => set(parsed.value),
          undo: () => set(before),
        },
      };
    },
  };
}

export function transferPart({ store, replace }: Transfer): BackupPart {
  return {
    name: 'transfer',
    write: () => writeTransfer(store.getState()),
    read(text) {
      const parsed = parseTransfer(text);
      if (!parsed.ok) return parsed;
      const before = store.getState();
      const merged = mergeTransfer(before, parsed.value);
      const gains = figures({ results: merged.results.length - before.results.length });
      return { ok: true, value: { gains, apply: () => replace(merged), undo: () => replace(before) } };
    },
  };
}
