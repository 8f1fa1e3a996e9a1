/** Loads the page anew, where it is. */
export function reloadPage(): void {
  location.reload();
}
