/** The page's address with another hash: what a link to it is. */
export function addressOf(hash: string): string {
  return `${location.href.split('#')[0]}${hash}`;
}

export function printPage(): void {
  print();
}
