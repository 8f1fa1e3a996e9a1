import { describe, expect, it } from 'vitest';
import { bareText, sources } from './messages.ts';

/** What is the same in every language. */
const NAMES = ['Throughline'];

describe('the markup of the screens', () => {
  it('has no text of its own: it is all in messages', () => {
    const found = sources(/\.tsx$/).flatMap(({ name, text }) =>
      bareText(text)
        // A call within braces looks like text.
        .filter(one => !NAMES.includes(one) && !/^(\w+\.)*\w+\($|\(\)\.\w+\($|^\|/.test(one))
        .map(one => `${name}: ${one}`),
    );
    expect(found).toEqual([]);
  });

  it('is searched for what there could be', () => {
    expect(bareText('return (<p class="x">Some words</p>);')).toEqual(['Some words']);
    expect(bareText('return (<p>{x} more words</p>);')).toEqual(['more words']);
    expect(bareText('return (<button aria-label="Close" />);')).toEqual(['Close']);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source of a screen
    expect(bareText('return (<b title={`${n} points`} />);')).toEqual(['${n} points']);
  });
});
