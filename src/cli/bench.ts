/**
 * `npm run -s bench [NAME…]`: one JSON object a line, {name, value, unit, ratio, against}. A name may be the beginning of
 * one (`kernel`, `size`); none means all. `--detail` lists on standard error the files that `size` weighs. Exit 1 when a
 * bench fails, 2 on an unknown name.
 */
import type { Bench } from './bench/line.ts';

const BENCHES: Record<string, () => Promise<Bench>> = {
  'kernel.tandem': async () => (await import('./bench/kernel-tandem.ts')).kernelTandem,
  'truth.level': async () => (await import('./bench/truth-level.ts')).truthLevel,
  'stage.300': async () => (await import('./bench/stage.ts')).stage(300),
  'stage.1000': async () => (await import('./bench/stage.ts')).stage(1000),
  'stage.garbage': async () => (await import('./bench/garbage.ts')).stageGarbage,
  'start.menu': async () => (await import('./bench/start.ts')).startMenu,
  'start.level': async () => (await import('./bench/start.ts')).startLevel,
  'memory.levels': async () => (await import('./bench/memory.ts')).memoryLevels,
  'replay.verify': async () => (await import('./bench/cards.ts')).replayVerify,
  'card.picture': async () => (await import('./bench/cards.ts')).cardPicture,
  'card.link': async () => (await import('./bench/cards.ts')).cardLink,
  'gradebook.500': async () => (await import('./bench/gradebook.ts')).gradebook,
  'size.shell': async () => (await import('./bench/size.ts')).sizeShell,
  'size.game': async () => (await import('./bench/size.ts')).sizeGame,
};

async function main(wanted: string[]): Promise<number> {
  const all = Object.keys(BENCHES);
  const names =
    wanted.length === 0 ? all : all.filter(n => wanted.some(w => n === w || n.startsWith(`${w}.`)));
  const unknown = wanted.filter(w => !all.some(n => n === w || n.startsWith(`${w}.`)));
  if (unknown.length > 0) {
    console.error(`no bench called ${unknown.join(', ')}; there are ${all.join(', ')}`);
    return 2;
  }
  let failed = 0;
  for (const name of names) {
    try {
      const bench = await BENCHES[name]!();
      for (const line of await bench()) console.log(JSON.stringify(line));
    } catch (error) {
      failed++;
      console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2).filter(a => a !== '--detail'));
