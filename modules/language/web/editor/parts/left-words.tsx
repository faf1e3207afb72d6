import { useEffect, useState } from 'react';
import { langTag } from '../../../../../kernel/web/i18n/lang.ts';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { dropDraft, readDraft } from '../../../../../kernel/web/kit/kept-drafts.ts';
import { languageTexts } from '../../texts.ts';
import { TaggedText } from './tagged-text.tsx';
import { draftKey, useEditor } from './use-editor.ts';

interface Left {
  gone: string;
  into: string;
  by: { zh: string; en: string };
  text: string;
}

/** What was typed in a segment that somebody merged with the one before, and did not reach the server: it is not lost. */
export function LeftWords() {
  const t = useText(languageTexts);
  const say = useBoth();
  const { head, segments, put, mayWrite } = useEditor();
  const [left, setLeft] = useState<Left[]>([]);
  const { merged } = head;
  useEffect(() => {
    setLeft(
      merged.flatMap(({ gone, segmentId, by }) => {
        const text = readDraft<{ text: string | null }>(draftKey(gone))?.value.text;
        return text ? [{ gone, into: segmentId, by, text }] : [];
      }),
    );
  }, [merged]);
  function settle({ gone }: Left) {
    dropDraft(draftKey(gone));
    setLeft((known) => known.filter((one) => one.gone !== gone));
  }
  return left.map((one) => {
    const n = (segments.find(({ id }) => id === one.into)?.place ?? 0) + 1;
    return (
      <section key={one.gone} className="ed-meeting" role="alert">
        <h2>{t('editor.leftTitle', { name: say(one.by), n })}</h2>
        <p>{t('editor.leftAbout')}</p>
        <p lang={langTag(head.to)}>
          <TaggedText text={one.text} />
        </p>
        <p className="ed-meeting-steps">
          {mayWrite && (
            <Button
              small
              look="primary"
              onClick={() => {
                put(one.into, one.text);
                settle(one);
              }}
            >
              {t('editor.leftPut', { n })}
            </Button>
          )}
          <Button small onClick={() => settle(one)}>
            {t('editor.leftDrop')}
          </Button>
        </p>
      </section>
    );
  });
}
