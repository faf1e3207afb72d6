import { useId } from 'react';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { useKey } from '../../../../../kernel/web/kit/keys.tsx';
import { tagsOf } from '../../../contract/tags.ts';
import { languageTexts } from '../../texts.ts';
import { nextTag } from '../workspace/tag-edits.ts';
import { KeptLine } from './kept-line.tsx';
import { MeetingBox } from './meeting-box.tsx';
import { MergeBox } from './merge-box.tsx';
import { SplitBox } from './split-box.tsx';
import { TargetField } from './target-field.tsx';
import { useCutAsked } from './use-cut-asked.ts';
import { useEditor } from './use-editor.ts';

/** The segment one is in: its field, whether it is kept, and the steps with it. */
export function SegmentField() {
  const t = useText(languageTexts);
  const { head, writing, hand, confirm, say, takeText, cuts } = useEditor();
  const kept = useId();
  const now = writing?.get();
  const source = now?.segment.source ?? '';
  function putTag() {
    const next = nextTag(source, writing!.get().text, hand.current!.chosen());
    if (next) hand.current!.insert(next.text);
    else say({ key: 'noTag' });
  }
  useKey('Alt+G', t('editor.tag'), () => writing && putTag());
  useKey('Alt+S', t('editor.copySource'), () => takeText(source));
  const isOwn = head.format === 'xliff';
  useKey('Alt+X', t('editor.splitSegment'), () => void cuts.askSplit());
  useKey('Alt+J', t('editor.mergeNext'), () => void cuts.askMerge());
  const asked = useCutAsked(cuts, now?.segment);
  if (!writing || !now) return null;
  // What is divided is not typed in meanwhile.
  if (asked?.kind === 'split') return <SplitBox segment={now.segment} begin={asked} />;
  return (
    <>
      <TargetField
        lang={head.to}
        label={t('editor.field', { n: now.segment.place + 1 })}
        first={now.text}
        describedBy={kept}
        onText={(text) => writing.write(text)}
        hand={hand}
      />
      {now.meeting ? (
        <MeetingBox meeting={now.meeting} />
      ) : asked ? (
        <MergeBox segment={now.segment} />
      ) : (
        <div className="ed-steps">
          <Button small look="primary" onClick={() => void confirm()}>
            {t('editor.confirmNext')}
          </Button>
          <span className="keys cap">
            <kbd>Ctrl Enter</kbd>
          </span>
          <Button small look="quiet" onClick={() => takeText(source)}>
            {t('editor.copySource')}
          </Button>
          {tagsOf(source).length > 0 && (
            <Button small look="quiet" onClick={putTag}>
              {t('editor.tag')}
            </Button>
          )}
          {now.text !== '' && (
            <Button small look="quiet" hotkey="Alt+E" onClick={() => takeText('')}>
              {t('editor.clear')}
            </Button>
          )}
          {!isOwn && (
            <Button small look="quiet" onClick={() => void cuts.askSplit()}>
              {t('editor.splitSegment')} <kbd>Alt X</kbd>
            </Button>
          )}
          {!isOwn && cuts.next(now.segment) && (
            <Button small look="quiet" busy={cuts.busy} onClick={() => void cuts.askMerge()}>
              {t('editor.mergeNext')} <kbd>Alt J</kbd>
            </Button>
          )}
          <KeptLine id={kept} keeping={now.keeping} />
        </div>
      )}
    </>
  );
}
