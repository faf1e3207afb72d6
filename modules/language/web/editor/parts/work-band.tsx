import { useRef } from 'react';
import { listed } from '../../../../../kernel/web/i18n/listed.ts';
import { useBoth, useLang, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { useKey } from '../../../../../kernel/web/kit/keys.tsx';
import { segmentNarrowing } from '../../../contract/segments.ts';
import { languageTexts } from '../../texts.ts';
import { isDone, type Shown, useEditor } from './use-editor.ts';

/** What the page shows: the segments, or in their place something of the whole file. */
export type View = 'segments' | 'preview' | 'findings' | 'replace' | 'fill';

const views = [
  { view: 'fill', key: 'Alt+L', words: 'editor.fill' },
  { view: 'replace', key: 'Alt+H', words: 'editor.replace' },
  { view: 'findings', key: 'Alt+C', words: 'editor.fileFindings' },
  { view: 'preview', key: 'Alt+P', words: 'editor.preview' },
] as const satisfies { view: View; key: string; words: string }[];

/** What stays in sight: how far the file is, what is shown of it, where one goes next, who else is there. */
export function WorkBand({
  reading,
  view,
  onView,
}: {
  reading: boolean;
  view: View;
  onView: (view: View) => void;
}) {
  const t = useText(languageTexts);
  const say = useBoth();
  const lang = useLang();
  const { only, q, show, people, said, step, nextOpen, confirm, shown, at } = useEditor();
  const find = useRef<HTMLInputElement>(null);
  // What is not on the screen is not confirmed.
  useKey('Ctrl+Enter', t('editor.confirmNext'), () => (view === 'segments' ? void confirm() : false));
  useKey('Ctrl+ArrowDown', t('editor.next'), () => step(1));
  useKey('Ctrl+ArrowUp', t('editor.previous'), () => step(-1));
  useKey('Alt+N', t('editor.nextOpen'), nextOpen);
  useKey('Alt+F', t('editor.find'), () => find.current?.focus());
  const here = at ? shown.findIndex((one) => one.id === at.id) + 1 : 0;
  return (
    <div className="ed-band">
      <ProgressStrip />
      <div className="ed-tools">
        <label>
          <span className="vh">{t('editor.only')}</span>
          <select value={only} onChange={(event) => show(event.currentTarget.value as Shown, q)}>
            {(['all', ...segmentNarrowing.options, 'amiss'] as const).map((one) => (
              <option key={one} value={one}>
                {t(`editor.filter.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <input
          ref={find}
          type="search"
          aria-label={t('editor.find')}
          placeholder={t('editor.find')}
          value={q}
          onChange={(event) => show(only, event.currentTarget.value)}
        />
        <span className="cap figure">
          {here > 0 ? t('editor.of', { n: here, of: shown.length }) : shown.length}
        </span>
        <Button small look="quiet" onClick={nextOpen}>
          {t('editor.nextOpen')} <kbd>Alt N</kbd>
        </Button>
        {views.map(({ view: one, key, words }) => (
          <Button
            key={one}
            small
            look="quiet"
            hotkey={key}
            aria-pressed={view === one}
            onClick={() => onView(one)}
          >
            {t(words)}
          </Button>
        ))}
      </div>
      <p className="ed-line" role="status">
        {said
          ? t(`editor.${said.key}`, {
              ...said.values,
              ...(said.refusal && { why: say(said.refusal.say) }),
              ...(said.by && { name: say(said.by) }),
            })
          : reading
            ? t('editor.reading')
            : people.length > 0 &&
              t('editor.inFile', {
                names: listed(
                  lang,
                  people.map(({ name }) => say(name)),
                ),
              })}
      </p>
    </div>
  );
}

/** How many words are confirmed at this stage, drawn and in figures. */
function ProgressStrip() {
  const t = useText(languageTexts);
  const { segments, head } = useEditor();
  const words = segments.reduce((sum, one) => sum + one.words, 0);
  const done = segments.filter((one) => isDone(one, head.stage)).reduce((sum, one) => sum + one.words, 0);
  const drafts = segments.filter(({ state }) => state === 'draft').reduce((sum, one) => sum + one.words, 0);
  const percent = words === 0 ? 100 : Math.floor((done / words) * 100);
  const said = t('editor.progress', { done, words });
  return (
    <div className="ed-progress">
      <span
        className="ed-bar"
        role="progressbar"
        aria-label={said}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <span className="ed-done" style={{ width: `${percent}%` }} />
        <span className="ed-drafts" style={{ width: `${words === 0 ? 0 : (drafts / words) * 100}%` }} />
      </span>
      <span className="cap figure">
        {said} · {t('editor.progressOf', { percent, segments: segments.length })}
      </span>
    </div>
  );
}
