import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Card, RunCheck, ShareTools } from '../../store/sharing.ts';
import { t } from '../../text/index.ts';
import { points } from '../format.ts';
import { SHARE } from '../icons/share.ts';
import { Icon } from '../parts/icon.tsx';
import { cardHash } from '../route.ts';
import { useDeps, useLocale } from '../use-store.ts';
import { Field } from './field.tsx';
import { ShareFrame, Unreadable, Waiting } from './frame.tsx';
import { drawPicture, type PictureText, SHAPES, type Shape } from './picture.ts';
import { rowsOf } from './rows.ts';
import { useChecks, useTools } from './use-tools.ts';
import { answerOf, chatText, factsOfRun, faultWords, runNote, runPlace, runTitle, totals } from './words.ts';

interface MakerProps {
  tools: ShareTools;
  first: Card;
}

/** A file's name of a title: letters, digits and dashes. */
function fileName(title: string, end: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `throughline-${plain.slice(0, 60) || 'card'}.${end}`;
}

function usePictureText(
  tools: ShareTools,
  card: Card,
  checks: readonly (RunCheck | null)[],
  answer: boolean,
): PictureText | null {
  const { levels } = useDeps();
  const [run] = card.runs;
  const check = checks[0] ?? null;
  const facts = run ? factsOfRun(run, check) : null;
  if (!run || !facts) return null;
  const scenery = check?.ok ? check.scenery : null;
  if (card.runs.length > 1) {
    const all = card.runs.map((one, i) => factsOfRun(one, checks[i] ?? null));
    const sum = totals(all);
    const best = all.reduce((top, one, i) => ((one?.points ?? 0) > (all[top]?.points ?? 0) ? i : top), 0);
    return {
      name: card.name,
      title: card.title || t('share-a-set'),
      lead: t('share-lead-set', { count: card.runs.length }),
      points: points(sum.points),
      note: t('share-points-stars', { stars: sum.stars }),
      stars: null,
      corner: t('share-code-best', { title: runTitle(levels, card.runs[best]!, null) }),
      rows: [],
      lines: card.runs.map((one, i) => ({
        title: runTitle(levels, one, null),
        stars: all[i]?.stars ?? 0,
        points: points(all[i]?.points ?? 0),
      })),
      link: tools.shortLink(card.runs[best]!, card.name),
    };
  }
  return {
    name: card.name,
    title: runTitle(levels, run, scenery),
    lead: answer ? answerOf(facts) : t('share-lead', { count: facts.domains.length, kind: facts.kind }),
    points: points(facts.points),
    note: t('share-points-note', { note: runNote(facts) }),
    stars: facts.stars,
    corner: runPlace(levels, run),
    rows: rowsOf(facts, scenery, answer),
    lines: [],
    link: tools.shortLink(run, card.name),
  };
}

/** Draws whenever its words change; the canvas is the preview as well. */
function Preview({
  text,
  shape,
  canvas,
  onFail,
}: {
  text: PictureText;
  shape: Shape;
  canvas: { current: HTMLCanvasElement | null };
  onFail(): void;
}) {
  const key = JSON.stringify(text);
  const [drawn, setDrawn] = useState('');
  useEffect(() => {
    let gone = false;
    const scratch = document.createElement('canvas');
    drawPicture(scratch, text, shape).then(
      () => {
        const shown = canvas.current;
        if (gone || !shown) return;
        shown.width = scratch.width;
        shown.height = scratch.height;
        shown.getContext('2d')?.drawImage(scratch, 0, 0);
        setDrawn(`${shape} ${key}`);
      },
      () => gone || onFail(),
    );
    return () => {
      gone = true;
    };
    // The key stands for the text.
  }, [key, shape]);
  return (
    <canvas
      ref={canvas}
      class="share-picture"
      data-drawn={drawn === `${shape} ${key}`}
      role="img"
      aria-label={t('share-picture-alt', { title: text.title, points: text.points })}
    />
  );
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise(done => canvas.toBlob(done, 'image/png'));
}

function Maker({ tools, first }: MakerProps) {
  const { levels } = useDeps();
  useLocale();
  const [name, setName] = useState(first.name || tools.runs.getState().name);
  const [title, setTitle] = useState(first.title);
  const [shape, setShape] = useState<Shape>('wide');
  const [answer, setAnswer] = useState(false);
  const [said, say] = useState('');
  const canvas = useRef<HTMLCanvasElement>(null);
  const checks = useChecks(tools, first.engine, first.runs);
  const card = useMemo(() => ({ ...first, name, title }), [first, name, title]);
  const text = usePictureText(tools, card, checks, answer);
  const link = useMemo(() => tools.link(card), [tools, card]);
  const check = checks[0] ?? null;
  const scenery = check?.ok ? check.scenery : null;
  const several = card.runs.length > 1;
  const shown = card.runs[0]!;
  const heading = several ? title || t('share-a-set') : runTitle(levels, shown, scenery);
  const shortest = link ?? t('share-as-file');
  const chat = chatText(levels, card, scenery, shortest);

  const sign = (typed: string): void => {
    setName(typed);
    tools.sign(typed);
  };
  const copy = async (what: string, done: string): Promise<void> => {
    say((await tools.copyText(what)) ? t(done) : t('share-copy-failed'));
  };
  const picture = async (): Promise<Blob | null> => (canvas.current ? blobOf(canvas.current) : null);
  const savePicture = async (): Promise<void> => {
    const blob = await picture();
    if (!blob) return say(t('share-picture-failed'));
    tools.saveBlob(fileName(heading, 'png'), blob);
    say(t('share-saved'));
  };
  const saveJson = (): void => {
    tools.saveBlob(fileName(heading, 'json'), new Blob([tools.file(card)], { type: 'application/json' }));
    say(t('share-saved'));
  };
  const shareNow = async (): Promise<void> => {
    const blob = await picture();
    const file = blob ? new File([blob], fileName(heading, 'png'), { type: blob.type }) : undefined;
    const data = { title: heading, text: chat, ...(file && tools.canShare(file) ? { file } : {}) };
    if (!(await tools.share(data))) await copy(chat, 'share-copied-instead');
  };
  const copyPicture = async (): Promise<void> => {
    const blob = await picture();
    if (blob && (await tools.copyPicture(blob))) say(t('share-copied'));
    else await savePicture();
  };
  return (
    <ShareFrame title={t('share-make')} wide>
      <div class="maker">
        <section class="maker-picture" aria-label={t('share-picture')}>
          {text && (
            <Preview
              text={text}
              shape={shape}
              canvas={canvas}
              onFail={() => say(t('share-picture-failed'))}
            />
          )}
          <div class="share-choices">
            <fieldset class="share-choice">
              <legend class="unseen">{t('share-shape')}</legend>
              {(Object.keys(SHAPES) as Shape[]).map(one => (
                <label key={one} class={one === shape ? 'on' : ''}>
                  <input type="radio" name="shape" checked={one === shape} onChange={() => setShape(one)} />
                  {t(`share-shape-${one}`)}
                </label>
              ))}
            </fieldset>
            {!several && (
              <label class="share-check">
                <input
                  type="checkbox"
                  checked={answer}
                  onChange={event => setAnswer(event.currentTarget.checked)}
                />
                {t('share-with-answer')}
              </label>
            )}
          </div>
        </section>
        <section class="maker-ways">
          <h1>{t('share-make')}</h1>
          <Field
            label={t('share-name')}
            value={name}
            most={200}
            hint={t('share-name-hint')}
            offers="nickname"
            onType={sign}
          />
          {several && <Field label={t('share-title')} value={title} most={120} onType={setTitle} />}
          <div class="maker-buttons">
            {tools.canShare() && (
              <button type="button" class="button" onClick={shareNow}>
                <Icon svg={SHARE.share} />
                {t('share-send')}
              </button>
            )}
            <button
              type="button"
              class={`button ${tools.canShare() ? 'second' : ''}`}
              disabled={link === null}
              onClick={() => link && copy(link, 'share-copied')}
            >
              <Icon svg={SHARE.link} />
              {t('share-copy-link')}
            </button>
            <button type="button" class="button second" onClick={() => copy(chat, 'share-copied')}>
              <Icon svg={SHARE.copy} />
              {t('share-copy-text')}
            </button>
            <button type="button" class="button second" onClick={savePicture}>
              <Icon svg={SHARE.save} />
              {t('share-save-picture')}
            </button>
            <button type="button" class="button second" onClick={copyPicture}>
              <Icon svg={SHARE.picture} />
              {t('share-copy-picture')}
            </button>
            <button type="button" class="button second" onClick={saveJson}>
              <Icon svg={SHARE.file} />
              {t('share-save-file')}
            </button>
            <a class="button second" href={cardHash('card', tools.text(card))}>
              <Icon svg={SHARE.eye} />
              {t('share-see')}
            </a>
          </div>
          <p class="maker-said" role="status">
            {said || (link === null ? t('share-too-long') : '')}
          </p>
          <details class="maker-text" open>
            <summary>{t('share-text')}</summary>
            <textarea
              readOnly
              rows={6}
              value={chat}
              aria-label={t('share-text')}
              onFocus={event => event.currentTarget.select()}
            />
          </details>
          <p class="quiet maker-note">{t('share-nothing-sent')}</p>
        </section>
      </div>
    </ShareFrame>
  );
}

/** Makes something to show of a run that was just played, or of several that were chosen. */
export function MakePage({ doc }: { doc: string }) {
  const tools = useTools();
  const parsed = useMemo(() => tools?.read(doc) ?? null, [tools, doc]);
  if (!tools || !parsed) return <Waiting />;
  if (!parsed.ok) return <Unreadable words={faultWords(parsed.reason, parsed.detail)} />;
  return <Maker tools={tools} first={parsed.doc} />;
}
