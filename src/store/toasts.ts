import type { Level, LevelTruth } from '../level/types.ts';
import { bonusStands, callBonus, callCost, TUNING } from '../round/index.ts';
import { spotPoints } from '../round/scoring.ts';
import type { RoundEvent, RoundSetup, RoundState } from '../round/types.ts';
import type { Doing } from './doing.ts';
import type { Game } from './game.ts';
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
    const text = `Called ${name}: no, it is something else. The name is asked again after the third mark.`;
    return { scene: null, tone: 'bad', text, points: -callCost(call.marksBefore) };
  }
  const bonus = callBonus(m.setup, call.tick, call.marksBefore);
  if (bonus === 0)
    return {
      scene: null,
      tone: 'good',
      text: `Called ${name}: right, but before there was anything to see.`,
    };
  const open = call.open.length === 1 ? 'the last mark is' : `the other ${call.open.length} marks are`;
  const text = bonusStands(m.state)
    ? `Called ${name}: right. Its bonus of ${bonus} is yours if ${call.open.length === 3 ? 'all three marks are' : open} right first time.`
    : `Called ${name}: right, but the bonus went with an earlier wrong mark.`;
  return { scene: null, tone: 'good', text };
}

/** What the player is told of an event, or null when the screen itself tells it. */
export function toastFor(event: RoundEvent, m: Moment): Text | null {
  switch (event.kind) {
    case 'found': {
      const name = m.level.scenes[event.scene]?.places[event.element]?.name ?? event.element;
      return {
        scene: event.scene,
        tone: 'good',
        text: `Found: ${name}.`,
        points: spotPoints(m.setup, event.tick),
      };
    }
    case 'missed': {
      const doing = m.doing(event.scene, event.element);
      const text = m.game.explain(m.level, m.truth, event.scene, event.element, doing);
      return { scene: event.scene, tone: 'bad', text, points: -TUNING.wrong };
    }
    case 'called':
      return called(m);
    case 'named': {
      const name = m.game.patternName(m.setup.pattern);
      if (!event.right) return { scene: null, tone: 'bad', text: `It is ${name}.` };
      const points = m.state.call ? TUNING.nameAfterWrongCall : TUNING.name;
      return { scene: null, tone: 'good', text: `${name}: right.`, points };
    }
    case 'fixed': {
      const worth = m.setup.fixes[event.option]?.worth ?? 0;
      const points = Math.round(TUNING.fix * Math.min(1, Math.max(0, worth)));
      const tone = worth >= 0.8 ? 'good' : worth >= 0.25 ? 'info' : 'bad';
      const share = `${Math.round(worth * 100)} %`;
      return { scene: null, tone, text: `This brings ${share} of the best that a fix could bring.`, points };
    }
    case 'aligned': {
      const { align } = m.setup;
      const id = align.options[align.answer] ?? '';
      const name = m.level.scenes[align.to]?.places[id]?.name ?? id;
      return event.right
        ? { scene: align.to, tone: 'good', text: `${name}: right.`, points: TUNING.align }
        : { scene: align.to, tone: 'bad', text: `It is ${name}.` };
    }
    default:
      return null;
  }
}
