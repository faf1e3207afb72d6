import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { Moment } from '../../../../../kernel/web/i18n/day.tsx';
import { langTag } from '../../../../../kernel/web/i18n/lang.ts';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { useDraft } from '../../../../../kernel/web/kit/draft.ts';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import {
  commentSegment,
  readSegment,
  revisionHows,
  type Segment,
  type SegmentDetails,
  segmentStates,
  settleComment,
} from '../../../contract/segments.ts';
import { languageTexts } from '../../texts.ts';
import { TaggedText } from './tagged-text.tsx';
import { useEditor } from './use-editor.ts';

/** What is said of the segment, and the texts it had. */
export function Talk({ at }: { at: Segment }) {
  const read = useRead(readSegment, { segmentId: at.id });
  return (
    <>
      <Comments at={at} comments={read.data?.comments} />
      <Loaded from={read} part>
        {({ revisions }) => <Texts revisions={revisions} />}
      </Loaded>
    </>
  );
}

function Comments({ at, comments }: { at: Segment; comments: SegmentDetails['comments'] | undefined }) {
  const t = useText(languageTexts);
  const { take } = useEditor();
  const write = useWrite(commentSegment);
  const draft = useDraft(`segment-comment.${at.id}`, { text: '' });
  async function send() {
    const now = await write.send({ segmentId: at.id, text: draft.value.text });
    if (!now) return;
    draft.drop();
    take([now]);
  }
  return (
    <Section title={t('editor.comments')} className="ed-part">
      {comments?.length === 0 && <Empty>{t('editor.commentsNone')}</Empty>}
      <ol className="ed-comments">
        {comments?.map((one) => (
          <CommentItem key={one.id} comment={one} />
        ))}
      </ol>
      <textarea
        rows={2}
        aria-label={t('editor.comment')}
        placeholder={t('editor.comment')}
        value={draft.value.text}
        onChange={(event) => draft.set({ text: event.currentTarget.value })}
      />
      {draft.value.text.trim() !== '' && (
        <Button small busy={write.sending} onClick={() => void send()}>
          {t('editor.send')}
        </Button>
      )}
      {write.refusal && <RefusalSay refusal={write.refusal} />}
    </Section>
  );
}

function CommentItem({ comment }: { comment: SegmentDetails['comments'][number] }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const { take } = useEditor();
  const { send, sending } = useWrite(settleComment);
  async function settle(settled: boolean) {
    const now = await send({ commentId: comment.id, settled });
    if (now) take([now]);
  }
  return (
    <li className={comment.settled ? 'ed-settled' : undefined}>
      <p>{comment.text}</p>
      <p className="cap">
        {say(comment.by)} <Moment at={comment.at} />
        {comment.settled && <> · {t('editor.settled', { name: say(comment.settled.by) })}</>}
        <Button small look="quiet" busy={sending} onClick={() => void settle(!comment.settled)}>
          {t(comment.settled ? 'editor.reopen' : 'editor.settle')}
        </Button>
      </p>
    </li>
  );
}

function Texts({ revisions }: Pick<SegmentDetails, 'revisions'>) {
  const t = useText(languageTexts);
  const say = useBoth();
  const { head, writing, takeText } = useEditor();
  return (
    <Section title={t('editor.texts')} className="ed-part">
      {revisions.length === 0 && <Empty>{t('editor.textsNone')}</Empty>}
      <ol className="ed-texts">
        {revisions.map((one, place) => (
          <li key={one.number}>
            <p lang={langTag(head.to)}>
              {one.target === null ? <span className="ed-empty">—</span> : <TaggedText text={one.target} />}
            </p>
            <p className="cap">
              {say(one.by)} · <Moment at={one.at} /> · {say(revisionHows[one.how])} ·{' '}
              {say(segmentStates[one.state])}
              {writing && place > 0 && one.target !== null && (
                <Button small look="quiet" onClick={() => takeText(one.target!)}>
                  {t('editor.restore')}
                </Button>
              )}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
