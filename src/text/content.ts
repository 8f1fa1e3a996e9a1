/** Words of one part of the game's data, from English: "Pack" → "Packen". */
export type Dictionary = Readonly<Record<string, string>>;
/** Dictionaries by what they belong to: a domain, a pattern, the campaign. The same word may mean two things in two of them. */
export type Content = Readonly<Record<string, Dictionary>>;

type Source = (language: string) => Promise<Content>;

let source: Source | null = null;
let wanted = false;
const found = new Map<string, Content>();
const loading = new Map<string, Promise<void>>();

/** Says where dictionaries come from; English needs none. */
export function contentFrom(load: Source): void {
  source = load;
}

/** Loads the dictionaries of a language, once; a failure is forgotten, so that the next need tries again. */
export function loadContent(language: string): Promise<void> {
  wanted = true;
  let load = loading.get(language);
  if (!load) {
    load = (source?.(language) ?? Promise.resolve({})).then(
      content => {
        found.set(language, content);
      },
      (error: unknown) => {
        loading.delete(language);
        throw error;
      },
    );
    loading.set(language, load);
  }
  return load;
}

/** Whether a part of the game that shows data has been opened. */
export function contentWanted(): boolean {
  return wanted;
}

/** A word of the data in a language, if its dictionary has it. */
export function entry(language: string, text: string, scope: string): string | undefined {
  const dictionary = found.get(language)?.[scope];
  return dictionary && Object.hasOwn(dictionary, text) ? dictionary[text] : undefined;
}
