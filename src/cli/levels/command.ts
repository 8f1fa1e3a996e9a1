import { parseArgs } from 'node:util';
import { DOMAIN_IDS, OPEN_DOMAINS } from '../../domain/types.ts';
import { type GeneratedLevel, generateLevel } from '../../level/generate/level.ts';
import { KINDS, SCENES } from '../../level/generate/spec.ts';
import { Unfair } from '../../level/generate/unfair.ts';
import { RACE, type RaceOptions } from '../../level/race.ts';
import { verifyLevel, verifyMotif } from '../../level/verify.ts';
import { PATTERNS } from '../../pattern/index.ts';
import { PATTERN_IDS } from '../../pattern/types.ts';
import { BadInput, loadLevels } from './load.ts';
import { asJson, fixTable, sceneName, truthLine, truthTable } from './print.ts';
import { sample } from './sample.ts';

export const USAGE = `npm run -s levels -- verify [LEVEL…] [--json] [--full]   is every scene fair? exit 1 if one is not
npm run -s levels -- table LEVEL… [--json] [--full]      every relief of every element, and what it brings
npm run -s levels -- motifs [PATTERN…] [--full]          the table of a pattern's smallest network, or a line for each
npm run -s levels -- sample [--n 1000] [--seed N]        random specs: what the generator makes of them, as one JSON object
npm run -s levels -- make PATTERN DIFFICULTY [--seed N] [--kind KIND] [--domains warehouse,music,systems]
                                                         one generated level: its table, tries and difficulty
LEVEL is the id of a level that the game ships, a JSON file, or a module that exports levels.
--full tries every relief under 16 seeds; without it rows that are clear after 3 stop there.`;

const COMMANDS = ['verify', 'table', 'motifs', 'sample', 'make'];

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

const OPTIONS = {
  json: { type: 'boolean' },
  full: { type: 'boolean' },
  help: { type: 'boolean' },
  n: { type: 'string' },
  seed: { type: 'string' },
  kind: { type: 'string' },
  domains: { type: 'string' },
} as const;

function options(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const unknown = /^Unknown option '(--?[^']+)'/.exec(text);
    throw new BadInput(unknown ? `unknown option ${unknown[1]}` : text);
  }
}

/** A whole number from an option, or the default. */
function whole(text: string | undefined, name: string, usual: number, least: number): number {
  if (text === undefined) return usual;
  const n = Number(text);
  if (!Number.isSafeInteger(n) || n < least)
    throw new BadInput(`--${name}: must be a whole number from ${least}, got ${text}`);
  return n;
}

const SAMPLE = 1000;

function oneOf<T extends string>(all: readonly T[], text: string, what: string): T {
  const found = all.find(x => x === text);
  if (found === undefined) throw new BadInput(`${text}: no such ${what}; there are ${all.join(', ')}`);
  return found;
}

/** A generated level from the command line: `PATTERN DIFFICULTY`. */
function made(names: readonly string[], values: ReturnType<typeof options>['values']): GeneratedLevel {
  const [pattern, difficulty] = names;
  if (pattern === undefined) throw new BadInput('make: name a pattern');
  const kind = values.kind === undefined ? {} : { kind: oneOf(KINDS, values.kind, 'kind') };
  const usual = OPEN_DOMAINS.slice(0, SCENES[kind.kind ?? 'standard']);
  const domains = values.domains?.split(',') ?? usual;
  try {
    return generateLevel({
      ...kind,
      pattern: oneOf(PATTERN_IDS, pattern, 'pattern'),
      difficulty: whole(difficulty, 'difficulty', 1, 1),
      domains: domains.map(d => oneOf(DOMAIN_IDS, d, 'domain')),
      seed: whole(values.seed, 'seed', 1, 0),
    });
  } catch (error) {
    if (error instanceof Unfair || error instanceof RangeError) throw new BadInput(error.message);
    throw error;
  }
}

async function run(
  args: readonly string[],
  say: (line: string) => void,
  note: (line: string) => void,
): Promise<number> {
  const { values, positionals } = options(args);
  if (values.help) {
    say(USAGE);
    return 0;
  }
  const { json } = values;
  const racing: RaceOptions = values.full ? { first: RACE.most } : {};
  const [command, ...names] = positionals;
  if (command === undefined) throw new BadInput(`say what to do: ${COMMANDS.join(', ')} (--help)`);
  if (!COMMANDS.includes(command)) throw new BadInput(`unknown command ${command}`);
  if (command === 'motifs') return motifs(names, racing, say);
  if (command === 'sample') {
    say(sample(whole(values.n, 'n', SAMPLE, 1), whole(values.seed, 'seed', 1, 0), note));
    return 0;
  }
  const table = command === 'table' || command === 'make';
  if (command === 'table' && names.length === 0) throw new BadInput('table: name a level');
  const built = command === 'make' ? made(names, values) : null;
  if (built) {
    const { difficulty, tries, runs } = built;
    say(`${built.level.id}: difficulty ${difficulty.toFixed(2)}, tries ${tries.join('+')}, ${runs} runs`);
  }
  const levels = built ? [built.level] : await loadLevels(names);
  const truths = levels.map(level => {
    const truth = verifyLevel(level, racing);
    if (json) return truth;
    const show = table ? truthTable : truthLine;
    for (const [i, scene] of truth.scenes.entries()) say(show(sceneName(level, i), scene));
    if (table && truth.scenes.every(s => s.rows.length > 0)) say(fixTable(level, truth));
    return truth;
  });
  if (json) say(asJson(levels, truths));
  return command === 'verify' && truths.some(t => !t.fair) ? 1 : 0;
}

/** The command `levels`: its exit code; 2 and one line of complaint on bad input. */
export async function levelsCommand(
  args: readonly string[],
  say: (line: string) => void,
  complain: (line: string) => void,
): Promise<number> {
  try {
    return await run(args, say, complain);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    complain(`levels: ${error.message.replaceAll('\n', ' ')}`);
    return 2;
  }
}
