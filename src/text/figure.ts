import { FluentNumber, type FluentVariable } from '@fluent/bundle';

/** Larger ones have a mark between their thousands. */
const PLAIN = 1_000;

/** A small whole number, written as it is: the browser's own formatter takes a tenth of a second of a slow phone's start to be made. */
class Figure extends FluentNumber {
  override toString(): string {
    return String(this.value);
  }
}

/** The same arguments, with small whole numbers written as they are. Every language on offer writes them with the digits 0 to 9. */
export function figures(args: Readonly<Record<string, FluentVariable>>): Record<string, FluentVariable> {
  const out: Record<string, FluentVariable> = {};
  for (const [name, value] of Object.entries(args)) {
    const plain = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < PLAIN;
    out[name] = plain ? new Figure(value) : value;
  }
  return out;
}
