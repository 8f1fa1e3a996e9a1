import { Refusal } from '../../level/check.ts';
import { hashText } from '../../level/hash.ts';
import { migrate, type Step } from '../migrate.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { squeeze, unsqueeze } from './squeeze.ts';

/**
 * A kind of document that travels as text. Its text is `c1.8f.aB3_xBODY`: the kind's letter and the version, the length
 * of what follows the second dot in base 36, then five characters of checksum and the body (JSON, deflated, base64url).
 * The length tells a link that was cut off from one that was altered, and where it ends in the midst of other text.
 */
export interface DocumentKind<T> {
  /** One lower-case letter. */
  letter: string;
  /** Version that is written; older ones are led on by `steps`. */
  version: number;
  /** Longest text that is looked at, in characters. */
  mostText: number;
  /** Most bytes of JSON that it may unpack to. */
  mostBytes: number;
  /** `steps[n]` leads from the JSON of version n to that of n + 1. Pure; may throw a Refusal. */
  steps?: Readonly<Record<number, Step<unknown>>>;
  /** The JSON that is written. */
  write(doc: T): unknown;
  /** Reads the JSON of this version, or throws a Refusal with the path of what is wrong. */
  read(value: unknown): T;
}

/** Why a text is no document, for whoever has to tell a person. */
export const DOCUMENT_FAULTS = {
  foreign: 'This is not a document of this game.',
  kind: 'This is another kind of document.',
  newer: 'It was made by a newer version of the game.',
  older: 'It is of a version that can no longer be read.',
  cut: 'The end is missing: copy the whole link.',
  damaged: 'It was changed or broken on its way.',
  large: 'It is larger than such a document can be.',
  malformed: 'It makes no sense.',
} as const;
export type DocumentFault = keyof typeof DOCUMENT_FAULTS;

export type ParsedDocument<T> =
  | { ok: true; doc: T; version: number }
  | {
      ok: false;
      reason: DocumentFault;
      /** What exactly: the path of what makes no sense, the letter or version that was found, how many characters are missing. */
      detail: string;
    };

const CHECK = 5;
const HEAD = /^([a-z])([1-9][0-9]{0,5})\.([0-9a-z]{1,5})\./;
/** Lists and objects in each other: more than any document has. */
const DEEPEST = 24;

/** Thirty bits over kind, version and body as five characters. */
function checksum(letter: string, version: number, body: string): string {
  const hash = hashText(`${letter}${version} ${body}`);
  const bytes = [0, 2, 4, 6].map(i => Number.parseInt(hash.slice(i, i + 2), 16));
  return toBase64(Uint8Array.from(bytes)).slice(0, CHECK);
}

/** A document as text of letters, digits and `-_.`, safe in a link. */
export function encodeDocument<T>(kind: DocumentKind<T>, doc: T): string {
  const json = JSON.stringify(kind.write(doc));
  const body = toBase64(squeeze(new TextEncoder().encode(json)));
  const rest = checksum(kind.letter, kind.version, body) + body;
  return `${kind.letter}${kind.version}.${rest.length.toString(36)}.${rest}`;
}

/** The beginning of a document's text, or null: whose it is, and how long it ought to be in all. */
export function headOf(text: string): { letter: string; version: number; length: number } | null {
  const found = HEAD.exec(text);
  if (!found) return null;
  const [head, letter, version, length] = found as unknown as [string, string, string, string];
  return { letter, version: Number(version), length: head.length + Number.parseInt(length, 36) };
}

/** Whether a text is all there and unaltered, whatever its kind: says nothing of its content. */
export function isWhole(text: string): boolean {
  const head = headOf(text);
  if (!head || text.length !== head.length) return false;
  const rest = text.slice(text.indexOf('.', text.indexOf('.') + 1) + 1);
  return checksum(head.letter, head.version, rest.slice(CHECK)) === rest.slice(0, CHECK);
}

/** Whether brackets lie deeper in each other than any document's: JSON.parse would go down with them. */
function isDeep(json: string): boolean {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < json.length; i++) {
    const c = json[i];
    if (inText) {
      if (c === '\\') i++;
      else if (c === '"') inText = false;
    } else if (c === '"') inText = true;
    else if (c === '[' || c === '{') {
      if (++depth > DEEPEST) return true;
    } else if (c === ']' || c === '}') depth--;
  }
  return false;
}

/** JSON from foreign text, of bounded depth. */
export function parseJson(json: string): { ok: true; value: unknown } | { ok: false } {
  if (isDeep(json)) return { ok: false };
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    return { ok: false };
  }
}

function fault(reason: DocumentFault, detail = ''): { ok: false; reason: DocumentFault; detail: string } {
  return { ok: false, reason, detail };
}

/** A value of some version as a document of today. */
export function readValue<T>(kind: DocumentKind<T>, value: unknown, version: number): ParsedDocument<T> {
  if (version > kind.version) return fault('newer', String(version));
  try {
    const now = migrate(value, version, kind.version, kind.steps ?? {});
    return now === null && version !== kind.version
      ? fault('older', String(version))
      : { ok: true, doc: kind.read(now), version };
  } catch (error) {
    if (error instanceof Refusal) return fault('malformed', error.message);
    throw error;
  }
}

/** A document from foreign text, or the reason why it is none. Never throws, and never unpacks more than `mostBytes`. */
export function decodeDocument<T>(kind: DocumentKind<T>, text: string): ParsedDocument<T> {
  // So much is looked at before the kind is known.
  const all = text.length > 2 * kind.mostText ? text.slice(0, 2 * kind.mostText) : text.trim();
  const head = headOf(all);
  if (!head) return fault('foreign');
  if (head.letter !== kind.letter) return fault('kind', head.letter);
  if (head.version > kind.version) return fault('newer', String(head.version));
  if (head.length > kind.mostText) return fault('large', String(head.length));
  if (all.length < head.length) return fault('cut', String(head.length - all.length));
  const whole = all.slice(0, head.length);
  if (!isWhole(whole)) return fault('damaged');
  const body = whole.slice(whole.indexOf('.', whole.indexOf('.') + 1) + 1 + CHECK);
  const packed = fromBase64(body);
  if (!packed) return fault('damaged');
  const unpacked = unsqueeze(packed, kind.mostBytes);
  if (!unpacked.ok) return fault(unpacked.reason);
  let json: string;
  try {
    json = new TextDecoder('utf-8', { fatal: true }).decode(unpacked.bytes);
  } catch {
    return fault('malformed', 'not UTF-8');
  }
  const parsed = parseJson(json);
  return parsed.ok ? readValue(kind, parsed.value, head.version) : fault('malformed', 'not JSON');
}
