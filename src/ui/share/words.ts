import type { LevelTitle } from '../../level/campaign/titles.ts';
import { variantOfId } from '../../level/campaign/variant.ts';
import type {
  Card,
  CardRun,
  Difference,
  DocumentFault,
  Facts,
  RunCheck,
  Scenery,
} from '../../store/sharing.ts';
import { titleWords } from '../../store/spoken.ts';
import { t } from '../../text/index.ts';
import { points, seconds } from '../format.ts';
import { patternName } from '../play/words.ts';
import { yearName, yearWhen } from '../year-words.ts';

/** The campaign's level of an address, of a variant as well. */
export function titleOf(levels: readonly LevelTitle[], id: string): LevelTitle | undefined {
  const base = variantOfId(id)?.base ?? id;
  return levels.find(level => level.id === base);
}

/** What a run's level is called: by the campaign at once, by its scenery once it is made. */
export function runTitle(levels: readonly LevelTitle[], run: CardRun, scenery: Scenery | null): string {
  const title = titleOf(levels, run.replay.level)?.title ?? scenery?.title;
  return title === undefined ? t('share-some-level') : titleWords(title);
}

/** "Year 1 · Ship · level 4". */
export function runPlace(levels: readonly LevelTitle[], run: CardRun): string {
  const title = titleOf(levels, run.replay.level);
  if (!title) return t('share-practice');
  return t('share-place', { when: yearWhen(title.year), year: yearName(title.year), number: title.number });
}

/** "called after one mark", or what there is to say of another kind. */
export function runNote(facts: Facts): string {
  const notes = [];
  if (facts.lane === 'untimed') notes.push(t('share-untimed'));
  if (facts.kind !== 'standard') notes.push(t(`share-kind-${facts.kind}`));
  else if (facts.call?.right) notes.push(t('share-called', { after: facts.call.after }));
  if (facts.wrong > 0) notes.push(t('share-wrong', { count: facts.wrong }));
  else if (facts.kind !== 'predict') notes.push(t('share-clean'));
  if (facts.hints > 0) notes.push(t('share-hints', { count: facts.hints }));
  return notes.join(' · ');
}

/** Why a text is no card, for a person to act on. */
export function faultWords(reason: DocumentFault, detail: string): string {
  return t(`share-fault-${reason}`, { detail });
}

/** Why a run proves nothing. */
export function verdictWords(check: Exclude<RunCheck, { ok: true }>): string {
  switch (check.reason) {
    case 'engine':
      return t('share-verdict-engine', { engine: check.engine });
    case 'level':
      return t('share-verdict-level', { why: check.why });
    default:
      return t(`share-verdict-${check.reason}`);
  }
}

/** "Points: the card says 2410, its replay gives 661." */
export function differenceWords({ fact, claimed, found }: Difference): string {
  const named = t(`share-fact-${fact}`);
  return t('share-differs', { fact: named, claimed, found });
}

/** The facts of a run: replayed where that is done, else as claimed. */
export function factsOfRun(run: CardRun, check: RunCheck | null): Facts | null {
  return check?.ok ? check.facts : run.facts;
}

/** What is known of all runs together. */
export function totals(all: readonly (Facts | null)[]): { points: number; stars: number } {
  return {
    points: all.reduce((sum, facts) => sum + (facts?.points ?? 0), 0),
    stars: all.reduce((sum, facts) => sum + (facts?.stars ?? 0), 0),
  };
}

/** A card in words for a chat: it gives nothing away and can be read aloud. The link is the last line. */
export function chatText(
  levels: readonly LevelTitle[],
  card: Card,
  scenery: Scenery | null,
  link: string,
): string {
  const [run] = card.runs;
  const facts = run?.facts;
  if (card.runs.length > 1 || !run || !facts) {
    const sum = totals(card.runs.map(one => one.facts));
    return t('share-chat-set', {
      title: card.title || t('share-a-set'),
      count: card.runs.length,
      points: points(sum.points),
      stars: sum.stars,
      link,
    });
  }
  const times = facts.times.map(tick => (tick === null ? t('share-not-found') : seconds(tick)));
  return t('share-chat', {
    title: runTitle(levels, run, scenery),
    times: times.join(', '),
    points: points(facts.points),
    stars: facts.stars,
    note: runNote(facts),
    link,
  });
}

/** The pattern's name, for whoever may see the answer. */
export function answerOf(facts: Facts): string {
  return patternName(facts.pattern);
}
