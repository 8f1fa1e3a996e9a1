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

/** A store whose document is merged with what is there: nothing of either is lost. */
export interface Merging<T> {
  name: string;
  store: { getState(): T };
  write(value: T): string;
  parse(text: string): Parsed<T>;
  merge(mine: T, theirs: T): T;
  replace(value: T): void;
  /** What the merged one has more than the one before; figures of nothing are left out. */
  gains(merged: T, before: T): Record<string, number>;
}

/** The part of the file that such a store is. */
export function mergingPart<T>(how: Merging<T>): BackupPart {
  return {
    name: how.name,
    write: () => how.write(how.store.getState()),
    read(text) {
      const parsed = how.parse(text);
      if (!parsed.ok) return parsed;
      const before = how.store.getState();
      const merged = how.merge(before, parsed.value);
      return {
        ok: true,
        value: {
          gains: figures(how.gains(merged, before)),
          apply: () => how.replace(merged),
          undo: () => how.replace(before),
        },
      };
    },
  };
}

function starsOf({ levels }: ProgressState): number {
  return Object.values(levels).reduce((sum, level) => sum + level.stars, 0);
}

export function progressPart({ store, replace }: Progress): BackupPart {
  return mergingPart<ProgressState>({
    name: 'progress',
    store,
    write: writeProgress,
    parse: parseProgress,
    merge: mergeProgress,
    replace,
    gains(merged, before) {
      const better = Object.entries(merged.levels).filter(([id, now]) => {
        const old = before.levels[id];
        return old && (now.stars > old.stars || now.best !== old.best || now.accuracy !== old.accuracy);
      });
      return {
        levels: Object.keys(merged.levels).filter(id => !before.levels[id]).length,
        better: better.length,
        stars: starsOf(merged) - starsOf(before),
        years: merged.opened.length - before.opened.length,
      };
    },
  });
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
  return mergingPart({
    name: 'transfer',
    store,
    write: writeTransfer,
    parse: parseTransfer,
    merge: mergeTransfer,
    replace,
    gains: (merged, before) => ({ results: merged.results.length - before.results.length }),
  });
}
