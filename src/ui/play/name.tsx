import type { PatternId } from '../../pattern/types.ts';
import { callBonus, callCost } from '../../round/scoring.ts';
import { namesOf } from '../../round/step.ts';
import { t } from '../../text/index.ts';
import { signed } from '../format.ts';
import { useActions, useSession } from '../use-store.ts';
import { Catalogue } from './catalogue.tsx';
import { Diagram } from './diagram.tsx';
import { nameQuestion } from './kind-words.ts';
import { Tray } from './tray.tsx';
import { useDigits } from './use-digits.ts';
import { findPattern, patternName } from './words.ts';
import '../css/cards.css';

function Stakes() {
  const setup = useSession(s => s.setup);
  const marks = useSession(s => s.round?.scenes.filter(scene => scene.found !== null).length ?? 0);
  const worth = useSession(s => (s.setup ? callBonus(s.setup, Math.floor(s.clock / 1000) * 1000, marks) : 0));
  if (!setup) return null;
  const cost = callCost(setup, marks);
  return (
    <>
      {t('play-stakes')} <b class="good">{worth > 0 ? signed(worth) : t('play-stakes-early')}</b>
      {t(worth > 0 ? 'play-stakes-if' : 'play-stakes-end')} <b class="bad">{signed(-cost)}</b>.
    </>
  );
}

interface ListProps {
  choices: readonly PatternId[];
  /** One that is known not to be it, and why. */
  out: { id: PatternId; why: string } | null;
  onChoose(id: PatternId): void;
}

/** Four patterns by diagram and name. */
function Four({ choices, out, onChoose }: ListProps) {
  useDigits(choices.length, i => onChoose(choices[i]!));
  return (
    <ul class="cards">
      {choices.map((id, i) => {
        const pattern = findPattern(id);
        return (
          <li key={id}>
            <button type="button" class="card" disabled={id === out?.id} onClick={() => onChoose(id)}>
              <span class="card-drawing">{pattern && <Diagram pattern={pattern} />}</span>
              <span class="card-name">
                {patternName(id)}
                <kbd>{i + 1}</kbd>
              </span>
              <span class="card-note">{id === out?.id ? out.why : (pattern?.also[0] ?? '')}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The call while spotting, and the naming after the last mark: of four, or of the whole catalogue. */
export function NameTray() {
  const actions = useActions();
  const level = useSession(s => s.level);
  const setup = useSession(s => s.setup);
  const round = useSession(s => s.round);
  const phase = useSession(s => s.phase);
  if (!level || !setup || !round) return null;
  const calling = phase === 'spot';
  const wrong = round.call && !round.call.right ? round.call.pattern : null;
  // The first of two names has been told by now.
  const told = phase === 'other' ? namesOf(setup, round)[0] : null;
  const out = wrong
    ? { id: wrong, why: t('play-name-called') }
    : told
      ? { id: told, why: t('play-name-told') }
      : null;
  const choose = (id: PatternId): void => {
    if (id !== out?.id) actions.choosePattern(id);
  };
  const words = nameQuestion(level, setup, round, phase);
  const List = setup.open ? Catalogue : Four;
  return (
    <Tray
      key={told ?? ''}
      title={words.title}
      note={calling ? <Stakes /> : words.note}
      wide={setup.open === true}
      {...(calling ? { onClose: actions.closeCall } : {})}
    >
      <List choices={setup.choices} out={out} onChoose={choose} />
    </Tray>
  );
}
