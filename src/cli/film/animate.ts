import sharp from 'sharp';

const WIDTH = 720;
/** Milliseconds a frame is shown. */
const DELAY = 110;
const LIMIT = 1_500_000;
/** The best first; a film that is too large is made again with the next. */
const QUALITIES = [50, 40, 30, 22, 15];

/** An animated WebP of these pictures, as good as fits. */
export async function animate(frames: readonly Buffer[]): Promise<Buffer> {
  const small = await Promise.all(
    frames.map(frame => sharp(frame).resize(WIDTH).png({ compressionLevel: 1 }).toBuffer()),
  );
  let film = Buffer.alloc(0);
  for (const quality of QUALITIES) {
    film = await sharp(small, { join: { animated: true } })
      .webp({ quality, effort: 4, minSize: true, loop: 0, delay: small.map(() => DELAY) })
      .toBuffer();
    if (film.length <= LIMIT) break;
  }
  return film;
}
