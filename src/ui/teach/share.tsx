import { useState } from 'preact/hooks';
import { ASSIGNMENT_KIND, type Assignment, encodeDocument } from '../../store/teaching.ts';
import { t } from '../../text/index.ts';
import { PLAY } from '../icons/play.ts';
import { Icon } from '../parts/icon.tsx';
import { Qr } from '../parts/qr.tsx';
import { taskHash } from '../route.ts';
import { useTeach } from './context.ts';
import { when } from './when.ts';

/** The hash of an assignment: what its link leads to. */
export function hashOf(assignment: Assignment): string {
  return taskHash(encodeDocument(ASSIGNMENT_KIND, assignment));
}

/** "6 levels · due Fri, 27 Nov, 18:00 · own variant for each student · 2 attempts". */
export function termsOf(a: Assignment): string {
  return [
    t('teach-levels', { count: a.items.length }),
    a.due === null ? null : t('teach-due', { when: when(a.due) }),
    t(a.variants === 'each' ? 'teach-terms-each' : 'teach-terms-one'),
    a.attempts === 0 ? null : t('teach-attempts-of', { count: a.attempts }),
    a.limit === 0 ? null : t('teach-limit-of', { count: a.limit / 60 }),
    a.hints ? null : t('teach-terms-no-hints'),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Text to copy in one click, and by hand where the browser will not. */
export function CopyLink({ link, words }: { link: string; words: string }) {
  const { copy } = useTeach();
  const [state, setState] = useState<'rest' | 'copied' | 'by hand'>('rest');
  return (
    <div class="copy">
      <input
        type="text"
        readOnly
        value={link}
        aria-label={words}
        onFocus={event => event.currentTarget.select()}
      />
      <button
        type="button"
        class="button"
        onClick={async () => setState((await copy(link)) ? 'copied' : 'by hand')}
      >
        {state === 'copied' && <Icon svg={PLAY.check} />}
        {t(state === 'copied' ? 'teach-copied' : 'teach-copy')}
      </button>
      <p class="copy-note quiet" role="status">
        {state === 'by hand' && t('teach-copy-by-hand')}
      </p>
    </div>
  );
}

/** The link, its QR code, and a sheet to print. */
export function Share({ assignment }: { assignment: Assignment }) {
  const { address, print } = useTeach();
  const hash = hashOf(assignment);
  const link = address(hash);
  return (
    <section class="teach-card teach-share" aria-labelledby="teach-share">
      <div class="teach-share-words">
        <h2 id="teach-share">{t('teach-share')}</h2>
        <p class="quiet">{t('teach-share-how')}</p>
        <CopyLink link={link} words={t('teach-link')} />
        <div class="teach-row">
          <a class="button second" href={hash} target="_blank" rel="noreferrer">
            {t('teach-as-student')}
          </a>
          <button type="button" class="button second" onClick={print}>
            {t('teach-print')}
          </button>
        </div>
      </div>
      <Qr text={link} label={t('teach-qr')} />
    </section>
  );
}

/** What is printed: one sheet for the wall or the hand-out. */
export function Sheet({ assignment }: { assignment: Assignment }) {
  const { address } = useTeach();
  const link = address(hashOf(assignment));
  return (
    <section class="sheet" aria-hidden="true">
      <p class="sheet-brand display">Throughline</p>
      <h1>{assignment.title}</h1>
      <p>{termsOf(assignment)}</p>
      {assignment.note && <p>{assignment.note}</p>}
      <Qr text={link} label="" />
      <ol>
        {[1, 2, 3].map(n => (
          <li key={n}>{t(`teach-sheet-${n}`)}</li>
        ))}
      </ol>
      <p class="sheet-link">{link}</p>
    </section>
  );
}
