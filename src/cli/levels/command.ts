import { RACE, type RaceOptions } from '../../level/race.ts';
import { verifyLevel, verifyMotif } from '../../level/verify.ts';
import { PATTERNS } from '../../pattern/index.ts';
import { BadInput, loadLevels } from './load.ts';
import { asJson, fixTable, sceneName, truthLine, truthTable } from './print.ts';

export const USAGE = `npm run -s levels -- verify [LEVEL…] [--json] [--full]   is every scene fair? exit 1 if one is not
npm run -s levels -- table LEVEL… [--json] [--full]      every relief of every element, and what it brings
npm run -s levels -- motifs [PATTERN…] [--full]          the table of a pattern's smallest network, or a line for each
LEVEL is the id of a level that the game ships, a JSON file, or a module that exports levels.
--full tries every relief under 16 seeds; without it rows that are clear after 3 stop there.`;

const COMMANDS = ['verify', 'table', 'motifs'];

function motifs(names: readonly string[], options: RaceOptions, say: (line: string) => void): number {
  const stranger = names.find(name => !PATTERNS.some(p => p.id === name));
  if (stranger)
    throw new BadInput(`${stranger}: no such pattern; there are ${PATTERNS.map(p => p.id).join(', ')}`);
  const chosen = PATTERNS.filter(p => names.length === 0 || names.includes(p.id));
  const truths = chosen.map(pattern => {
    const truth = verifyMotif(pattern, options);
    say((names.length > 0 ? truthTable : truthLine)(`motif ${pattern.id}`, truth));
    return truth;
  });
  return truths.every(t => t.fair) ? 0 : 1;
}

const OPTIONS = ['--json', '--full', '--help'];

async function run(args: readonly string[], say: (line: string) => void): Promise<number> {
  const unknown = args.find(a => a.startsWith('-') && !OPTIONS.includes(a));
  if (unknown) throw new BadInput(`unknown option ${unknown}`);
  if (args.includes('--help')) {
    say(USAGE);
    return 0;
  }
  const json = args.includes('--json');
  const options: RaceOptions = args.includes('--full') ? { first: RACE.most } : {};
  const [command, ...names] = args.filter(a => !a.startsWith('-'));
  if (command === undefined) throw new BadInput(`say what to do: ${COMMANDS.join(', ')} (--help)`);
  if (!COMMANDS.includes(command)) throw new BadInput(`unknown command ${command}`);
  if (command === 'motifs') return motifs(names, options, say);
  const whole = command === 'table';
  if (whole && names.length === 0) throw new BadInput('table: name a level');
  const levels = await loadLevels(names);
  const truths = levels.map(level => {
    const truth = verifyLevel(level, options);
    if (json) return truth;
    const show = whole ? truthTable : truthLine;
    for (const [i, scene] of truth.scenes.entries()) say(show(sceneName(level, i), scene));
    if (whole && truth.scenes.every(s => s.rows.length > 0)) say(fixTable(level, truth));
    return truth;
  });
  if (json) say(asJson(levels, truths));
  return !whole && truths.some(t => !t.fair) ? 1 : 0;
}

/** The command `levels`: its exit code; 2 and one line of complaint on bad input. */
export async function levelsCommand(
  args: readonly string[],
  say: (line: string) => void,
  complain: (line: string) => void,
): Promise<number> {
  try {
    return await run(args, say);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    complain(`levels: ${error.message.replaceAll('\n', ' ')}`);
    return 2;
  }
}
