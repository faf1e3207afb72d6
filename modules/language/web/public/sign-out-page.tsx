import { PublicForm, SendButton } from '../../../../kernel/web/public/form.tsx';
import { type OwnPage, OwnPageFrame } from '../../../../kernel/web/public/own-frame.tsx';
import { publicPath } from '../../../../kernel/web/public/reading.ts';
import { Words } from '../../../../kernel/web/public/words.tsx';
import { outsideTexts } from './texts.ts';

/** Signing out: the one button; or that nobody is signed in. */
export function TranslateSignOutPage({ office, reading, form, signedIn }: OwnPage & { signedIn: boolean }) {
  const back = { href: publicPath(office, reading, '/translate'), label: outsideTexts.title };
  if (!signedIn)
    return (
      <OwnPageFrame {...{ reading, form, back }} title={outsideTexts.signedOut}>
        <p className="pub-form go">
          <a className="b b-primary" href={publicPath(office, reading, '/translate')}>
            <Words reading={reading} of={outsideTexts.signIn} />
          </a>
        </p>
      </OwnPageFrame>
    );
  return (
    <OwnPageFrame {...{ reading, form, back }} title={outsideTexts.signOut} says={outsideTexts.signOutSays}>
      <PublicForm reading={reading} state={form}>
        <p className="go">
          <SendButton reading={reading} of={outsideTexts.signOut} />
        </p>
      </PublicForm>
    </OwnPageFrame>
  );
}
