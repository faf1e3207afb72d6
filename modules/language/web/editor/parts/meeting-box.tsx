import { langTag } from '../../../../../kernel/web/i18n/lang.ts';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import type { Meeting } from '../../../contract/segments.ts';
import { languageTexts } from '../../texts.ts';
import { TaggedText } from './tagged-text.tsx';
import { useEditor } from './use-editor.ts';

/** Two people wrote this segment: both texts, how they go together, and the choice. */
export function MeetingBox({ meeting }: { meeting: Meeting }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const { head, writing, hand } = useEditor();
  const name = say(meeting.by);
  function take(words: string) {
    hand.current?.replace(words);
    void writing?.join(words);
    hand.current?.focus();
  }
  const texts = [
    { key: 'joined', text: meeting.joined, words: t('editor.meeting.joined') },
    { key: 'mine', text: meeting.mine, words: t('editor.meeting.mine') },
    { key: 'theirs', text: meeting.theirs, words: t('editor.meeting.theirs', { name }) },
  ];
  return (
    <section className="ed-meeting" role="alert">
      <h2>{t('editor.meeting.title', { name })}</h2>
      <p>
        {t('editor.meeting.about')} {!meeting.clear && t('editor.meeting.unclear')}
      </p>
      <dl>
        {texts.map(({ key, text, words }) => (
          <div key={key}>
            <dt>{words}</dt>
            <dd lang={langTag(head.to)}>
              {key === 'joined' ? <Pieces meeting={meeting} /> : <TaggedText text={text} />}
            </dd>
          </div>
        ))}
      </dl>
      <p className="ed-meeting-steps">
        <Button small look="primary" onClick={() => take(meeting.joined)}>
          {t('editor.meeting.takeJoined')}
        </Button>
        <Button small onClick={() => take(meeting.mine)}>
          {t('editor.meeting.takeMine')}
        </Button>
        <Button small onClick={() => take(meeting.theirs)}>
          {t('editor.meeting.takeTheirs', { name })}
        </Button>
      </p>
    </section>
  );
}

/** The joined text with what came from whom: mine underlined, theirs marked; where both changed the same words both are shown. */
function Pieces({ meeting }: { meeting: Meeting }) {
  return meeting.pieces.map(({ by, mine, theirs }, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name than their place
    <span key={n} className={`ed-by-${by}`}>
      {by === 'meeting' ? (
        <>
          <span className="ed-by-them">
            <TaggedText text={theirs} />
          </span>
          <span className="ed-by-me">
            <TaggedText text={mine} />
          </span>
        </>
      ) : (
        <TaggedText text={by === 'them' ? theirs : mine} />
      )}
    </span>
  ));
}
