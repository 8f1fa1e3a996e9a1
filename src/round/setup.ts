import { BUDGET_OPTIONS, bundlesOf, fixKey } from '../level/bundles.ts';
import { nearestConfusions } from '../level/confusions.ts';
import { fixOptions } from '../level/fixes.ts';
import { hashText } from '../level/hash.ts';
import { hintsOf } from '../level/hints.ts';
import { priceOf } from '../level/prices.ts';
import type { Bundle, FixOption, Level, LevelTruth, Scene } from '../level/types.ts';
import { reliefWords } from '../level/wording.ts';
import { patternById } from '../pattern/index.ts';
import type { ReliefClass } from '../pattern/relief-classes.ts';
import { reliefsOf } from '../pattern/reliefs/index.ts';
import { PATTERN_IDS, type PatternId } from '../pattern/types.ts';
import type { NodeId } from '../sim/network.ts';
import { bundleKey } from './standard.ts';
import type { BudgetSetup, Lane, MendSetup, OfferSetup, RoundSetup } from './types.ts';

/** Patterns to choose among besides the right one. */
const CONFUSIONS = 3;

/** The names to choose among: the whole catalogue, the level's own, or the right one and those most easily taken for it. */
export function choicesFor(level: Pick<Level, 'pattern' | 'choices' | 'open'>): PatternId[] {
  if (level.open) return [...PATTERN_IDS];
  return level.choices ?? [level.pattern, ...nearestConfusions(level.pattern, CONFUSIONS)];
}

/** An order drawn from the seed: the same things in the same order for the same seed and purpose. */
function drawn<T>(things: readonly T[], seed: number, purpose: string, key: (thing: T) => string): T[] {
  return things
    .map(thing => ({ thing, at: hashText(`${seed}:${purpose}:${key(thing)}`) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(x => x.thing);
}

/** Elements that can be marked: those that are drawn and that something could ease. */
export function markableOf(scene: Scene): NodeId[] {
  return Object.keys(scene.places).filter(id => reliefsOf(scene.network, id).length > 0);
}

/** The question of the roles. With one scene there is nothing to compare, and it is never asked. */
function alignOf(level: Level, truth: LevelTruth, seed: number): RoundSetup['align'] {
  const { align } = level;
  if (level.scenes.length < 2) {
    const culprit = truth.scenes[0]?.culprit.element ?? '';
    return { options: [], answer: 0, from: 0, to: 0, subject: culprit, culprit };
  }
  const subject = level.scenes[align.from]?.roles[align.role]?.[0];
  const right = level.scenes[align.to]?.roles[align.role]?.[0];
  const culprit = truth.scenes[align.from]?.culprit.element;
  if (subject === undefined || right === undefined || culprit === undefined) {
    throw new Error(`${level.id}: align.role "${align.role}" is not in scenes ${align.from} and ${align.to}`);
  }
  const options = drawn([right, align.lookalike, align.other], seed, 'align', id => id);
  return { options, answer: options.indexOf(right), from: align.from, to: align.to, subject, culprit };
}

/** Prices, and the measured worth of everything that the budget can buy. */
function budgetOf(level: Level, truth: LevelTruth, fixes: readonly FixOption[]): BudgetSetup {
  const bundles = truth.bundles ?? bundlesOf(level, truth);
  const mean = ({ leverage }: Bundle): number => leverage.reduce((a, b) => a + b, 0) / leverage.length;
  const best = Math.max(0, ...bundles.map(mean));
  const keys = fixes.map(fixKey);
  return {
    days: level.budget ?? 0,
    prices: fixes.map(fix => priceOf(fix.relief)),
    bundles: Object.fromEntries(
      bundles.map(bundle => [
        bundleKey(bundle.fixes.map(key => keys.indexOf(key))),
        {
          worth: best > 0 ? Math.max(0, mean(bundle)) / best : 0,
          leverage: bundle.leverage,
        },
      ]),
    ),
  };
}

function offered(level: Level, ease: { element: NodeId; relief: ReliefClass }, leverage: number): OfferSetup {
  const words = reliefWords(level.scenes[0]!, ease.element, ease.relief).do;
  return { element: ease.element, relief: ease.relief, words, leverage };
}

/** What may be mended, in an order drawn from the seed. */
function mendsOf(level: Level, truth: LevelTruth, seed: number): MendSetup {
  const { mends, pair } = truth;
  if (!mends || !pair) throw new Error(`${level.id}: the truth of two at once has no pairs`);
  const all = mends.offers.map((offer, at) => ({ offer, at }));
  const order = drawn(all, seed, 'mend', ({ offer }) => `${offer.element}.${offer.relief}`);
  return {
    offers: order.map(({ offer, at }) => ({
      ...offered(level, offer, mends.pairs[at]![at]!),
      on: offer.on,
    })),
    pairs: order.map(a => order.map(b => mends.pairs[a.at]![b.at]!)),
    lead: pair.lead,
  };
}

/** What only some kinds of level have. */
function extras(level: Level, truth: LevelTruth, seed: number): Partial<RoundSetup> {
  const { second } = level;
  const scene = level.scenes[0]!;
  const culprits = patternById(second?.pattern ?? level.pattern)
    .roles.filter(role => role.culprit)
    .flatMap(role => second?.roles[role.id] ?? []);
  return {
    ...(level.kind && level.kind !== 'standard' ? { kind: level.kind } : {}),
    ...(level.open ? { open: true } : {}),
    ...(level.stranger ? { stranger: level.stranger } : {}),
    ...(level.kind === 'predict' && truth.offers
      ? { offers: truth.offers.map(row => offered(level, row, row.leverage)) }
      : {}),
    ...(second
      ? {
          second: {
            pattern: second.pattern,
            culprits: culprits.filter(id => markableOf(scene).includes(id)),
          },
          mends: mendsOf(level, truth, seed),
        }
      : {}),
  };
}

/**
 * All that the rules need to know of a level: from its truth, never typed in. The seed draws the order of every choice.
 * @throws if the level's alignment names a scene or a role that is not there.
 */
export function buildSetup(level: Level, truth: LevelTruth, seed: number, lane: Lane = 'timed'): RoundSetup {
  const standard = (level.kind ?? 'standard') === 'standard';
  const spends = standard && level.budget !== undefined;
  const fixes = standard ? fixOptions(level, truth, seed, spends ? BUDGET_OPTIONS : undefined) : [];
  const choices = choicesFor(level);
  return {
    levelId: level.id,
    seed,
    pattern: level.pattern,
    // The catalogue stays in its own order: it is searched, not guessed at.
    choices: level.open ? choices : drawn(choices, seed, 'name', id => id),
    onset: truth.onset,
    par: level.par,
    scenes: level.scenes.map((scene, i) => {
      const markable = markableOf(scene);
      const culprits = truth.scenes[i]?.culprit.elements ?? [];
      return { markable, culprits: culprits.filter(id => markable.includes(id)) };
    }),
    fixes,
    align: alignOf(level, truth, seed),
    hints: hintsOf(level, truth, seed),
    ...(lane === 'untimed' ? { lane } : {}),
    ...extras(level, truth, seed),
    ...(spends ? { budget: budgetOf(level, truth, fixes) } : {}),
  };
}
