import sharp from 'sharp';
import type { Shot } from './camera.ts';
import { SIZES, type Size } from './sizes.ts';

/** Width of a contact sheet, and the room between pictures, pixels. */
const WIDTH = 2400;
const GAP = 12;
const WORDS = 26;
const ACROSS: Record<Size, number> = { desktop: 4, tablet: 5, phone: 9, small: 9, low: 5 };

const escaped = (text: string): string => text.replace(/[&<>]/g, c => `&#${c.charCodeAt(0)};`);

/** All pictures of a size and a shell on one, with their names, so that many can be looked at together. */
export async function contactSheet(shots: readonly Shot[], size: Size, file: string): Promise<void> {
  const [width, height] = SIZES[size];
  const across = ACROSS[size];
  const w = Math.floor((WIDTH - GAP * (across + 1)) / across);
  const h = Math.round((w * height) / width);
  const down = Math.ceil(shots.length / across);
  const tiles = await Promise.all(
    shots.map(async (shot, i) => {
      const left = GAP + (i % across) * (w + GAP);
      const top = GAP + Math.floor(i / across) * (h + WORDS + GAP);
      const words = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${WORDS}"><text x="2" y="18" font-family="sans-serif" font-size="15" fill="#fff">${escaped(shot.name)}</text></svg>`;
      const picture = await sharp(shot.file).resize(w, h, { fit: 'cover', position: 'top' }).png().toBuffer();
      return [
        { input: Buffer.from(words), left, top },
        { input: picture, left, top: top + WORDS },
      ];
    }),
  );
  await sharp({
    create: {
      width: WIDTH,
      height: GAP + down * (h + WORDS + GAP),
      channels: 3,
      background: '#55606c',
    },
  })
    .composite(tiles.flat())
    .png({ compressionLevel: 9 })
    .toFile(file);
}
