/** Letters of a name at most; what a person types beyond is cut. */
export const LONGEST_NAME = 200;

// Controls, and the marks that turn the direction of what follows: a name must not reach out of its place.
const UNSEEN = /[\p{Cc}\u{200b}\u{2028}-\u{202e}\u{2060}-\u{2069}\u{feff}]/gu;

/** A typed name or title as it is shown: composed (NFC), without controls, single spaces, at most so many letters. */
export function cleanText(text: string, longest: number = LONGEST_NAME): string {
  const plain = text.normalize('NFC').replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim();
  return [...plain].slice(0, longest).join('').trim();
}

/** A typed note of several lines: each is cleaned as a title is, and between paragraphs stands at most one that is empty. */
export function cleanLines(text: string, longest: number): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u).map(line => cleanText(line, longest));
  const plain = lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return [...plain].slice(0, longest).join('').trim();
}

/** What makes two typed names the same person's: NFKC, no case, single spaces. */
export function nameKey(text: string): string {
  return cleanText(text).normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
