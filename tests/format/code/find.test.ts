import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DocumentKind, encodeDocument } from '../../../src/format/code/document.ts';
import { documentIn, findDocuments } from '../../../src/format/code/find.ts';
import { foreign } from '../fuzz.ts';

const KIND: DocumentKind<string> = {
  letter: 'h',
  version: 1,
  mostText: 2_000,
  mostBytes: 4_000,
  write: text => text,
  read: value => String(value),
};
const one = encodeDocument(
  KIND,
  'Ada: twelve and three and more than that, so that it is long enough to wrap',
);
const two = encodeDocument(KIND, 'Kai 🎻');
const link = (doc: string): string => `https://play.example.org/throughline/#/hand-in/${doc}`;
const texts = (text: string): string[] => findDocuments(text).map(found => found.text);

/** As a mailer breaks lines: so many characters each. */
function wrapped(text: string, width: number, prefix = ''): string {
  const lines = text.match(new RegExp(`.{1,${width}}`, 'gs')) ?? [];
  return lines.join(`\n${prefix}`);
}

describe('links in any text', () => {
  it('are found where they stand', () => {
    expect(texts(`My hand-in: ${link(one)}.\nMine (${link(two)}), thanks`)).toEqual([one, two]);
    expect(texts(`<${link(one)}|my hand-in> <${link(two)}>`)).toEqual([one, two]);
    expect(texts(`[27.11.26, 14:03] Ada: ${link(one)}\n[27.11.26, 14:04] Kai: ok!`)).toEqual([one]);
    expect(texts(`x${link(one)},${link(two)};`)).toEqual([one, two]);
  });

  it('are found once, and counted', () => {
    expect(findDocuments(`<a href="${link(two)}">${link(two)}</a>`)).toEqual([
      { letter: 'h', text: two, times: 2 },
    ]);
  });

  it('may be wrapped over lines, quoted or indented', () => {
    for (const width of [20, 30, 57, 76]) {
      expect(texts(`see ${wrapped(link(one), width)}\nbye`), `${width}`).toEqual([one]);
      expect(texts(`> see ${wrapped(link(one), width, '> ')}\n> bye`), `${width}`).toEqual([one]);
      expect(texts(`   ${wrapped(link(one), width, '\t  ')}`), `${width}`).toEqual([one]);
      expect(texts(wrapped(`${link(one)} and ${link(two)}`, width)), `${width}`).toEqual([one, two]);
    }
    expect(texts(wrapped(link(one), 76).replaceAll('\n', '=\r\n').replaceAll('.', '=2E'))).toEqual([one]);
    expect(texts(wrapped(link(one), 30).replaceAll('\n', '<wbr>'))).toEqual([one]);
    expect(texts(wrapped(link(one), 30).replaceAll('\n', '\u200b'))).toEqual([one]);
  });

  it('may be escaped as HTML, as JSON or as an address in an address', () => {
    const html = link(one).replace('#', '&#35;').replaceAll('/', '&#x2F;').replaceAll('.', '&#46;');
    expect(texts(`<td>${html}</td>`)).toEqual([one]);
    expect(texts(JSON.stringify({ text: link(one) }).replaceAll('/', '\\/'))).toEqual([one]);
    expect(texts(`https://mail.example/url?q=${encodeURIComponent(link(one))}&amp;sa=D`)).toEqual([one]);
  });

  it('that are cut off are told as they are, without the words that follow', () => {
    const short = one.slice(0, -9);
    expect(texts(`see ${link(short)}\nThat was all.`)).toEqual([short]);
    expect(texts(`see ${link(short)}`)).toEqual([short]);
  });

  it('are the document when a person pastes one', () => {
    expect(documentIn(`Look: ${link(two)} !`)).toBe(two);
    expect(documentIn(` ${two}\n`)).toBe(two);
    expect(documentIn('nothing')).toBe('nothing');
  });

  it('make no trouble, whatever the text', () => {
    fc.assert(
      fc.property(foreign(link(one), `<a href="${link(two)}">x</a>\n> ${link(one)}`), text => {
        for (const found of findDocuments(text)) expect(found.text.length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 800 },
    );
    // A thousand links with a claim of millions of characters.
    expect(findDocuments(`#/card/c1.zzzzz. word `.repeat(1_000)).length).toBeLessThanOrEqual(1_000);
  });
});
