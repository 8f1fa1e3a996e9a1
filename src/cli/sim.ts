import { readFileSync } from 'node:fs';
import { createRun, type Network, networkSchema, type Probes, parseNetwork } from '../sim/index.ts';
import { BadFlag, type Options, readOptions, USAGE } from './sim/options.ts';
import { summarise } from './sim/summary.ts';

function load(file: string): Network {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new BadFlag(`${file}: ${code === 'ENOENT' ? 'no such file' : `can't be read (${code})`}`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\s+/g, ' ') : '';
    throw new BadFlag(`${file}: not JSON: ${why}`);
  }
  const parsed = parseNetwork(json);
  if (!parsed.ok) throw new BadFlag(`${file}: ${parsed.error}`);
  return parsed.network;
}

function simulate(network: Network, options: Options): unknown {
  const { seed, warmup, replications } = options;
  const until = options.until ?? network.horizon;
  if (warmup >= until)
    throw new BadFlag(`--warmup must be less than ${until}, the end of the run, got ${warmup}`);
  const run = createRun(network, { seed, warmup, budget: options.budget });
  const all: Probes[] = [];
  for (let r = 0; r < replications; r++) {
    if (r > 0) run.reset(seed + r);
    run.advance(until);
    all.push(run.probes());
  }
  const setting = { file: options.file, seed, until, warmup };
  return all.length === 1 ? { ...setting, ...all[0] } : { ...setting, ...summarise(all) };
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') process.stdout.write(`${USAGE}\n`);
  else if (options === 'schema') process.stdout.write(`${JSON.stringify(networkSchema, null, 2)}\n`);
  else process.stdout.write(`${JSON.stringify(simulate(load(options.file), options), null, 2)}\n`);
} catch (error) {
  if (!(error instanceof BadFlag)) throw error;
  process.stderr.write(`sim: ${error.message}\n`);
  process.exitCode = 2;
}
