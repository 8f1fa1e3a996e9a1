import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeLevel } from '../../level/campaign/make.ts';
import { TITLES } from '../../level/campaign/titles.ts';
import { specOfId } from '../../level/generate/spec.ts';
import { parseLevel } from '../../level/parse.ts';
import type { Level } from '../../level/types.ts';

/** Bad input: one clear line, exit 2. */
export class BadInput extends Error {}

function parsed(value: unknown, name: string): Level {
  const result = parseLevel(value);
  if (!result.ok) throw new BadInput(`${name}: ${result.reason}`);
  return result.level;
}

function fromJson(path: string): Level {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new BadInput(`${path}: cannot be read (${error instanceof Error ? error.message : error})`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${path}: is not JSON (${error instanceof Error ? error.message : error})`);
  }
  return parsed(value, path);
}

/** A module's exports that look like levels. */
async function fromModule(path: string): Promise<Level[]> {
  let module: Record<string, unknown>;
  try {
    module = (await import(pathToFileURL(resolve(path)).href)) as Record<string, unknown>;
  } catch (error) {
    throw new BadInput(`${path}: cannot be loaded (${error instanceof Error ? error.message : error})`);
  }
  const found = Object.values(module)
    .flatMap(value => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .filter(value => typeof value === 'object' && value !== null && 'scenes' in value);
  if (found.length === 0) throw new BadInput(`${path}: exports no level`);
  return found.map(value => parsed(value, path));
}

/** Levels named by id, by JSON file or by module; all that the game ships when none is named. */
export async function loadLevels(names: readonly string[]): Promise<Level[]> {
  const shipped = TITLES.map(title => title.id);
  if (names.length === 0) return shipped.map(id => makeLevel(id).level);
  const out: Level[] = [];
  for (const name of names) {
    if (shipped.includes(name) || specOfId(name).ok) out.push(makeLevel(name).level);
    else if (/\.[mc]?[jt]s$/.test(name)) out.push(...(await fromModule(name)));
    else if (/[./\\]/.test(name)) out.push(fromJson(name));
    else {
      throw new BadInput(`${name}: no such level or file; the game ships ${shipped.join(', ')}`);
    }
  }
  return out;
}
