/** What the player reads, as the browser was told, dearest first: "de-AT", "en". */
export function readLanguages(): readonly string[] {
  return navigator.languages.length > 0 ? navigator.languages : [navigator.language];
}

/** The language that the address asks for, `?lang=de`; for those who test a language that is not on offer. */
export function askedLanguage(): string | null {
  return new URLSearchParams(location.search).get('lang');
}
