import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import type { Lang } from '../../../../kernel/contract/local-text.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { useDraft } from '../../../../kernel/web/kit/draft.ts';
import { StaleCompare } from '../../../../kernel/web/kit/stale-compare.tsx';
import { writeSide } from '../../contract/release.ts';
import type { Link } from '../../contract/text.ts';
import { pressTexts } from '../texts.ts';
import { usePointerHere } from './use-pointer.ts';
import { useScriptTag, useWork } from './use-release-work.ts';
import { WorkSay } from './work-say.tsx';

/** Writes one side of a link in its place. Ctrl Enter saves, Escape leaves; what was typed is kept. */
export function SideEditor({ n, link, lang }: { n: number; link: Link; lang: Lang }) {
  const t = useText(pressTexts);
  const { release, send, busy, refused, forget } = useWork();
  const { leave } = usePointerHere();
  const tag = useScriptTag(lang);
  const now = link[lang].map((sentence) => release.text[lang][sentence]!.text).join(lang === 'zh' ? '' : ' ');
  const [opened] = useState({ stood: now, id: release.id });
  const draft = useDraft(`press.side.${opened.id}.${lang}.${opened.stood}`, { text: now });
  const { text } = draft.value;
  // Somebody else wrote it meanwhile: the page shows that at once, so the server would not refuse.
  const movedOn = now !== opened.stood && now !== text && busy !== 'side';
  const stale = movedOn || (refused?.from === 'side' && refused.refusal.code === 'stale-version');

  async function save(words = text) {
    if (!(await send(writeSide, { link: n, lang, text: words }, 'side'))) return;
    draft.drop();
    leave();
  }
  function out() {
    forget();
    leave();
  }
  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') out();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !movedOn) void save();
    else return;
    event.preventDefault();
  }
  const name = t('side.now', { n, lang: t(`side.${lang}`) });
  return (
    <div className="side-editor">
      {draft.broughtBack && (
        <p className="draft">
          {t('side.was')}{' '}
          <Button small look="quiet" onClick={draft.drop}>
            {t('side.drop')}
          </Button>
        </p>
      )}
      <textarea
        lang={tag}
        aria-label={name}
        rows={3}
        // biome-ignore lint/a11y/noAutofocus: it was opened by the person, to type in it
        autoFocus
        value={text}
        onChange={(event) => draft.set({ text: event.currentTarget.value })}
        onKeyDown={press}
      />
      <p className="side-steps">
        {!movedOn && (
          <Button small look="primary" busy={busy === 'side'} onClick={() => void save()}>
            {text.trim() === '' && now !== '' ? t('side.remove') : t('side.save')}
          </Button>
        )}
        <Button small look="quiet" onClick={out}>
          {t('side.leave')}
        </Button>
        <span className="keys cap">
          <kbd>Ctrl Enter</kbd> <kbd>Esc</kbd>
        </span>
      </p>
      {stale ? (
        <StaleCompare
          fields={[{ id: 'text', keys: ['text'], name, show: (side) => side.text }]}
          draft={draft}
          theirs={{ text: now }}
          onSend={(merged) => void save(merged.text)}
          onTakeTheirs={() => {
            draft.drop();
            out();
          }}
        />
      ) : (
        <WorkSay from="side" />
      )}
    </div>
  );
}
