import { existsSync, readFileSync } from 'node:fs';
import { agrees, checkCard, type RunCheck } from '../../format/card/check.ts';
import { CARD, CARD_KINDS } from '../../format/card/document.ts';
import { decodeCardFile } from '../../format/card/file.ts';
import type { Card } from '../../format/card/types.ts';
import {
  DOCUMENT_FAULTS,
  decodeDocument,
  encodeDocument,
  type ParsedDocument,
} from '../../format/code/document.ts';
import { documentIn } from '../../format/code/find.ts';
import { VERDICTS } from '../../format/verify.ts';
import { exampleCard } from './example.ts';

const USAGE = `card verify LINK|FILE   plays a card's runs again; prints its facts, exit 1 if anything does not agree
card example [LEVEL] [--base URL]   prints the link of a scripted run`;
const BASE = 'http://localhost:4173/';

function parse(text: string): ParsedDocument<Card> {
  if (existsSync(text)) return decodeCardFile(readFileSync(text, 'utf8'));
  const doc = documentIn(text);
  const kind = CARD_KINDS.find(one => one.letter === doc[0]) ?? CARD;
  return decodeDocument(kind, doc);
}

/** Why a run does not agree, in words. */
function reasonOf(check: RunCheck): string | null {
  if (check.ok) {
    if (check.differs.length === 0) return null;
    return check.differs
      .map(({ fact, claimed, found }) => `${fact}: the card says ${claimed}, its replay gives ${found}`)
      .join('; ');
  }
  if (check.reason === 'engine') return `This build has no engine ${check.engine}.`;
  return check.reason === 'level' ? check.why : VERDICTS[check.reason];
}

async function verify(text: string, out: (line: string) => void, err: (line: string) => void) {
  const parsed = parse(text);
  if (!parsed.ok) {
    err(`${DOCUMENT_FAULTS[parsed.reason]}${parsed.detail ? ` (${parsed.detail})` : ''}`);
    return 1;
  }
  const { engine, name, title, runs } = parsed.doc;
  const checks = await checkCard(parsed.doc);
  const agree = agrees(checks);
  out(
    JSON.stringify({
      agrees: agree,
      engine,
      name,
      title,
      runs: runs.map(({ replay }, i) => {
        const check = checks[i]!;
        const why = reasonOf(check);
        return {
          level: replay.level,
          seed: replay.seed,
          ...(check.ok ? check.facts : {}),
          ...(why ? { why } : {}),
        };
      }),
    }),
  );
  checks.forEach((check, i) => {
    const why = reasonOf(check);
    if (why) err(`Run ${i + 1} (${runs[i]!.replay.level}): ${why}`);
  });
  return agree ? 0 : 1;
}

/** `npm run -s card -- …`; returns the exit code. */
export async function cardCommand(
  args: readonly string[],
  out: (line: string) => void,
  err: (line: string) => void,
): Promise<number> {
  const [command, ...rest] = args;
  const baseAt = rest.indexOf('--base');
  const base = baseAt < 0 ? BASE : rest[baseAt + 1];
  const [what] = baseAt < 0 ? rest : rest.toSpliced(baseAt, 2);
  if (command === 'verify' && what) return verify(what, out, err);
  if (command === 'example' && base) {
    try {
      out(`${base}#/card/${encodeDocument(CARD, exampleCard(what))}`);
      return 0;
    } catch (error) {
      err(error instanceof Error ? error.message : String(error));
      return 2;
    }
  }
  err(USAGE);
  return 2;
}
