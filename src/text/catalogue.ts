import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { contentWanted, entry, loadContent } from './content.ts';
import { figures } from './figure.ts';
import home from './messages/en/home.ftl?raw';
import shell from './messages/en/shell.ftl?raw';
import { pseudo, pseudoAround } from './pseudo.ts';

/** Languages on offer; `qps` is English in disguise, written from right to left, to test what translators and their readers need. */
export const LOCALES = ['en', 'de', 'qps'] as const;
export type Locale = (typeof LOCALES)[number];
/** One file of messages a language: what a part of the game says, loaded with that part. */
export type Area = string;
export type Args = Record<string, FluentVariable>;

type Load = () => Promise<string>;
const FILES = import.meta.glob<string>(
  ['./messages/*/*.ftl', '!./messages/en/shell.ftl', '!./messages/en/home.ftl'],
  { query: '?raw', import: 'default' },
) as Record<string, Load>;
/** English that is there from the start: the menu waits for nothing. */
const FIRST: Readonly<Record<Area, string>> = { shell, home };

const SOURCE = 'en';
const bundles = new Map<Locale, FluentBundle>();
const loaded = new Map<string, Promise<void>>();
const needed = new Set<Area>(Object.keys(FIRST));
const listeners = new Set<(locale: Locale) => void>();
let current: Locale = SOURCE;

function bundleOf(id: Locale): FluentBundle {
  let bundle = bundles.get(id);
  if (!bundle) {
    // Isolation marks keep names of the other direction in their place; where all runs one way they are only noise.
    bundle =
      id === 'qps'
        ? new FluentBundle('en', { transform: pseudo, useIsolating: true })
        : new FluentBundle(id, { useIsolating: false });
    bundles.set(id, bundle);
  }
  return bundle;
}

function add(id: Locale, text: string): void {
  const problems = bundleOf(id).addResource(new FluentResource(text));
  if (problems.length > 0) throw new Error(`messages of ${id}: ${problems.map(String).join('; ')}`);
}

/** Loads one file for one language, once; a failure is forgotten, so that the next need tries again. */
function load(id: Locale, area: Area): Promise<void> {
  const key = `${id}/${area}`;
  const file = FILES[`./messages/${id === 'qps' ? SOURCE : id}/${area}.ftl`];
  let loading = loaded.get(key);
  if (!loading) {
    const first = id === 'de' ? undefined : FIRST[area];
    const text = first === undefined ? file?.() : Promise.resolve(first);
    loading = text
      ? text.then(
          found => add(id, found),
          (error: unknown) => {
            loaded.delete(key);
            throw error;
          },
        )
      : Promise.resolve();
    loaded.set(key, loading);
  }
  return loading;
}

for (const [area, text] of Object.entries(FIRST)) {
  add(SOURCE, text);
  loaded.set(`${SOURCE}/${area}`, Promise.resolve());
}

/** Loads the messages of a part of the game, in English and in the language of the day. */
export async function need(area: Area): Promise<void> {
  needed.add(area);
  await Promise.all([load(SOURCE, area), load(current, area)]);
}

/** The language to speak: the one asked for, else the first on offer of those that the browser's user reads. */
export function pickLocale(asked: string, read: readonly string[]): Locale {
  const spoken = read.map(tag => tag.slice(0, 2).toLowerCase());
  return (
    LOCALES.find(id => id === asked) ??
    LOCALES.find(id => id === spoken.find(tag => tag === 'en' || tag === 'de')) ??
    SOURCE
  );
}

/** Which way the language runs. */
export function direction(id: Locale = current): 'ltr' | 'rtl' {
  return id === 'qps' ? 'rtl' : 'ltr';
}

/** Loads the words of the data (places, patterns, levels) in the language of the day. */
export function needContent(): Promise<void> {
  return loadContent(current);
}

/**
 * A word of the data in the language of the day, else as it is. The data itself stays as it is written: levels, hashes and
 * replays know no language. `scope`: what it belongs to, a domain, a pattern or the campaign.
 */
export function say(text: string, scope: string): string {
  if (current === SOURCE) return text;
  return current === 'qps' ? pseudoAround(text) : (entry(current, text, scope) ?? text);
}

/** The language of the day. */
export function locale(): Locale {
  return current;
}

/** Changes the language, once its messages are there. */
export async function setLocale(id: Locale): Promise<void> {
  await Promise.all([
    ...[...needed].map(area => load(id, area)),
    ...(contentWanted() ? [loadContent(id)] : []),
  ]);
  if (id === current) return;
  current = id;
  for (const listener of listeners) listener(id);
}

/** Calls back after every change of the language; returns what stops it. */
export function onLocale(listener: (locale: Locale) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A message in the language of the day, else in English, else its id. `id.attribute` names an attribute of a message. */
export function t(id: string, args?: Args): string {
  const [name, attribute] = id.split('.') as [string, string?];
  for (const bundle of [bundles.get(current), bundles.get(SOURCE)]) {
    const message = bundle?.getMessage(name);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (bundle && pattern) return bundle.formatPattern(pattern, args ? figures(args) : null, []);
  }
  return id;
}
