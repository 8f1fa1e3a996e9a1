import type { Host } from '../../types.ts';
import { autoscaled } from './autoscaled.ts';
import { clients } from './clients.ts';
import { locks } from './locks.ts';
import { request } from './request.ts';
import { scatter } from './scatter.ts';
import { stream } from './stream.ts';

/** The places that levels of distributed systems are set in. */
export const hosts: readonly Host[] = [request, stream, autoscaled, scatter, locks, clients];
