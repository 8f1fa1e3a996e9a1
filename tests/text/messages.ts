import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FluentResource } from '@fluent/bundle';

const ROOT = resolve(import.meta.dirname, '../..');
const MESSAGES = join(ROOT, 'src/text/messages');

/** Every text of a message: its own, and its attributes as `id.attribute`. */
export type Messages = Map<string, unknown>;

export function areas(language: string): string[] {
  return readdirSync(join(MESSAGES, language)).sort();
}

/** A file of messages as it is written. */
export function textOf(language: string, area: string): string {
  return readFileSync(join(MESSAGES, language, area), 'utf8');
}

/** The messages of one file; throws at what could not be read, which the library would pass over. */
export function messagesOf(language: string, area: string): Messages {
  const text = textOf(language, area);
  const found: Messages = new Map();
  for (const { id, value, attributes } of new FluentResource(text).body) {
    if (value !== null) found.set(id, value);
    for (const [name, pattern] of Object.entries(attributes)) found.set(`${id}.${name}`, pattern);
  }
  const written = [...text.matchAll(/^([a-z][\w-]*) *=/gm)].map(m => m[1]!);
  const lost = written.filter(id => !found.has(id) && ![...found.keys()].some(k => k.startsWith(`${id}.`)));
  if (lost.length > 0) throw new Error(`${language}/${area}: can not be read: ${lost.join(', ')}`);
  const twice = written.filter((id, i) => written.indexOf(id) !== i);
  if (twice.length > 0) throw new Error(`${language}/${area}: said twice: ${twice.join(', ')}`);
  return found;
}

/** Names of the variables in a text. */
export function variablesOf(pattern: unknown): string[] {
  const names = new Set<string>();
  JSON.stringify(pattern, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'type' in value && value.type === 'var') {
      names.add(String((value as { name?: unknown }).name));
    }
    return value;
  });
  return [...names].sort();
}

function walk(dir: string): string[] {
  return readdirSync(dir).flatMap(name => {
    const path = join(dir, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

export interface Source {
  name: string;
  text: string;
}

/** The sources that a player's text could be in. */
export function sources(ending = /\.tsx?$/): Source[] {
  return walk(join(ROOT, 'src'))
    .filter(path => ending.test(path))
    .map(path => ({ name: path.slice(ROOT.length + 1), text: readFileSync(path, 'utf8') }));
}

/** Ids of messages that the sources ask for: whole ones, and the beginnings of those that are put together. */
export function idsAsked(): { whole: Map<string, string>; begun: Map<string, string> } {
  const whole = new Map<string, string>();
  const begun = new Map<string, string>();
  for (const { name, text } of sources()) {
    for (const call of text.matchAll(/\b(?:t|said)\(\s*((?:[^()'"`]|'[^']*'|`[^`]*`|\([^()]*\))*)/g)) {
      // Only the first argument: the id, or a choice of ids.
      const first = call[1]!.split(/,\s*(?=\{|[a-z]\w*\s*[,)]|$)/)[0]!;
      for (const id of first.matchAll(/'([a-z]+(?:-[\w-]+)?(?:\.[\w-]+)?)'/g)) {
        // What is compared with is no id.
        const before = first.slice(0, id.index).trimEnd();
        if (!/[=!]==?$/.test(before)) whole.set(id[1]!, name);
      }
      for (const id of first.matchAll(/`([a-z][\w-]*-)\$\{/g)) begun.set(id[1]!, name);
    }
  }
  return { whole, begun };
}

/** Text that stands in a screen's markup itself, not in a message: between tags, or in an attribute that is read. */
export function bareText(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found: string[] = [];
  const markup = /\breturn\s*\(|=>\s*\(|[({?:]\s*</;
  if (!markup.test(code)) return [];
  for (const m of code.matchAll(/\b(?:aria-label|title|alt|placeholder)="([^"]*[\p{L}][^"]*)"/gu))
    found.push(m[1]!);
  for (const m of code.matchAll(/\b(?:aria-label|title|alt|placeholder)=\{\s*`([^`]*)`/g)) {
    if (/\p{L}{2,}/u.test(m[1]!.replace(/\$\{[^}]*\}/g, ''))) found.push(m[1]!);
  }
  for (const m of code.matchAll(
    /<(?:[a-z][\w-]*|[A-Z]\w*)(?:\s[^<>]*)?>([^<>{}]+)(?=<|\{)|<\/[\w.]+>([^<>{}]+)(?=<|\{)|\}([^<>{}()=;]+)<\//g,
  )) {
    const between = (m[1] ?? m[2] ?? m[3] ?? '').trim();
    if (/\p{L}{2,}/u.test(between) && !/[;=]|&&|\|\||=>/.test(between)) found.push(between);
  }
  return found;
}
