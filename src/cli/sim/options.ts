/** The command line can't be carried out as it stands: one line says why. */
export class BadFlag extends Error {}

export interface Options {
  file: string;
  seed: number;
  until: number | null;
  warmup: number;
  replications: number;
  budget: number;
}

export const USAGE = `npm run -s sim -- FILE.json [--seed N] [--until TICKS] [--warmup TICKS] [--replications R] [--budget EVENTS]
npm run -s sim -- --schema`;

const FLAGS: Record<
  string,
  { key: 'seed' | 'until' | 'warmup' | 'replications' | 'budget'; min: number; max: number }
> = {
  '--seed': { key: 'seed', min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER },
  '--until': { key: 'until', min: 1, max: 2_000_000_000 },
  '--warmup': { key: 'warmup', min: 0, max: 2_000_000_000 },
  '--replications': { key: 'replications', min: 1, max: 10_000 },
  '--budget': { key: 'budget', min: 1, max: 1_000_000_000 },
};

/** Throws BadFlag with one clear line. */
export function readOptions(args: readonly string[]): Options | 'schema' | 'help' {
  const options: Options = { file: '', seed: 1, until: null, warmup: 0, replications: 1, budget: 5_000_000 };
  const files: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (arg === '--help' || arg === '-h') return 'help';
    if (arg === '--schema') {
      if (args.length > 1) throw new BadFlag('--schema stands alone');
      return 'schema';
    }
    if (!arg.startsWith('-')) {
      files.push(arg);
      continue;
    }
    const equals = arg.indexOf('=');
    const name = equals < 0 ? arg : arg.slice(0, equals);
    const flag = Object.hasOwn(FLAGS, name) ? FLAGS[name] : undefined;
    if (flag === undefined)
      throw new BadFlag(`unknown option ${name} (known: ${Object.keys(FLAGS).join(' ')} --schema)`);
    const text = equals < 0 ? args[++i] : arg.slice(equals + 1);
    if (text === undefined) throw new BadFlag(`${name} needs a number`);
    if (!/^-?\d+$/.test(text))
      throw new BadFlag(`${name} must be a whole number, got ${JSON.stringify(text)}`);
    const value = Number(text);
    if (value < flag.min || value > flag.max)
      throw new BadFlag(`${name} must be from ${flag.min} to ${flag.max}, got ${text}`);
    options[flag.key] = value;
  }
  if (files.length === 0) throw new BadFlag('no network file given (--help shows the usage)');
  if (files.length > 1)
    throw new BadFlag(`one network file at a time, got ${files.length}: ${files.join(', ')}`);
  options.file = files[0]!;
  return options;
}
