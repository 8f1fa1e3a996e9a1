/** Calls back with the element's size in CSS pixels, now and after every change; returns what stops it. */
export function onSize(element: HTMLElement, callback: (width: number, height: number) => void): () => void {
  const tell = (): void => {
    const { width, height } = element.getBoundingClientRect();
    if (width > 0 && height > 0) callback(Math.round(width), Math.round(height));
  };
  const observer = new ResizeObserver(tell);
  observer.observe(element);
  return () => observer.disconnect();
}
