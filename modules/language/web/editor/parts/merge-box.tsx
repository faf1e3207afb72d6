import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import type { Segment } from '../../../contract/segments.ts';
import { languageTexts } from '../../texts.ts';
import { useEditor } from './use-editor.ts';

/** What is confirmed becomes a draft again when it is merged: that is asked first. */
export function MergeBox({ segment }: { segment: Segment }) {
  const t = useText(languageTexts);
  const { cuts } = useEditor();
  const n = segment.place + 1;
  return (
    <section
      className="ed-cut"
      aria-label={t('editor.mergeOf', { n, next: n + 1 })}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cuts.leave();
      }}
    >
      <h2>{t('editor.mergeOf', { n, next: n + 1 })}</h2>
      <p>{t('editor.mergeConfirmed')}</p>
      {cuts.refusal && <RefusalSay refusal={cuts.refusal} />}
      <p className="ed-cut-steps">
        <Button small look="primary" autoFocus busy={cuts.busy} onClick={() => void cuts.merge()}>
          {t('editor.mergeNow')}
        </Button>
        <Button small look="quiet" onClick={cuts.leave}>
          {t('editor.cutNot')}
        </Button>
      </p>
    </section>
  );
}
