/** Advance widths of Instrument Sans at weight 600, in thousandths of the size, for the characters 32 to 126. */
const ASCII = [
  193, 295, 449, 727, 637, 786, 768, 256, 439, 439, 430, 544, 275, 493, 275, 444, 677, 387, 557, 579, 615,
  581, 615, 561, 598, 619, 275, 275, 544, 544, 544, 580, 867, 733, 645, 747, 755, 630, 594, 764, 725, 254,
  427, 712, 589, 898, 725, 794, 667, 806, 664, 637, 664, 704, 733, 1087, 707, 700, 631, 439, 444, 439, 544,
  466, 354, 558, 621, 552, 621, 571, 370, 621, 612, 260, 260, 558, 260, 941, 612, 597, 621, 621, 390, 494,
  406, 604, 536, 800, 587, 536, 513, 439, 234, 439, 544,
];
const OTHERS: Record<string, number> = { '·': 144, '×': 544, '–': 599, '—': 899, '…': 728, '→': 838 };
/** What any other letter is taken to need: a wide one, so that a label never spills. */
const UNKNOWN = 640;

/** Width in CSS pixels of a line of Instrument Sans semibold at `size` pixels. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) {
    sum += ASCII[letter.charCodeAt(0) - 32] ?? OTHERS[letter] ?? UNKNOWN;
  }
  return Math.ceil((sum * size) / 1000);
}
