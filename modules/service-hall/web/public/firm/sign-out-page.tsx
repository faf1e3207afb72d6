import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { pageLang, publicPath } from '../../../../../kernel/web/public/reading.ts';
import { Words } from '../../../../../kernel/web/public/words.tsx';
import type { FirmDesk } from '../../../contract/firm-desk.ts';
import { OwnFrame, type OwnPage } from '../applying/frame.tsx';
import { DeskFrame } from './frame.tsx';
import { firmTexts } from './texts.ts';

/** Signing out: who is signed in, and the one button; or that nobody is. */
export function SignOutPage({ desk, ...at }: OwnPage & { desk: FirmDesk | null }) {
  const { office, reading, form } = at;
  const lang = pageLang(reading);
  if (!desk)
    return (
      <OwnFrame {...at} title={firmTexts.signedOut} says={firmTexts.signedOutSays} back={null}>
        <p className="pub-form go">
          <a className="b b-primary" href={publicPath(office, reading, '/firm')}>
            <Words reading={reading} of={firmTexts.signIn} />
          </a>
        </p>
      </OwnFrame>
    );
  const { name, email } = desk.me;
  return (
    <DeskFrame {...at} desk={desk} title={firmTexts.signOut} says={firmTexts.signOutSays}>
      <dl className="own-facts own-check">
        <div>
          <dt>{firmTexts.signedIn[lang]}</dt>
          <dd>
            {name} · {email}
          </dd>
        </div>
      </dl>
      <PublicForm reading={reading} state={form}>
        <p className="go">
          <SendButton reading={reading} of={firmTexts.signOut} look="b-primary" />
        </p>
      </PublicForm>
    </DeskFrame>
  );
}
