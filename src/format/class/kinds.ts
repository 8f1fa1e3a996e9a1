import { Refusal } from '../../level/check.ts';
import type { DocumentKind } from '../code/document.ts';
import { readAssignment, wireAssignment } from './assignment.ts';
import { readHandIn, wireHandIn } from './hand-in.ts';
import type { Assignment, HandIn } from './types.ts';
import type { Read } from './wire.ts';

function orRefuse<T>(read: Read<T>): T {
  if (!read.ok) throw new Refusal('', read.reason);
  return read.value;
}

/** An assignment in a link: `#/do/a1.…`. */
export const ASSIGNMENT_KIND: DocumentKind<Assignment> = {
  letter: 'a',
  version: 1,
  mostText: 6_000,
  mostBytes: 16_000,
  write: wireAssignment,
  read: value => orRefuse(readAssignment(value)),
};

/** A hand-in in a link: `#/done/h1.…`. Beyond 1,800 characters it goes as a file, which holds the same text. */
export const HAND_IN_KIND: DocumentKind<HandIn> = {
  letter: 'h',
  version: 1,
  mostText: 40_000,
  mostBytes: 200_000,
  write: wireHandIn,
  read: value => orRefuse(readHandIn(value)),
};

/** Characters of a link that mail and chat programs leave whole. */
export const LONGEST_LINK = 1_800;
