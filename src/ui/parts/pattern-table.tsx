import type { ComponentChildren } from 'preact';
import { DOMAIN_IDS, type DomainId } from '../../domain/types.ts';
import { PATTERN_IDS, type PatternId } from '../../pattern/types.ts';
import { patternName } from '../play/words.ts';

interface Props {
  class: string;
  caption: ComponentChildren;
  /** What was seen of what: rows and columns that nothing falls into are left out. */
  seen: readonly { pattern: string; domain: string }[];
  head(domain: DomainId): ComponentChildren;
  /** The cell, a `td`. */
  cell(pattern: PatternId, domain: DomainId): ComponentChildren;
}

/** Patterns down, worlds across. */
export function PatternTable({ class: name, caption, seen, head, cell }: Props) {
  const domains = DOMAIN_IDS.filter(id => seen.some(one => one.domain === id));
  const patterns = PATTERN_IDS.filter(id => seen.some(one => one.pattern === id));
  return (
    <table class={name}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {domains.map(id => (
            <th key={id} scope="col">
              {head(id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {patterns.map(pattern => (
          <tr key={pattern}>
            <th scope="row">{patternName(pattern)}</th>
            {domains.map(domain => cell(pattern, domain))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
