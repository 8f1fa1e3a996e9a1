import type { PatternId } from '../pattern/types.ts';
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
import type { RoundEvent } from '../round/types.ts';
import { say, t } from '../text/index.ts';
import { hintWords } from './hint-words.ts';
import { missWords } from './miss-words.ts';
import type { Moment } from './moment.ts';
import type { Toast } from './types.ts';

type Text = Omit<Toast, 'id'>;

function patternName(m: Moment, id: PatternId): string {
  return say(m.game.patternName(id), id);
}

function called(m: Moment): Text {
  const call = m.state.call!;
  const name = patternName(m, call.pattern);
  if (!call.right) {
    const text = t('play-toast-miscalled', { name });
    return { scene: null, tone: 'bad', text, points: -callCost(m.setup, call.marksBefore) };
  }
  const bonus = callBonus(m.setup, call.tick, call.marksBefore);
  if (bonus === 0)
    return {
      scene: null,
      tone: 'good',
      text: t('play-toast-too-early', { name }),
    };
  const left = call.open.length;
  const all = left === m.state.scenes.length;
  const text = bonusStands(m.state)
    ? t('play-toast-called', { name, bonus, left, which: all ? 'all' : 'rest' })
    : t('play-toast-no-bonus', { name });
  return { scene: null, tone: 'good', text };
}

/** Odd one out: what a mark of a whole scene has brought. A wrong one is told what its scene has to do with another. */
function stranger(event: { kind: string; scene: number; tick: number }, m: Moment): Text {
  const host = m.level.scenes[event.scene]?.host ?? '';
  if (event.kind === 'found') {
    const points = spotPoints(m.setup, event.tick);
    return { scene: event.scene, tone: 'good', text: t('play-stranger', { host }), points };
  }
  const points = Math.round((m.truth.scenes[event.scene]?.culprit.leverage ?? 0) * 100);
  const text = t('play-toast-not-stranger', { host, points });
  return { scene: event.scene, tone: 'bad', text, points: -wrongCost(m.setup) };
}

/** What a name has brought, of one or of two. */
function named(right: boolean, m: Moment): Text {
  const { setup, state } = m;
  const tuning = tuningOf(setup);
  if ((setup.kind ?? 'standard') === 'standard') {
    const name = patternName(m, setup.pattern);
    if (!right) return { scene: null, tone: 'bad', text: t('play-toast-is', { name }) };
    const points = state.call ? tuning.nameAfterWrongCall : tuning.name;
    return { scene: null, tone: 'good', text: t('play-toast-right', { name }), points };
  }
  const name = patternName(m, namesOf(setup, state)[state.other ? 1 : 0]);
  if (!right) return { scene: null, tone: 'bad', text: t('play-toast-is', { name }) };
  const points = setup.kind === 'odd' ? tuning.odd.name : tuning.two.name;
  return { scene: null, tone: 'good', text: t('play-toast-right', { name }), points };
}

/** What a choice of fix will have brought, once it is run. */
function fixed(m: Moment): Text | null {
  const { setup, state } = m;
  // A prediction is told by its runs.
  if (setup.kind === 'predict') return null;
  let worth = fixWorth(setup, state);
  let points = Math.round(fixPoints(setup) * worth);
  let best = setup.budget ? 'budget' : 'fix';
  if (setup.kind === 'two') {
    const { alone, both } = mendWorth(setup, state);
    const second = state.mended?.length === 2;
    worth = second ? both : alone;
    points = Math.round(second ? tuningOf(setup).two.both * both : tuningOf(setup).two.alone * alone);
    best = second ? 'two' : 'alone';
  }
  const tone = worth >= 0.8 ? 'good' : worth >= 0.25 ? 'info' : 'bad';
  return {
    scene: null,
    tone,
    text: t('play-toast-brings', { percent: Math.round(worth * 100), best }),
    points,
  };
}

/** What the player is told of an event, or null when the screen itself tells it. */
export function toastFor(event: RoundEvent, m: Moment): Text | null {
  switch (event.kind) {
    case 'found': {
      if (m.setup.kind === 'odd') return stranger(event, m);
      const name = m.level.scenes[event.scene]?.places[event.element]?.name ?? event.element;
      const more = m.setup.kind === 'two' && !m.state.scenes[0]?.also;
      return {
        scene: event.scene,
        tone: 'good',
        text: t(more ? 'play-toast-found-one' : 'play-toast-found', { name }),
        points: spotPoints(m.setup, event.tick),
      };
    }
    case 'missed': {
      if (m.setup.kind === 'odd') return stranger(event, m);
      const doing = m.doing(event.scene, event.element);
      const miss = m.game.explain(m.level, m.truth, event.scene, event.element, doing);
      const text = missWords(miss, m.game.domain(m.level.scenes[event.scene]!.domain));
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
        ? {
            scene: align.to,
            tone: 'good',
            text: t('play-toast-right', { name }),
            points: tuningOf(m.setup).align,
          }
        : { scene: align.to, tone: 'bad', text: t('play-toast-is', { name }) };
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
