/**
 * Makes the icons of the installed game from icon.svg into public/: `npx tsx assets/make-app-icons.ts` after a change of it.
 * The maskable one fills its square, with the picture inside the circle that every mask leaves.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

const OUT = join(import.meta.dirname, 'public');
const INK = '#16131f';
/** Share of the side that the picture takes in the maskable icon: its corners then lie within the safe circle. */
const SAFE = 0.74;

const svg = await readFile(join(import.meta.dirname, 'icon.svg'));
/** The picture at this side, drawn at a density that leaves nothing to enlarge. */
const drawn = (side: number) => sharp(svg, { density: (72 * side) / 64 }).resize(side, side);
const png = { compressionLevel: 9, palette: true } as const;

for (const side of [192, 512])
  await drawn(side)
    .png(png)
    .toFile(join(OUT, `icon-${side}.png`));

/** On a ground of ink to the edges: systems that cut the corners themselves show no gap. */
async function filled(side: number, share: number, file: string): Promise<void> {
  const picture = await drawn(Math.round(side * share))
    .png()
    .toBuffer();
  await sharp({ create: { width: side, height: side, channels: 3, background: INK } })
    .composite([{ input: picture }])
    .png(png)
    .toFile(join(OUT, file));
}
await filled(512, SAFE, 'icon-maskable-512.png');
await filled(180, 1, 'apple-touch-icon.png');
