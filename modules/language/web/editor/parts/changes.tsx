import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { langTag } from '../../../../../kernel/web/i18n/lang.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import { type Segment, settleSegment } from '../../../contract/segments.ts';
import { trackedPieces } from '../../../contract/tracked-changes.ts';
import { languageTexts } from '../../texts.ts';
import { useEditor } from './use-editor.ts';

/** What somebody else changed in the segment and what waits to be accepted, one by one. */
export function Changes({ at }: { at: Segment }) {
  const t = useText(languageTexts);
  const { head, take, writing, mayWrite } = useEditor();
  const { send, sending, refusal } = useWrite(settleSegment);
  if (at.agreed === null) return null;
  const changes = trackedPieces({ agreed: at.agreed, target: at.target ?? '' }).flatMap((piece) =>
    piece.kind === 'change' ? [piece] : [],
  );
  async function settle(which: number | 'all', accept: boolean) {
    await writing?.save();
    const now = await send({ segmentId: at.id, version: at.version, which, accept });
    if (now) take([now]);
  }
  return (
    <Section title={t('editor.changes')} className="ed-part">
      <ol className="ed-changes">
        {changes.map((change, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: changes have no other name than their number
          <li key={n}>
            <p lang={langTag(head.to)}>
              {change.out && <del>{change.out}</del>}
              {change.in && <ins>{change.in}</ins>}
            </p>
            {mayWrite && (
              <p className="ed-change-steps">
                <Button
                  small
                  look="quiet"
                  busy={sending}
                  aria-label={`${t('editor.accept')} ${t('editor.changeOf', { n: n + 1 })}`}
                  onClick={() => void settle(n, true)}
                >
                  {t('editor.accept')}
                </Button>
                <Button
                  small
                  look="quiet"
                  busy={sending}
                  aria-label={`${t('editor.refuse')} ${t('editor.changeOf', { n: n + 1 })}`}
                  onClick={() => void settle(n, false)}
                >
                  {t('editor.refuse')}
                </Button>
              </p>
            )}
          </li>
        ))}
      </ol>
      {mayWrite && changes.length > 1 && (
        <p className="ed-change-steps">
          <Button small busy={sending} onClick={() => void settle('all', true)}>
            {t('editor.acceptAll')}
          </Button>
          <Button small busy={sending} onClick={() => void settle('all', false)}>
            {t('editor.refuseAll')}
          </Button>
        </p>
      )}
      {refusal && <RefusalSay refusal={refusal} />}
    </Section>
  );
}
