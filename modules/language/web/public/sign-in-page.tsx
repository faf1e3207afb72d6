import { TextField } from '../../../../kernel/web/public/fields.tsx';
import { PublicForm, SendButton } from '../../../../kernel/web/public/form.tsx';
import { type OwnPage, OwnPageFrame } from '../../../../kernel/web/public/own-frame.tsx';
import { Lines } from '../../../../kernel/web/public/words.tsx';
import { outsideTexts } from './texts.ts';

/** The door for client bodies: an address, and a link is mailed to it. The answer is the same for any. */
export function TranslateSignInPage({
  reading,
  form,
  canMail,
  asked,
}: OwnPage & { canMail: boolean; asked: boolean }) {
  const at = { reading, state: form };
  return (
    <OwnPageFrame
      {...{ reading, form }}
      title={outsideTexts.title}
      says={canMail && !asked ? outsideTexts.signInSays : undefined}
      labels={{ email: outsideTexts.email }}
      back={null}
    >
      {canMail && !asked ? (
        <PublicForm {...at}>
          <TextField
            {...at}
            name="email"
            type="email"
            size="mid"
            label={outsideTexts.email}
            autoComplete="email"
          />
          <p className="go">
            <SendButton reading={reading} of={outsideTexts.sendLink} look="b-seal" />
          </p>
        </PublicForm>
      ) : (
        <p className="own-says" role="status">
          <Lines reading={reading} of={asked ? outsideTexts.asked : outsideTexts.noMail} />
        </p>
      )}
    </OwnPageFrame>
  );
}
