import { hosts as music } from './music/hosts/index.ts';
import { hosts as property } from './property/hosts/index.ts';
import { hosts as systems } from './systems/hosts/index.ts';
import type { DomainId, Host } from './types.ts';
import { hosts as warehouse } from './warehouse/hosts/index.ts';

/** The places that levels of a domain are set in. Only who makes levels needs them: they outweigh all else of a domain. */
export const HOSTS: Readonly<Record<DomainId, readonly Host[]>> = { warehouse, music, systems, property };
