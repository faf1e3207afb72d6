import { useState } from 'react';
import { changeRoles, listMembers, type Member } from '../../../../kernel/contract/members.ts';
import { unlessStale } from '../../../../kernel/web/api/refusal.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useListed } from '../../../../kernel/web/i18n/listed.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { ChecksField } from '../../../../kernel/web/kit/checks-field.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { StaleSeen } from '../../../../kernel/web/kit/stale-seen.tsx';
import { useToast } from '../../../../kernel/web/kit/toast.tsx';
import { useVersionSeen } from '../../../../kernel/web/kit/use-stale.ts';
import { officeTexts } from '../texts.ts';

/** The roles of one of the people, to be ticked. */
export function RolesDialog({ of, onClose }: { of: Member; onClose: () => void }) {
  const t = useText(officeTexts);
  const say = useBoth();
  const listed = useListed();
  const tell = useToast();
  const read = useRead(listMembers, {});
  const write = useWrite(changeRoles);
  const version = useVersionSeen(of.version, write.refusal);
  const [roles, setRoles] = useState(of.roles.map(({ id }) => id));
  async function go() {
    if (!(await write.send({ userId: of.userId, version, roles }))) return;
    tell({ say: { zh: officeTexts.zh.members.rolesSaved, en: officeTexts.en.members.rolesSaved } });
    onClose();
  }
  const step = (
    <Button look="primary" busy={write.sending} onClick={() => void go()}>
      {t('members.step.changeRoles')}
    </Button>
  );
  return (
    <Dialog opened title={t('members.step.changeRoles')} onClose={onClose} steps={step}>
      <StaleSeen
        refusal={write.refusal}
        record={of}
        onSend={() => void go()}
        facts={[
          {
            name: t('members.roles'),
            words: (one) => one.roles.map(({ id }) => id).join(),
            show: (one) => listed(one.roles.map(({ name }) => name)),
          },
        ]}
      />
      <Form id="roles" refusal={unlessStale(write.refusal)} onSend={() => void go()}>
        <Loaded from={read} part>
          {({ roles: all }) => (
            <ChecksField
              name="roles"
              label={say(of.name)}
              hint={t('members.rolesHint')}
              value={roles}
              onValue={setRoles}
              options={all.map(({ id, name }) => ({ value: id, label: say(name) }))}
            />
          )}
        </Loaded>
      </Form>
    </Dialog>
  );
}
