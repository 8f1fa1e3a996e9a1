/** The part of simjs 2.0.3 that the bench uses. */
export interface SimRequest {
  done(callback: () => void, context: object): SimRequest;
}
export type SimFacility = object;
export interface SimEntity {
  time(): number;
  setTimer(duration: number): SimRequest;
  useFacility(facility: SimFacility, duration: number): SimRequest;
}
export interface Simulation {
  addEntity(
    type: new (sim: Simulation, name?: string) => SimEntity & { start(): void },
    name?: string,
  ): SimEntity;
  simulate(until: number, mostEvents: number): boolean;
}
export interface SimRandom {
  exponential(rate: number): number;
}
export interface SimJs {
  Sim: new () => Simulation;
  Entity: new (sim: Simulation, name?: string) => SimEntity;
  Facility: new (name: string) => SimFacility;
  Random: new (seed: number) => SimRandom;
}

/** simjs is published as a browser bundle that exports nothing and hangs itself on `window`. */
export async function loadSimJs(): Promise<SimJs> {
  const holder: { Sim?: SimJs } = {};
  const world: { window?: object } = globalThis;
  world.window = holder;
  try {
    const name = 'simjs';
    await import(name);
  } finally {
    delete world.window;
  }
  if (!holder.Sim) throw new Error('simjs did not load');
  return holder.Sim;
}
