import { expect, test } from 'vitest';
import { LEVELS } from '../../src/level/campaign/index.ts';
import { need } from '../../src/text/index.ts';
import { ribbonHeard, waysHeard } from '../../src/ui/play/heard.ts';

test('every place of every level by hand says where it stands in the flow', async () => {
  await need('play');
  for (const level of LEVELS) {
    level.scenes.forEach((scene, i) => {
      for (const id of Object.keys(scene.places)) {
        const words = waysHeard(level, i, id);
        expect(words, `${level.id} ${scene.host} ${id}`).not.toBe('');
        expect(words).not.toMatch(/play-heard|undefined|\{/);
      }
    });
  }
});

test('a controller says what it watches and what it turns, and both know of it', async () => {
  await need('play');
  for (const level of LEVELS) {
    level.scenes.forEach((scene, i) => {
      for (const [id, node] of Object.entries(scene.network.nodes)) {
        if (node.kind !== 'controller' || !scene.places[id]) continue;
        expect(waysHeard(level, i, id)).toMatch(/Watches .*Turns /);
        if (scene.places[node.act.on]) {
          expect(waysHeard(level, i, node.act.on)).toContain(`Turned by`);
          expect(waysHeard(level, i, node.act.on)).toContain(scene.places[id]!.name);
        }
      }
    });
  }
});

test('a ribbon in a breath: its share, its lines, or that there are none', async () => {
  await need('play');
  const level = LEVELS[0]!;
  const [first, second] = Object.keys(level.scenes[0]!.places);
  const calm = { waiting: 0, trend: 'steady', blocked: false, out: false, refused: 0 } as const;
  const { host, places } = level.scenes[0]!;
  expect(ribbonHeard(level, 0, { health: null, places: [{ ...calm, element: first! }] })).toBe(
    `${host}, nothing due yet. No lines.`,
  );
  const words = ribbonHeard(level, 0, {
    health: 0.41,
    places: [
      { ...calm, element: first!, waiting: 18, trend: 'growing' },
      { ...calm, element: second!, blocked: true },
    ],
  });
  expect(words).toBe(
    `${host}, 41 % on time. ${places[first!]!.name}: 18 waiting, growing. ${places[second!]!.name} can not pass on.`,
  );
});
