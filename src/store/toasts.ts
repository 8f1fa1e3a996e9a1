import type { Level, LevelTruth } from '../level/types.ts';
import {
  bonusStands,
  callBonus,
  callCost,
  fixPoints,
  fixWorth,
  mendWorth,
  namesOf,
  spotPoints,
  tuningOf,
  wrongCost,
} from '../round/index.ts';
import type { RoundEvent, RoundSetup, RoundState } from '../round/types.ts';
import type { Doing } from './doing.ts';
import type { Game } from './game.ts';
import { hintWords } from './hint-words.ts';
import type { Toast } from './types.ts';

/** What a toast needs to know of the moment. */
export interface Moment {
  game: Game;
  level: Level;
  truth: LevelTruth;
  setup: RoundSetup;
  state: RoundState;
  /** What the element of a wrong mark was doing. */
  doing: (scene: number, element: string) => Doing;
}
type Text = Omit<Toast, 'id'>;

function called(m: Moment): Text {
  const call = m.state.call!;
  const name = m.game.patternName(call.pattern);
  if (!call.right) {
    const text = `Called ${name}: no, it is something else. The name is asked again after the last mark.`;
    return { scene: null, tone: 'bad', text, points: -callCost(m.setup, call.marksBefore) };
  }
  const bonus = callBonus(m.setup, call.tick, call.marksBefore);
  if (bonus === 0)
    return {
      scene: null,
      tone: 'good',
      text: `Called ${name}: right, but before there was anything to see.`,
    };
  const left = call.open.length;
  const all = left === m.state.scenes.length;
  const which =
    left === 1
      ? `the ${all ? '' : 'last '}mark is`
      : all
        ? `all ${left} marks are`
        : `the other ${left} marks are`;
  const text = bonusStands(m.state)
    ? `Called ${name}: right. Its bonus of ${bonus} is yours if ${which} right first time.`
    : `Called ${name}: right, but the bonus went with an earlier wrong mark.`;
  return { scene: null, tone: 'good', text };
}

/** Odd one out: what a mark of a whole scene has brought. A wrong one is told what its scene has to do with another. */
function stranger(event: { kind: string; scene: number; tick: number }, m: Moment): Text {
  const host = m.level.scenes[event.scene]?.host ?? '';
  if (event.kind === 'found') {
    const points = spotPoints(m.setup, event.tick);
    return { scene: event.scene, tone: 'good', text: `${host} is the stranger.`, points };
  }
  const points = Math.round((m.truth.scenes[event.scene]?.culprit.leverage ?? 0) * 100);
  const text = `Not ${host}: the kind of relief that lifts it by ${points} points would lift one of the other two as well.`;
  return { scene: event.scene, tone: 'bad', text, points: -wrongCost(m.setup) };
}

/** What a name has brought, of one or of two. */
function named(right: boolean, m: Moment): Text {
  const { setup, state } = m;
  const tuning = tuningOf(setup);
  if ((setup.kind ?? 'standard') === 'standard') {
    const name = m.game.patternName(setup.pattern);
    if (!right) return { scene: null, tone: 'bad', text: `It is ${name}.` };
    const points = state.call ? tuning.nameAfterWrongCall : tuning.name;
    return { scene: null, tone: 'good', text: `${name}: right.`, points };
  }
  const name = m.game.patternName(namesOf(setup, state)[state.other ? 1 : 0]);
  if (!right) return { scene: null, tone: 'bad', text: `It is ${name}.` };
  const points = setup.kind === 'odd' ? tuning.odd.name : tuning.two.name;
  return { scene: null, tone: 'good', text: `${name}: right.`, points };
}

/** What a choice of fix will have brought, once it is run. */
function fixed(m: Moment): Text | null {
  const { setup, state } = m;
  // A prediction is told by its runs.
  if (setup.kind === 'predict') return null;
  let worth = fixWorth(setup, state);
  let points = Math.round(fixPoints(setup) * worth);
  let best = setup.budget ? 'of the best that this budget buys' : 'of the best that a fix could bring';
  if (setup.kind === 'two') {
    const { alone, both } = mendWorth(setup, state);
    const second = state.mended?.length === 2;
    worth = second ? both : alone;
    points = Math.round(second ? tuningOf(setup).two.both * both : tuningOf(setup).two.alone * alone);
    best = second ? 'of the best that two could bring' : 'of the best that one alone could bring';
  }
  const tone = worth >= 0.8 ? 'good' : worth >= 0.25 ? 'info' : 'bad';
  return { scene: null, tone, text: `This brings ${Math.round(worth * 100)} % ${best}.`, points };
}

/** What the player is told of an event, or null when the screen itself tells it. */
export function toastFor(event: RoundEvent, m: Moment): Text | null {
  switch (event.kind) {
    case 'found': {
      if (m.setup.kind === 'odd') return stranger(event, m);
      const name = m.level.scenes[event.scene]?.places[event.element]?.name ?? event.element;
      const more = m.setup.kind === 'two' && !m.state.scenes[0]?.also ? ' There is another one.' : '';
      return {
        scene: event.scene,
        tone: 'good',
        text: `Found: ${name}.${more}`,
        points: spotPoints(m.setup, event.tick),
      };
    }
    case 'missed': {
      if (m.setup.kind === 'odd') return stranger(event, m);
      const doing = m.doing(event.scene, event.element);
      const text = m.game.explain(m.level, m.truth, event.scene, event.element, doing);
      return { scene: event.scene, tone: 'bad', text, points: -wrongCost(m.setup) };
    }
    case 'called':
      return called(m);
    case 'named':
      return named(event.right, m);
    case 'fixed':
      return fixed(m);
    case 'aligned': {
      const { align } = m.setup;
      const id = align.options[align.answer] ?? '';
      const name = m.level.scenes[align.to]?.places[id]?.name ?? id;
      return event.right
        ? { scene: align.to, tone: 'good', text: `${name}: right.`, points: tuningOf(m.setup).align }
        : { scene: align.to, tone: 'bad', text: `It is ${name}.` };
    }
    case 'hinted': {
      const hint = m.setup.hints?.[event.hint];
      if (!hint) return null;
      const scene = 'scene' in hint ? hint.scene : null;
      return { scene, tone: 'info', text: hintWords(hint, m), points: -tuningOf(m.setup).hint };
    }
    default:
      return null;
  }
}
