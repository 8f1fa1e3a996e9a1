import { useState } from 'preact/hooks';
import { type DomainId, OPEN_DOMAINS } from '../../domain/types.ts';
import { KINDS } from '../../level/generate/spec.ts';
import type { LevelKind } from '../../level/types.ts';
import { PATTERN_IDS, type PatternId } from '../../pattern/types.ts';
import { t } from '../../text/index.ts';
import { kindName } from '../home/words.ts';
import { patternName } from '../play/words.ts';
import { DRAWS, HARDEST } from '../practice/draw.ts';
import { Making } from '../practice/frame.tsx';
import { useDeps } from '../use-store.ts';
import { domainName } from './describe.ts';
import { addressOf, FIRST_WISH, type Wish } from './draft.ts';

function KindOptions({ value, onPick }: { value: LevelKind; onPick(kind: LevelKind): void }) {
  return (
    <label class="teach-field">
      <span>{t('teach-kind')}</span>
      <select value={value} onChange={event => onPick(event.currentTarget.value as LevelKind)}>
        {KINDS.map(kind => (
          <option key={kind} value={kind}>
            {kind === 'standard' ? t('teach-kind-standard') : kindName(kind)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A fresh level by pattern, kind, difficulty and worlds. It is made before it is added: what can't be proved fair is not. */
export function WishForm({ onAdd }: { onAdd(address: string): void }) {
  const { prefetch, seed } = useDeps();
  const [wish, setWish] = useState<Wish>(FIRST_WISH);
  const [state, setState] = useState<'rest' | 'making' | 'none'>('rest');
  const change = (patch: Partial<Wish>): void => {
    setState('rest');
    setWish({ ...wish, ...patch });
  };
  const toggle = (id: DomainId): void => {
    const domains = OPEN_DOMAINS.filter(one => (one === id) !== wish.domains.includes(one));
    if (domains.length > 0) change({ domains: [...domains] });
  };
  const add = async (): Promise<void> => {
    setState('making');
    for (let k = 0; k < DRAWS; k++) {
      const address = addressOf(wish, seed());
      try {
        await prefetch(address);
        onAdd(address);
        setState('rest');
        return;
      } catch {
        // Another draw may be fair.
      }
    }
    setState('none');
  };
  return (
    <div class="teach-options">
      <label class="teach-field">
        <span>{t('teach-pattern')}</span>
        <select
          value={wish.pattern}
          onChange={event => change({ pattern: event.currentTarget.value as PatternId })}
        >
          {PATTERN_IDS.map(id => (
            <option key={id} value={id}>
              {patternName(id)}
            </option>
          ))}
        </select>
      </label>
      <KindOptions value={wish.kind} onPick={kind => change({ kind })} />
      <label class="teach-field">
        <span>{t('teach-difficulty', { difficulty: wish.difficulty })}</span>
        <input
          type="range"
          min="1"
          max={HARDEST}
          value={wish.difficulty}
          onInput={event => change({ difficulty: Number(event.currentTarget.value) })}
        />
      </label>
      <fieldset class="picks wide">
        <legend>{t('teach-worlds')}</legend>
        {OPEN_DOMAINS.map(id => (
          <label class="pick" key={id}>
            <input
              type="checkbox"
              checked={wish.kind === 'odd' || wish.domains.includes(id)}
              disabled={wish.kind === 'odd'}
              onChange={() => toggle(id)}
            />
            {domainName(id)}
          </label>
        ))}
      </fieldset>
      <button type="button" class="button second" disabled={state === 'making'} onClick={() => void add()}>
        {t('teach-add')}
      </button>
      {state === 'making' && <Making words={t('teach-making')} />}
      {state === 'none' && <p role="alert">{t('teach-not-fair')}</p>}
    </div>
  );
}
