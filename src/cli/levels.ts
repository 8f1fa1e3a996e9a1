import { verifyLevel } from '../level/verify.ts';
import { BadInput, loadLevels } from './levels/load.ts';
import { asJson, sceneLine, sceneTable } from './levels/print.ts';

const USAGE = `npm run -s levels -- verify [LEVEL…] [--json]   is every scene fair? exit 1 if one is not
npm run -s levels -- table LEVEL… [--json]      every relief of every element, and what it brings
LEVEL is the id of a level that the game ships, a JSON file, or a module that exports levels.`;

async function main(args: string[]): Promise<number> {
  const json = args.includes('--json');
  const unknown = args.find(a => a.startsWith('-') && a !== '--json' && a !== '--help');
  if (unknown) throw new BadInput(`unknown option ${unknown}`);
  const [command, ...names] = args.filter(a => !a.startsWith('-'));
  if (command === undefined || args.includes('--help')) {
    console.log(USAGE);
    return command === undefined && !args.includes('--help') ? 2 : 0;
  }
  if (command !== 'verify' && command !== 'table') throw new BadInput(`unknown command ${command}`);
  if (command === 'table' && names.length === 0) throw new BadInput('table: name a level');
  const levels = await loadLevels(names);
  const truths = levels.map(level => {
    const truth = verifyLevel(level);
    if (!json) {
      const show = command === 'table' ? sceneTable : sceneLine;
      for (const [i, scene] of truth.scenes.entries()) console.log(show(level, i, scene));
    }
    return truth;
  });
  if (json) console.log(asJson(levels, truths));
  return command === 'verify' && truths.some(t => !t.fair) ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(`levels: ${error.message}`);
  process.exitCode = 2;
}
