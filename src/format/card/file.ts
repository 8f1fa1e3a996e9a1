import { type ParsedDocument, parseJson, readValue } from '../code/document.ts';
import { CARD, CARD_FILE } from './document.ts';
import type { Card } from './types.ts';

/** Characters of a file that are looked at. */
const LONGEST = 400_000;

/** A card as the text of a `.json` file: for sets too long for a link. */
export function encodeCardFile(card: Card): string {
  return `${JSON.stringify({ kind: CARD_FILE, version: CARD.version, card: CARD.write(card) }, null, 1)}\n`;
}

/** A card from a file's text, or why it is none. Never throws. */
export function decodeCardFile(text: string): ParsedDocument<Card> {
  if (text.length > LONGEST) return { ok: false, reason: 'large', detail: String(text.length) };
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, reason: 'malformed', detail: 'not JSON' };
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== CARD_FILE)
    return { ok: false, reason: 'foreign', detail: '' };
  const { version, card } = value as { version?: unknown; card?: unknown };
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    return { ok: false, reason: 'malformed', detail: 'version' };
  return readValue(CARD, card, version);
}
