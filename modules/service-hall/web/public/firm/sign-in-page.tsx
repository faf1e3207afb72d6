import { TextField } from '../../../../../kernel/web/public/fields.tsx';
import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { publicPath } from '../../../../../kernel/web/public/reading.ts';
import { Lines, Words } from '../../../../../kernel/web/public/words.tsx';
import { OwnFrame, type OwnPage } from '../applying/frame.tsx';
import { firmTexts } from './texts.ts';

const services = { path: '/services', label: { zh: '办事', en: 'Services' } };

/** The door of the enterprise desk: a link to an address and code that belong together, or the way to registering. */
export function SignInPage({
  office,
  reading,
  form,
  canMail,
  asked,
}: OwnPage & { canMail: boolean; asked: boolean }) {
  const at = { reading, state: form };
  return (
    <OwnFrame
      {...{ office, reading, form }}
      title={firmTexts.desk}
      says={canMail ? (asked ? firmTexts.asked : firmTexts.signInSays) : firmTexts.noMail}
      back={services}
      labels={{ email: firmTexts.email, code: firmTexts.code }}
    >
      {canMail && !asked && (
        <PublicForm {...at}>
          <TextField
            {...at}
            name="email"
            type="email"
            size="mid"
            label={firmTexts.email}
            autoComplete="email"
          />
          <TextField
            {...at}
            name="code"
            size="mid"
            label={firmTexts.code}
            hint={firmTexts.codeHint}
            spelled
          />
          <p className="go">
            <SendButton reading={reading} of={firmTexts.sendLink} look="b-seal" />
          </p>
        </PublicForm>
      )}
      <div className="pub-form">
        <h2 className="own-h">
          <Words reading={reading} of={firmTexts.notYet} />
        </h2>
        <p>
          <Lines reading={reading} of={firmTexts.registerSays} />
        </p>
        <p className="go">
          <a className="b" href={publicPath(office, reading, '/firm/register')}>
            <Words reading={reading} of={firmTexts.register} />
          </a>
        </p>
      </div>
    </OwnFrame>
  );
}
