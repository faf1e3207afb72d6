import { useState } from 'react';
import { addMember, type Member } from '../../../../kernel/contract/members.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { ChecksField } from '../../../../kernel/web/kit/checks-field.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { TextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { officeTexts } from '../texts.ts';
import { ShownOnce } from './shown-once.tsx';

/** Makes an account; then the first password is shown, this once. */
export function AddMember({ roles, onClose }: { roles: Member['roles']; onClose: () => void }) {
  const t = useText(officeTexts);
  const say = useBoth();
  const write = useWrite(addMember);
  const [typed, setTyped] = useState({ zh: '', en: '', email: '', roles: [] as string[] });
  const [made, setMade] = useState<{ password: string | null } | null>(null);
  const change = (some: Partial<typeof typed>) => setTyped({ ...typed, ...some });
  async function go() {
    const { zh, en, email, roles: chosen } = typed;
    const answer = await write.send({ email, name: { zh, en }, roles: chosen });
    if (answer) setMade(answer);
  }
  if (made)
    return (
      <Dialog opened title={t('members.add')} onClose={onClose}>
        {made.password === null ? (
          <p className="dialog-about">{t('members.joined')}</p>
        ) : (
          <ShownOnce about={t('members.shown')} password={made.password} />
        )}
      </Dialog>
    );
  const step = (
    <Button look="primary" busy={write.sending} onClick={() => void go()}>
      {t('members.send')}
    </Button>
  );
  return (
    <Dialog opened title={t('members.add')} onClose={onClose} steps={step}>
      <Form id="add-member" refusal={write.refusal} onSend={() => void go()}>
        <TextField
          name="name.zh"
          label={t('members.nameZh')}
          lang="zh"
          value={typed.zh}
          onValue={(zh) => change({ zh })}
        />
        <TextField
          name="name.en"
          label={t('members.nameEn')}
          lang="en"
          value={typed.en}
          onValue={(en) => change({ en })}
        />
        <TextField
          name="email"
          type="email"
          label={t('members.email')}
          hint={t('members.emailHint')}
          value={typed.email}
          onValue={(email) => change({ email })}
        />
        <ChecksField
          name="roles"
          label={t('members.roles')}
          hint={t('members.rolesHint')}
          value={typed.roles}
          onValue={(chosen) => change({ roles: chosen })}
          options={roles.map(({ id, name }) => ({ value: id, label: say(name) }))}
        />
      </Form>
    </Dialog>
  );
}
