import { cleanLines, cleanText } from '../name.ts';
import { type Assignment, BOUNDS } from './types.ts';
import { asCount, asMinutes, type Read, refused } from './wire.ts';

const ID = /^[0-9a-z]{4,16}$/;
const LEVEL = /^[A-Za-z0-9-]{1,80}$/;
const EACH = 1;
const HINTS = 2;

/** An assignment as the array that its link carries. */
export function wireAssignment(a: Assignment): unknown[] {
  const flags = (a.variants === 'each' ? EACH : 0) + (a.hints ? HINTS : 0);
  return [a.id, a.title, a.note, a.items.join(' '), flags, a.attempts, a.limit, a.due ?? 0];
}

/** The assignment of such an array, from anywhere, or what is wrong with it. */
export function readAssignment(wire: unknown): Read<Assignment> {
  if (!Array.isArray(wire) || wire.length !== 8) return refused('an assignment has eight parts');
  const [id, title, note, items, flags, attempts, limit, due] = wire as unknown[];
  if (typeof id !== 'string' || !ID.test(id)) return refused('its id makes no sense');
  if (typeof title !== 'string' || typeof note !== 'string') return refused('its title or note is no text');
  if (typeof items !== 'string') return refused('its levels are no text');
  const levels = items.split(' ').filter(Boolean);
  if (levels.length === 0) return refused('it has no levels');
  if (levels.length > BOUNDS.items) return refused(`it has more than ${BOUNDS.items} levels`);
  const strange = levels.find(level => !LEVEL.test(level));
  if (strange !== undefined) return refused(`"${cleanText(strange, 40)}" is not the address of a level`);
  const bits = asCount(flags, EACH + HINTS);
  const times = asCount(attempts, BOUNDS.attempts);
  const seconds = asCount(limit, BOUNDS.limit);
  const minutes = asMinutes(due);
  if (bits === null || times === null || seconds === null || minutes === null)
    return refused('its attempts, limit or due date make no sense');
  return {
    ok: true,
    value: {
      id,
      title: cleanText(title, BOUNDS.title),
      note: cleanLines(note, BOUNDS.note),
      items: levels,
      variants: (bits & EACH) !== 0 ? 'each' : 'one',
      attempts: times,
      limit: seconds,
      hints: (bits & HINTS) !== 0,
      due: minutes === 0 ? null : minutes,
    },
  };
}
