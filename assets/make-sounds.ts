/**
 * Makes every sound of the game from nothing: synthesised in assets/sounds/synth, encoded as WebM/Opus and MP3.
 * Run with `npx tsx assets/make-sounds.ts` after a change there; needs ffmpeg. `--wav DIR` keeps the WAV files too.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cue, MARK, makeSheets, toWav } from './sounds/synth/sheets.ts';

const OUT = join(import.meta.dirname, 'sounds');
const FORMATS: [ending: string, options: string[]][] = [
  ['webm', ['-c:a', 'libopus', '-b:a', '40k', '-vbr', 'on', '-application', 'audio']],
  ['mp3', ['-c:a', 'libmp3lame', '-ar', '32000', '-b:a', '48k']],
];
const EXACT = ['-fflags', '+bitexact', '-flags:a', '+bitexact', '-map_metadata', '-1'];

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}

function encode(wav: string, to: string, options: string[]): number {
  const run = spawnSync('ffmpeg', ['-v', 'error', '-y', '-i', wav, ...options, ...EXACT, to], {
    encoding: 'utf8',
  });
  if (run.error) fail('ffmpeg is missing. Install it (Debian: apt-get install ffmpeg) and run this again.');
  if (run.status !== 0) fail(`ffmpeg could not write ${to}:\n${run.stderr}`);
  return statSync(to).size;
}

/** The map of all sheets as JSON, one sound a line. */
function spriteMap(sheets: Record<string, Record<string, Cue>>): string {
  const value = (v: unknown) => JSON.stringify(v).replaceAll(',', ', ');
  const line = (cue: Cue) =>
    `{ ${Object.entries(cue)
      .map(([key, v]) => `"${key}": ${value(v)}`)
      .join(', ')} }`;
  const parts = Object.entries(sheets).map(([name, cues]) => {
    const lines = Object.entries(cues).map(([id, cue]) => `      "${id}": ${line(cue)}`);
    return `    "${name}": {\n${lines.join(',\n')}\n    }`;
  });
  return `{\n  "mark": ${MARK},\n  "sheets": {\n${parts.join(',\n')}\n  }\n}\n`;
}

function main(): void {
  const keep = process.argv.indexOf('--wav');
  const dir = keep > 0 ? process.argv[keep + 1] : undefined;
  if (keep > 0 && !dir) fail('--wav needs a folder.');
  if (spawnSync('ffmpeg', ['-version']).error) {
    fail('ffmpeg is missing. Install it (Debian: apt-get install ffmpeg) and run this again.');
  }
  if (dir) mkdirSync(dir, { recursive: true });
  const work = dir ?? mkdtempSync(join(tmpdir(), 'sounds-'));
  const map: Record<string, Record<string, Cue>> = {};
  let total = 0;
  for (const sheet of makeSheets()) {
    const wav = join(work, `${sheet.name}.wav`);
    writeFileSync(wav, toWav(sheet.samples));
    const sizes = FORMATS.map(([ending, options]) =>
      encode(wav, join(OUT, `${sheet.name}.${ending}`), options),
    );
    total += sizes.reduce((a, b) => a + b, 0);
    map[sheet.name] = sheet.cues;
    console.log(`${sheet.name}: ${sizes.map(s => (s / 1024).toFixed(1)).join(' + ')} KB`);
  }
  writeFileSync(join(OUT, 'sprites.json'), spriteMap(map));
  console.log(`together ${(total / 1024).toFixed(1)} KB`);
  if (!dir) rmSync(work, { recursive: true });
}

main();
