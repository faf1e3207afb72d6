import { TextField } from '../../../../../kernel/web/public/fields.tsx';
import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { Lines } from '../../../../../kernel/web/public/words.tsx';
import { followTexts } from './follow-texts.ts';
import { OwnFrame, type OwnPage } from './frame.tsx';

/** Asking for fresh links by the email one applied with. The answer is the same for any address. */
export function AgainPage({
  office,
  reading,
  form,
  canMail,
  asked,
}: OwnPage & { canMail: boolean; asked: boolean }) {
  const at = { office, reading, form, back: { path: '/services', label: { zh: '办事', en: 'Services' } } };
  if (asked || !canMail)
    return (
      <OwnFrame {...at} title={followTexts.again}>
        <p className="own-says" role="status">
          <Lines reading={reading} of={asked ? followTexts.asked : followTexts.noMail} />
        </p>
      </OwnFrame>
    );
  return (
    <OwnFrame
      {...at}
      title={followTexts.again}
      says={followTexts.againSays}
      labels={{ email: followTexts.email }}
    >
      <PublicForm reading={reading} state={form}>
        <TextField
          reading={reading}
          state={form}
          name="email"
          type="email"
          label={followTexts.email}
          autoComplete="email"
        />
        <p className="go">
          <SendButton reading={reading} of={followTexts.sendLinks} look="b-seal" />
        </p>
      </PublicForm>
    </OwnFrame>
  );
}
