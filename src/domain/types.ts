import type { ReliefClass } from '../pattern/relief-classes.ts';
import type { NodeKind } from '../sim/network.ts';
import type { Material } from './material.ts';
import type { Scenery } from './scenery.ts';
import type { DomainSound } from './voices.ts';

export const DOMAIN_IDS = ['warehouse', 'music', 'systems', 'property'] as const;
export type DomainId = (typeof DOMAIN_IDS)[number];
/** Kept out of practice and of the campaign but for its last levels: the transfer check needs a world nobody has practised in. */
export const HELD_OUT: DomainId = 'property';
export const OPEN_DOMAINS: readonly DomainId[] = DOMAIN_IDS.filter(id => id !== HELD_OUT);

/** Wording of one relief: `{name}` is the element. */
export interface ReliefWords {
  /** The offer: "One more packer at {name}". */
  do: string;
  /** The counterfactual's subject: "One more at {name}". */
  would: string;
}

/** What an element is called in its world. */
export interface Naming {
  /** "Primary DB", at most 18 characters. */
  name: string;
  /** For small screens, at most 8 characters; needed when the name is longer. */
  short?: string;
  /** Icon name of the icon package ("database"). */
  icon: string;
  /** One clause, no full stop, true whether it is the culprit or innocent: "writes each order to disk". */
  does: string;
  /** Handle text of a controller, gain or patience, true at any setting: "by yesterday's pile". */
  handle?: string;
  /** Overrides of the domain's relief words for this element. */
  reliefs?: Partial<Record<ReliefClass, ReliefWords>>;
}

/** The words of one part that a host can carry: for each slot of the part, as many namings as it takes, or more. */
export interface HostPart {
  /** The part stands after one of these steps (indexes into `steps`, first and last that make sense). */
  after: [number, number];
  /** Where a part comes in two makes (runaway: `retry` or `echo`), the one that is known here. */
  make?: string;
  slots: Record<string, Naming[]>;
}

/** A kind of place that levels are set in: words and order, never a number that decides anything. */
export interface Host {
  id: string;
  /** "Outbound floor", with equals; the seed of a level chooses. */
  names: string[];
  icon: string;
  /** Mean gap of the potential stream in ticks, 240 to 340. */
  gap: number;
  /** What a second on the screen is in the story: "4 minutes". */
  second: string;
  /** Where tokens come from and where they go, with equals. */
  source: Naming[];
  sink: Naming[];
  /** Plain steps in the order of the flow, seven or more; a level takes some of them. Any of them may be the
   * constraint, or fed by a line of its own. */
  steps: Naming[];
  /** By the part's id (see src/pattern/embed/types.ts). */
  parts: Record<string, HostPart>;
  /** Music only: the timbre of the voice, and the tunes that suit it. */
  voice?: 'handbell' | 'pluck' | 'voice' | 'flute' | 'piano';
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
  /** What stands about, by the icon of the scene's host: the same in every language, and levels by hand have it too. */
  scenery: Readonly<Record<string, Scenery>>;
  /** What it is made of, as drawn. */
  material: Material;
  /** What is heard. */
  sound: DomainSound;
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
