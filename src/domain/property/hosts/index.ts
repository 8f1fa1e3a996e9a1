import type { Host } from '../../types.ts';
import { lettings } from './lettings.ts';
import { repairs } from './repairs.ts';
import { sales } from './sales.ts';

/** The kinds of place that property levels are set in. */
export const hosts: readonly Host[] = [sales, lettings, repairs];
