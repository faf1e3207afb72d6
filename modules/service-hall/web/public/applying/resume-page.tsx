import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { publicPath } from '../../../../../kernel/web/public/reading.ts';
import { Lines, Words } from '../../../../../kernel/web/public/words.tsx';
import { visitTexts } from '../visit-texts.ts';
import { followTexts, linkWhy } from './follow-texts.ts';
import { OwnFrame, type OwnPage } from './frame.tsx';

interface Props extends OwnPage {
  standing: 'good' | keyof typeof linkWhy;
  /** Of what kind the thing is that it opens; null where it is none of this office. */
  kind: string | null;
  /** Where that stands, and where a fresh link is asked for. */
  ways: { home: string; again: string };
  canMail: boolean;
  /** A fresh one was asked for. */
  asked: boolean;
}

/**
 * A one-time link. Looking at it opens nothing, as mail programs look too; a button does. One that opens no longer says
 * why, and sends a fresh one.
 */
export function ResumePage({ office, reading, form, standing, kind, ways, canMail, asked }: Props) {
  const at = { office, reading, form, back: null };
  if (standing === 'good')
    return (
      <OwnFrame {...at} title={followTexts.resume} says={followTexts.resumeSays}>
        <PublicForm reading={reading} state={form}>
          <p className="go">
            <SendButton reading={reading} of={followTexts.openIt} look="b-seal" name="act" value="open" />
          </p>
        </PublicForm>
      </OwnFrame>
    );
  const { title, says } = linkWhy[standing];
  return (
    <OwnFrame {...at} title={title} says={says}>
      {asked ? (
        <p className="own-says" role="status">
          <Lines reading={reading} of={visitTexts.asked[kind ?? ''] ?? followTexts.asked} />
        </p>
      ) : canMail && standing !== 'unknown' ? (
        <PublicForm reading={reading} state={form}>
          <p className="go">
            <SendButton reading={reading} of={followTexts.fresh} look="b-seal" name="act" value="fresh" />
          </p>
        </PublicForm>
      ) : canMail ? (
        <p className="pub-form go">
          <a className="b b-seal" href={publicPath(office, reading, ways.again)}>
            <Words reading={reading} of={followTexts.again} />
          </a>
        </p>
      ) : (
        <p className="own-says">
          <Lines reading={reading} of={visitTexts.noMail[kind ?? ''] ?? followTexts.noMail} />
        </p>
      )}
      <p className="own-says">
        <a href={publicPath(office, reading, ways.home)}>
          <Words reading={reading} of={followTexts.stillIn} />
        </a>
      </p>
    </OwnFrame>
  );
}
