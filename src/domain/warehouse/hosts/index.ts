import type { Host } from '../../types.ts';
import { assembly } from './assembly.ts';
import { inbound } from './inbound.ts';
import { movers } from './movers.ts';
import { outbound } from './outbound.ts';
import { replenishment } from './replenishment.ts';
import { returns } from './returns.ts';

/** The places that warehouse levels are set in. */
export const hosts: readonly Host[] = [outbound, inbound, replenishment, assembly, movers, returns];
