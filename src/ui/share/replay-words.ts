import type { Happening, Watched } from '../../store/sharing.ts';
import { t } from '../../text/index.ts';
import { reliefOnRole } from '../play/relief-words.ts';
import { findPattern, offerWords, patternName, placeName } from '../play/words.ts';

/** What was chosen to mend the level, in words of no world; in kind `two`, where there is one scene, in its own. */
export function chosenWords({ store }: Watched, input: Happening['input']): string {
  const { level, setup } = store.getState();
  if (!level || !setup || (input.kind !== 'fix' && input.kind !== 'bundle')) return '';
  const options = input.kind === 'fix' ? [input.option] : input.options;
  const roles = findPattern(setup.pattern)?.roles;
  return options
    .map(option => {
      const mend = setup.mends?.offers[option];
      if (mend) return offerWords(level, 0, mend);
      const fix = setup.fixes[option];
      return fix ? reliefOnRole(fix.relief, roles?.find(one => one.id === fix.role)?.name ?? fix.role) : '';
    })
    .join(' + ');
}

/** Everything that was chosen, in order. */
export function allChosen(watched: Watched): string {
  return watched.happenings.flatMap(one => chosenWords(watched, one.input) || []).join(' + ');
}

function right(event: Happening['event']): string {
  return event && 'right' in event && event.right ? 'yes' : 'no';
}

/** What an input did, in a line. */
export function happened({ input, event }: Happening, watched: Watched): string {
  const { level } = watched.store.getState();
  const place = (scene: number, element: string): string =>
    level ? placeName(level, scene, element) : element;
  switch (input.kind) {
    case 'mark':
      return t(event?.kind === 'found' ? 'share-did-found' : 'share-did-missed', {
        place: place(input.scene, input.element),
      });
    case 'stranger':
      return t(event?.kind === 'found' ? 'share-did-found' : 'share-did-missed', {
        place: level?.scenes[input.scene]?.host ?? '',
      });
    case 'call':
      return t('share-did-call', { pattern: patternName(input.pattern), right: right(event) });
    case 'name':
      return t('share-did-name', { pattern: patternName(input.pattern), right: right(event) });
    case 'hint':
      return t('share-did-hint');
    case 'align':
      return t('share-did-align', { right: right(event) });
    case 'order':
      return t('share-did-order');
    case 'fix':
    case 'bundle':
      return t('share-did-fix', { fix: chosenWords(watched, input) });
  }
}

/** How a happening stands on the timeline: shape and colour, and never by colour alone. */
export function toneOf({ input, event }: Happening): string {
  if (input.kind === 'mark' || input.kind === 'stranger') return event?.kind === 'found' ? 'found' : 'missed';
  if (input.kind === 'hint') return 'hint';
  return right(event) === 'yes' || input.kind === 'fix' || input.kind === 'bundle' ? 'said' : 'wrong';
}
