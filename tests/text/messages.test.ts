import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { areas, idsAsked, messagesOf, sources, textOf, variablesOf } from './messages.ts';

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

/** Figures on both sides of every plural of the languages there are, and one that is singular elsewhere. */
const FIGURES = [0, 1, 2, 5, 21];

describe.each(['en', 'de'])('figures in %s', language => {
  it.each(areas(language))('are said with every text, and nothing shows its braces: %s', area => {
    const bundle = new FluentBundle(language, { useIsolating: false });
    bundle.addResource(new FluentResource(textOf(language, area)));
    const faults: string[] = [];
    for (const [id, pattern] of messagesOf(language, area)) {
      const names = variablesOf(pattern);
      for (const n of names.length > 0 ? FIGURES : FIGURES.slice(0, 1)) {
        const errors: Error[] = [];
        const args = Object.fromEntries(names.map(name => [name, n]));
        const said = bundle.formatPattern(
          pattern as Parameters<FluentBundle['formatPattern']>[0],
          args,
          errors,
        );
        if (errors.length > 0 || /[{}$]/.test(said) || said.trim() === '') faults.push(`${id} ${n}: ${said}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('has one of a thing apart from several, wherever it counts', () => {
    const same: string[] = [];
    for (const area of areas(language)) {
      const bundle = new FluentBundle(language, { useIsolating: false });
      bundle.addResource(new FluentResource(textOf(language, area)));
      for (const [id, pattern] of messagesOf(language, area)) {
        if (!/"selector":\{"type":"var","name":"count"\}/.test(JSON.stringify(pattern))) continue;
        const say = (count: number): string =>
          bundle.formatPattern(
            pattern as Parameters<FluentBundle['formatPattern']>[0],
            { ...Object.fromEntries(variablesOf(pattern).map(name => [name, 3])), count },
            [],
          );
        if (say(1).replace(/\d+/g, '#') === say(5).replace(/\d+/g, '#')) same.push(`${id}: ${say(1)}`);
      }
    }
    expect(same).toEqual([]);
  });
});
