import { music } from './music/index.ts';
import { property } from './property/index.ts';
import { systems } from './systems/index.ts';
import type { Domain, DomainId } from './types.ts';
import { warehouse } from './warehouse/index.ts';

/** Every domain by its id. */
export const DOMAINS: Readonly<Record<DomainId, Domain>> = { warehouse, music, systems, property };
