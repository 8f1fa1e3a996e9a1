import { factsOf } from '../../format/card/facts.ts';
import { cardOf } from '../../format/card/make.ts';
import type { Card } from '../../format/card/types.ts';
import { replayOf } from '../../format/verify.ts';
import { makeLevel } from '../../level/campaign/make.ts';
import { buildSetup } from '../../round/setup.ts';
import type { RoundInput } from '../../round/types.ts';

/** A card of one level, played by a script that knows the answers: a call after the first mark, one wrong mark, the best fix. */
export function exampleCard(id = 'friday-twenty-to-six', name = 'Ada 🎻'): Card {
  const { level, truth } = makeLevel(id);
  if (level.kind && level.kind !== 'standard')
    throw new Error(`"${id}" is of kind ${level.kind}: the script plays standard levels`);
  const setup = buildSetup(level, truth, 20_261_127);
  const inputs: RoundInput[] = [];
  let tick = Math.ceil(setup.onset) + 1_200;
  setup.scenes.forEach(({ culprits, markable }, scene) => {
    const tempting = markable.find(element => !culprits.includes(element));
    if (scene === 2 && tempting) inputs.push({ kind: 'mark', tick, scene, element: tempting });
    tick += 900;
    inputs.push({ kind: 'mark', tick, scene, element: culprits[0]! });
    if (scene === 0) inputs.push({ kind: 'call', tick: tick + 600, pattern: level.pattern });
    tick += 3_400;
  });
  const best = setup.fixes.reduce((top, fix, i) => (fix.worth > setup.fixes[top]!.worth ? i : top), 0);
  inputs.push({ kind: 'fix', tick: tick + 2_000, option: best });
  inputs.push({ kind: 'align', tick: tick + 2_000, option: setup.align.answer });
  const facts = factsOf(level, setup, inputs);
  return cardOf([{ replay: replayOf(level, setup, inputs), facts }], name);
}
