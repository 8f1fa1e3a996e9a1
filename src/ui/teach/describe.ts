import { DOMAINS } from '../../domain/index.ts';
import type { DomainId } from '../../domain/types.ts';
import { CURATED } from '../../level/campaign/specs.ts';
import { TITLES } from '../../level/campaign/titles.ts';
import { specOfId } from '../../level/generate/spec.ts';
import type { LevelKind } from '../../level/types.ts';
import type { PatternId } from '../../pattern/types.ts';
import { say, t } from '../../text/index.ts';
import { patternOf, WORLDS } from '../practice/draw.ts';

/** What an address says of its level, before it is made. */
export interface Described {
  /** Of the campaign only: generated ones have their name when they are made. */
  title: string | null;
  pattern: PatternId | null;
  difficulty: number | null;
  kind: LevelKind;
  domains: readonly DomainId[];
}

export function levelFacts(address: string): Described {
  const title = TITLES.find(level => level.id === address);
  const read = specOfId(address);
  const spec = CURATED[address]?.spec ?? (read.ok ? read.spec : null);
  return {
    title: title ? say(title.title, 'campaign') : null,
    pattern: spec?.pattern ?? patternOf(address) ?? null,
    difficulty: spec?.difficulty ?? null,
    kind: title?.kind ?? spec?.kind ?? 'standard',
    domains: spec?.domains ?? WORLDS,
  };
}

/** A place or host of a domain in the language of the day; other languages write the short form behind a bar. */
export function placeWords(name: string, domain: string): string {
  return say(name, domain).split('|')[0]!;
}

/** What a student sees of an item before playing it: never what it is about. */
export function itemName(address: string, item: number): string {
  return levelFacts(address).title ?? t('task-item', { number: item + 1 });
}

/** "Warehouse", in the language of the day. */
export function domainName(id: DomainId): string {
  return say(DOMAINS[id].name, id);
}
