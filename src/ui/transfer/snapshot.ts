const WIDTH = 160;

/** A small still of a canvas, as the address of an image; empty when there is nothing on it yet. */
export function snapshot(canvas: HTMLCanvasElement | null): string {
  if (!canvas || canvas.width === 0 || canvas.height === 0) return '';
  const small = canvas.ownerDocument.createElement('canvas');
  small.width = WIDTH;
  small.height = Math.round((WIDTH * canvas.height) / canvas.width);
  small.getContext('2d')?.drawImage(canvas, 0, 0, small.width, small.height);
  return small.toDataURL('image/webp', 0.8);
}
