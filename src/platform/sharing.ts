/** The page's own address, without what stands behind the hash. */
export function baseAddress(): string {
  return location.href.replace(/#.*$/s, '');
}

/** Puts text on the clipboard; false where the browser refuses or has none. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyOldWay(text);
  }
}

/** Without a secure context there is only this. */
function copyOldWay(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position:fixed;opacity:0';
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
  }
}

/** Puts a picture on the clipboard; false where that can't be. */
export async function copyPicture(blob: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ [blob.type]: blob })]);
    return true;
  } catch {
    return false;
  }
}

/** Whether the system has a way to share such things. */
export function canShare(file?: File): boolean {
  if (typeof navigator.share !== 'function') return false;
  return file === undefined || (navigator.canShare?.({ files: [file] }) ?? false);
}

/** Hands text, and a file where there is one, to the system's share sheet. `false`: it failed; closing the sheet is no failure. */
export async function share(data: { title: string; text: string; file?: File }): Promise<boolean> {
  const { title, text, file } = data;
  try {
    await navigator.share({ title, text, ...(file ? { files: [file] } : {}) });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}

export function printPage(): void {
  print();
}
