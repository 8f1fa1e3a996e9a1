import type { Content, Dictionary } from './text/index.ts';

type Part = { de: Dictionary };

// A new domain or pattern brings its German in its own folder, and is found here.
const PARTS = {
  ...import.meta.glob<Part>('./pattern/*/words.de.ts', { eager: true }),
  ...import.meta.glob<Part>('./domain/*/de/*.ts', { eager: true }),
  ...import.meta.glob<Part>('./level/campaign/de.ts', { eager: true }),
};

/** The German of the data, by domain, pattern, and `campaign`: one chunk, loaded by those who read it. */
export const content: Content = Object.entries(PARTS).reduce<Record<string, Dictionary>>(
  (all, [path, { de }]) => {
    const scope = path.split('/')[2]!;
    all[scope] = { ...all[scope], ...de };
    return all;
  },
  {},
);
