import { useState } from 'react';
import type { listDelegations } from '../../../../kernel/contract/delegations.ts';
import { makeDelegation } from '../../../../kernel/contract/delegations.ts';
import type { Both } from '../../../../kernel/contract/local-text.ts';
import type { OutputOf } from '../../../../kernel/contract/operation.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { ChecksField } from '../../../../kernel/web/kit/checks-field.tsx';
import { DateField } from '../../../../kernel/web/kit/date-field.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { SelectField, TextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { useToast } from '../../../../kernel/web/kit/toast.tsx';
import { officeTexts } from '../texts.ts';

type Choices = Pick<OutputOf<typeof listDelegations>, 'mine' | 'colleagues'>;

interface MakeProps extends Choices {
  /** Whose duties they are, where they are not one's own. */
  from?: { userId: string; name: Both };
  onClose: () => void;
}

/** Hands duties to a colleague: which, to whom, from when to when, why. */
export function MakeDelegation({ mine, colleagues, from, onClose }: MakeProps) {
  const t = useText(officeTexts);
  const say = useBoth();
  const tell = useToast();
  const { today } = useHouseDay();
  const write = useWrite(makeDelegation);
  const [typed, setTyped] = useState({
    to: '',
    roles: mine.map(({ id }) => id),
    fromDay: today,
    toDay: '',
    reason: '',
  });
  const change = (some: Partial<typeof typed>) => setTyped({ ...typed, ...some });
  async function go() {
    if (!(await write.send({ ...typed, from: from?.userId ?? null }))) return;
    tell({ say: { zh: officeTexts.zh.delegations.made, en: officeTexts.en.delegations.made } });
    onClose();
  }
  const step = (
    <Button look="primary" busy={write.sending} onClick={() => void go()}>
      {t(from ? 'members.step.handOn' : 'delegations.make')}
    </Button>
  );
  return (
    <Dialog
      opened
      title={from ? t('delegations.makeForTitle', { name: say(from.name) }) : t('delegations.makeTitle')}
      onClose={onClose}
      steps={step}
    >
      {from && <p className="dialog-about">{t('delegations.makeForAbout')}</p>}
      <Form id="delegation" refusal={write.refusal} onSend={() => void go()}>
        <SelectField
          name="to"
          label={t('delegations.to')}
          value={typed.to}
          onValue={(to) => change({ to })}
          options={[
            { value: '', label: t('delegations.choose') },
            ...colleagues.map(({ userId, name }) => ({ value: userId, label: say(name) })),
          ]}
        />
        <ChecksField
          name="roles"
          label={from ? t('delegations.rolesOf', { name: say(from.name) }) : t('delegations.roles')}
          {...(!from && { hint: t('delegations.rolesHint') })}
          value={typed.roles}
          onValue={(roles) => change({ roles })}
          options={mine.map(({ id, name }) => ({ value: id, label: say(name) }))}
        />
        <DateField
          name="fromDay"
          label={t('delegations.fromDay')}
          min={today}
          value={typed.fromDay}
          onValue={(fromDay) => change({ fromDay })}
        />
        <DateField
          name="toDay"
          label={t('delegations.toDay')}
          hint={t('delegations.daysHint')}
          min={typed.fromDay}
          value={typed.toDay}
          onValue={(toDay) => change({ toDay })}
        />
        <TextField
          name="reason"
          label={t('delegations.reason')}
          hint={t('delegations.reasonHint')}
          value={typed.reason}
          onValue={(reason) => change({ reason })}
        />
      </Form>
    </Dialog>
  );
}
