const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ó',
  s: 'š',
  u: 'ú',
  y: 'ý',
};

/** The same text with accents and a third longer: shows what is not in a message file, and what does not fit. */
export function pseudo(text: string): string {
  const accented = [...text].map(letter => ACCENTED[letter] ?? letter).join('');
  return /\p{L}/u.test(text) ? `${accented}${'~'.repeat(Math.ceil(text.trim().length / 3))}` : accented;
}

/** The same for words of the data, whose `{name}`s stay. */
export function pseudoAround(text: string): string {
  return text
    .split(/(\{\w+\})/)
    .map((part, i) => (i % 2 === 1 || part.trim() === '' ? part : pseudo(part)))
    .join('');
}
