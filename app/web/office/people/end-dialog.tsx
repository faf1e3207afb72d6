import { useState } from 'react';
import { endMembership, type Member } from '../../../../kernel/contract/members.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { TextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { OwnerField } from '../../../../kernel/web/kit/owner-field.tsx';
import { useToast } from '../../../../kernel/web/kit/toast.tsx';
import { officeTexts } from '../texts.ts';

/** Ends a membership; whoever still owes something says first, with the keeper, who takes it. */
export function EndDialog({ of, onClose }: { of: Member; onClose: () => void }) {
  const t = useText(officeTexts);
  const say = useBoth();
  const tell = useToast();
  const write = useWrite(endMembership);
  const [handTo, setHandTo] = useState('');
  const [reason, setReason] = useState('');
  async function go() {
    const done = await write.send({
      userId: of.userId,
      version: of.version,
      handTo: handTo || null,
      reason,
    });
    if (!done) return;
    tell({ say: { zh: officeTexts.zh.members.ended, en: officeTexts.en.members.ended } });
    onClose();
  }
  const step = (
    <Button look="primary" busy={write.sending} onClick={() => void go()}>
      {t('members.step.end')}
    </Button>
  );
  return (
    <Dialog opened title={t('members.endTitle', { name: say(of.name) })} onClose={onClose} steps={step}>
      <p className="dialog-about">{t('members.endAbout')}</p>
      <Form id="end-membership" refusal={write.refusal} onSend={() => void go()}>
        {of.owes.count > 0 && (
          <>
            <p className="dialog-about">{t('members.endOwes', { count: of.owes.count })}</p>
            <OwnerField
              name="handTo"
              label={t('members.handTo')}
              but={of.userId}
              value={handTo}
              onValue={setHandTo}
            />
            <TextField name="reason" label={t('members.reason')} value={reason} onValue={setReason} />
          </>
        )}
      </Form>
    </Dialog>
  );
}
