import { useState } from 'react';
import { changeOwnPassword } from '../../../kernel/contract/account.ts';
import { useWrite } from '../../../kernel/web/api/use-write.ts';
import { useText } from '../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../kernel/web/kit/button.tsx';
import { TextField } from '../../../kernel/web/kit/field.tsx';
import { Form } from '../../../kernel/web/kit/form.tsx';
import { Section } from '../../../kernel/web/kit/section.tsx';
import { useToast } from '../../../kernel/web/kit/toast.tsx';
import { accountTexts } from './texts.ts';

/** A new password for the old one. Nothing typed here is kept as a draft: it is a secret. */
export function PasswordForm({ email, owed = false }: { email: string; owed?: boolean }) {
  const t = useText(accountTexts);
  const tell = useToast();
  const write = useWrite(changeOwnPassword);
  const [old, setOld] = useState('');
  const [fresh, setFresh] = useState('');
  const [shown, show] = useState(false);
  async function save() {
    if (!(await write.send({ old, fresh }))) return;
    setOld('');
    setFresh('');
    tell({ say: { zh: accountTexts.zh.password.saved, en: accountTexts.en.password.saved } });
  }
  const type = shown ? 'text' : 'password';
  return (
    <Section title={t('password.title')}>
      <Form id="own-password" refusal={write.refusal} onSend={() => void save()}>
        {/* For the keeper of passwords in the browser: whose this one is. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <TextField
          name="old"
          label={t('password.old')}
          type={type}
          autoComplete="current-password"
          value={old}
          onValue={setOld}
        />
        <TextField
          name="fresh"
          label={t('password.fresh')}
          hint={t('password.hint')}
          type={type}
          autoComplete="new-password"
          value={fresh}
          onValue={setFresh}
        />
        <p className="field">
          <label>
            <input type="checkbox" checked={shown} onChange={(event) => show(event.currentTarget.checked)} />{' '}
            {t('password.show')}
          </label>
        </p>
        <Button type="submit" look={owed ? 'seal' : 'outline'} busy={write.sending}>
          {t('password.save')}
        </Button>
      </Form>
    </Section>
  );
}
