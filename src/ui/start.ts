/** A click on a level in the menu is the click that a level waits for: it begins without a curtain. */
let asked = false;

export function askStart(): void {
  asked = true;
}

/** Whether the player just asked for a level; forgets it. */
export function takeStart(): boolean {
  const was = asked;
  asked = false;
  return was;
}
