import type { Network } from '../../sim/index.ts';
import { type Bench, median, ROUNDS, seconds, significant } from './line.ts';
import { shippedKernel } from './shipped.ts';
import { loadSimJs, type SimJs } from './simjs.ts';

/**
 * Eight stations in tandem, Poisson arrivals, exponential service, utilisation 0.8. The event is the same on both sides:
 * an arrival from outside or the end of a service, nine for each customer that goes through.
 */
const STATIONS = 8;
const SERVICE = 1_000;
const GAP = 1_250;
const CUSTOMERS = 1_000_000;
const EVENTS = STATIONS + 1;
/** simjs keeps its rate at any number; this many take it about as long as the kernel takes for a million. */
const SIMJS_CUSTOMERS = 30_000;

function tandem(): Network {
  const exponential = (mean: number) => ({ law: 'exponential' as const, mean });
  const name = (i: number) => (i < STATIONS ? `s${i}` : 'end');
  return {
    format: 1,
    horizon: 2_000_000_000,
    deadline: 2_000_000_000,
    nodes: {
      in: { kind: 'source', to: 's0', interval: exponential(GAP), limit: CUSTOMERS },
      ...Object.fromEntries(
        Array.from({ length: STATIONS }, (_, i) => [
          name(i),
          { kind: 'station' as const, to: name(i + 1), service: exponential(SERVICE) },
        ]),
      ),
      end: { kind: 'sink' },
    },
  };
}

/** The same network in simjs: an entity for each customer, a facility for each station. Returns how many got through. */
function runSimjs({ Sim, Entity, Facility, Random }: SimJs, seed: number): number {
  const random = new Random(seed);
  const sim = new Sim();
  const line = Array.from({ length: STATIONS }, (_, i) => new Facility(`s${i}`));
  let through = 0;

  class Customer extends Entity {
    private at = 0;
    start(): void {
      this.next();
    }
    private next(): void {
      const facility = line[this.at++];
      if (facility) this.useFacility(facility, random.exponential(1 / SERVICE)).done(this.next, this);
      else through++;
    }
  }
  class Street extends Entity {
    private sent = 0;
    start(): void {
      this.wait();
    }
    private wait(): void {
      this.setTimer(random.exponential(1 / GAP)).done(this.send, this);
    }
    private send(): void {
      sim.addEntity(Customer);
      if (++this.sent < SIMJS_CUSTOMERS) this.wait();
    }
  }
  sim.addEntity(Street);
  sim.simulate(Number.MAX_VALUE, Number.MAX_VALUE);
  return through;
}

export const kernelTandem: Bench = async () => {
  const simjs = await loadSimJs();
  const { createRun } = await shippedKernel();
  const run = createRun(tandem(), { seed: 1, budget: 1_000_000_000 });
  const ours: number[] = [];
  const theirs: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    let through = 0;
    const mine = seconds(() => {
      run.reset(round + 1);
      run.advance(2_000_000_000);
      through = run.probes().nodes.end!.arrivals;
    });
    let simjsThrough = 0;
    const other = seconds(() => {
      simjsThrough = runSimjs(simjs, round + 1);
    });
    if (through !== CUSTOMERS || simjsThrough !== SIMJS_CUSTOMERS) {
      throw new Error(`not all customers got through: ${through} and ${simjsThrough}`);
    }
    ours.push((CUSTOMERS * EVENTS) / mine);
    theirs.push((SIMJS_CUSTOMERS * EVENTS) / other);
    ratios.push(ours[round]! / theirs[round]!);
  }
  return [
    {
      name: 'kernel.tandem',
      value: Math.round(median(ours)),
      unit: 'events/s',
      ratio: significant(median(ratios), 3),
      against: `simjs 2.0.3, ${Math.round(median(theirs))} events/s`,
    },
  ];
};
