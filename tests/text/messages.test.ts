import { describe, expect, it } from 'vitest';
import { areas, idsAsked, messagesOf, sources, variablesOf } from './messages.ts';

const english = new Map(areas('en').flatMap(area => [...messagesOf('en', area)]));

describe('every message', () => {
  it('that the sources ask for is there', () => {
    const { whole, begun } = idsAsked();
    expect(whole.size).toBeGreaterThan(80);
    const known = [...english.keys()];
    expect([...whole].filter(([id]) => !english.has(id))).toEqual([]);
    expect([...begun].filter(([id]) => !known.some(one => one.startsWith(id)))).toEqual([]);
  });

  it('is asked for', () => {
    const { whole, begun } = idsAsked();
    const text = sources()
      .map(source => source.text)
      .join('\n');
    const unused = [...english.keys()].filter(
      id =>
        !whole.has(id) &&
        ![...begun.keys()].some(start => id.startsWith(start)) &&
        !text.includes(`'${id}'`) &&
        !text.includes(`"${id}"`),
    );
    expect(unused).toEqual([]);
  });

  it('has an id of its own', () => {
    const all = areas('en').flatMap(area => [...messagesOf('en', area).keys()]);
    expect(all.filter((id, i) => all.indexOf(id) !== i)).toEqual([]);
  });

  it('has an id that begins with its area', () => {
    const strays = areas('en').flatMap(area =>
      [...messagesOf('en', area).keys()].filter(
        id => id !== 'loading' && !id.startsWith(area.replace('.ftl', '')),
      ),
    );
    expect(strays).toEqual([]);
  });
});

describe.each(['de'])('messages in %s', language => {
  it('are in the same files', () => {
    expect(areas(language)).toEqual(areas('en'));
  });

  it.each(areas('en'))('are all there: %s', area => {
    const own = messagesOf(language, area);
    const source = messagesOf('en', area);
    expect([...own.keys()].sort()).toEqual([...source.keys()].sort());
    const others = [...source].filter(
      ([id, text]) => variablesOf(text).join() !== variablesOf(own.get(id)).join(),
    );
    expect(others.map(([id]) => id)).toEqual([]);
  });
});
