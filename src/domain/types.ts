import type { ReliefClass } from '../pattern/relief-classes.ts';
import type { NodeKind } from '../sim/network.ts';

export const DOMAIN_IDS = ['warehouse', 'music', 'systems'] as const;
export type DomainId = (typeof DOMAIN_IDS)[number];

/** Wording of one relief: `{name}` is the element. */
export interface ReliefWords {
  /** The offer: "One more packer at {name}". */
  do: string;
  /** The counterfactual's subject: "One more at {name}". */
  would: string;
}

/** Names and data of one domain. Nothing here runs. */
export interface Domain {
  id: DomainId;
  /** "Warehouse". */
  name: string;
  /** Icon name, as in the icon package: "warehouse". */
  icon: string;
  token: { one: string; many: string };
  /** What on time means, as under the meter: "leave by cut-off". */
  onTime: string;
  /** "on-time delivery", for sentences. */
  measure: string;
  reliefs: Partial<Record<ReliefClass, ReliefWords>> & Record<'speed' | 'server', ReliefWords>;
  /** Relief words that differ by the element's kind, tried first: `controller.lag`. */
  kindReliefs?: Partial<Record<`${NodeKind}.${ReliefClass}`, ReliefWords>>;
  /** Where to look instead, by what the wrongly marked element was doing. */
  look: { hungry: string; blocked: string; busy: string; queued: string; loop: string; fine: string };
  palette: {
    ground: string;
    ground2: string;
    header: string;
    ink: string;
    quiet: string;
    way: string;
    wayEdge: string;
    place: string;
    placeEdge: string;
    token: string;
    late: string;
  };
}
