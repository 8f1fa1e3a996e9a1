import { isBase64 } from './base64.ts';
import { headOf, isWhole } from './document.ts';

/** A document's text as it was found in other text. */
export interface Found {
  /** Kind, from the text's first letter. */
  letter: string;
  /** From the kind's letter on. Cut off or altered ones are here as well: decoding them says so. */
  text: string;
  /** How often it was there. */
  times: number;
}

/** Where such an address begins: the hash, a page's name and a slash, then the document. */
const START = /#\/[a-z-]{1,16}\/(?=[a-z][1-9][0-9]{0,5}\.[0-9a-z]{1,5}\.)/g;
/** Text beyond this is not looked at. */
const MOST_TEXT = 20_000_000;
/** Documents in one text. */
const MOST_FOUND = 5_000;

const ENTITIES: readonly (readonly [RegExp, string])[] = [
  [/&#(?:0*35|x0*23);|&num;|%23/gi, '#'],
  [/&#(?:0*47|x0*2f);|&sol;|\\\/|%2f/gi, '/'],
  [/&#(?:0*46|x0*2e);|&period;|%2e|=2e/gi, '.'],
  [/&#(?:0*45|x0*2d);|%2d/gi, '-'],
  [/&lowbar;|&#(?:0*95|x0*5f);|%5f/gi, '_'],
  // HTML's invitations to wrap, and quotation marks that mail puts before each line.
  [/<wbr\s?\/?>|&shy;|&ZeroWidthSpace;|&#(?:8203|x200b|173|xad);/gi, ''],
  [/<br\s?\/?>/gi, '\n'],
  // A soft break of quoted-printable mail.
  [/=\r?\n/g, ''],
  [/\n[ \t]*(?:(?:&gt;|>|\|)[ \t]?)+/gi, '\n'],
];
/** What wrapping and pasting put into a link. */
const SPACE = /[\s\u{ad}\u{200b}-\u{200d}\u{2060}\u{feff}]/u;
const SPACES = new RegExp(`${SPACE.source}+`, 'gu');

/** From `at` on: the document without the space in it, and without what follows it. */
function joined(text: string, at: number): string {
  // The head has been seen; the body's length is in it.
  const head = headOf(text.slice(at, at + 24));
  if (!head) return '';
  const out: string[] = [];
  let dots = 0;
  for (let i = at; i < text.length && out.length < head.length; i++) {
    const c = text[i]!;
    if (SPACE.test(c)) continue;
    if (c === '.' && dots < 2) dots++;
    else if (!isBase64(c.charCodeAt(0))) break;
    out.push(c);
  }
  return out.join('');
}

/** The same, ending at the first space: for one that is cut off, so that the next line's words are not taken for it. */
function unwrapped(text: string): string {
  return text.slice(0, Math.max(0, text.search(SPACE)) || text.length);
}

/**
 * The documents of all links in any text: a chat export, a mail, HTML, `<link|text>`; links may be wrapped over lines,
 * quoted, escaped. Each once, in the order in which they appear.
 */
export function findDocuments(text: string): Found[] {
  let plain = text.length > MOST_TEXT ? text.slice(0, MOST_TEXT) : text;
  for (const [from, to] of ENTITIES) plain = plain.replace(from, to);
  const found = new Map<string, Found>();
  // The head of a link may be wrapped too: it is looked for where all space is gone.
  const dense = plain.replace(SPACES, '');
  const hits = [...plain.matchAll(START)];
  const wrapped = hits.length < [...dense.matchAll(START)].length;
  const source = wrapped ? dense : plain;
  for (const hit of wrapped ? source.matchAll(START) : hits) {
    const at = hit.index + hit[0].length;
    const all = joined(source, at);
    const one = isWhole(all) ? all : closest(source, at, all);
    if (one === '') continue;
    const before = found.get(one);
    if (before) before.times++;
    else if (found.size < MOST_FOUND) found.set(one, { letter: one[0]!, text: one, times: 1 });
  }
  return [...found.values()];
}

function closest(source: string, at: number, all: string): string {
  const first = unwrapped(source.slice(at, at + all.length + 8));
  return headOf(first) && first.length < all.length ? first : all;
}

/** The text of one document that a person pasted: a link, a text with one link in it, or the document's text itself. */
export function documentIn(text: string): string {
  return findDocuments(text)[0]?.text ?? text.trim();
}
