import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { houseTexts } from '../../../../kernel/web/i18n/house-texts.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { RefusalSay } from '../../../../kernel/web/kit/refusal-page.tsx';
import { type ContactPoint, contactKinds, withdrawConsent } from '../../contract/contact.ts';
import { directoryTexts } from '../texts.ts';

/** Asks once more before a value is erased: there is no way back. */
export function WithdrawConsent({ point, onClose }: { point: ContactPoint; onClose: () => void }) {
  const t = useText(directoryTexts);
  const house = useText(houseTexts);
  const say = useBoth();
  const write = useWrite(withdrawConsent);
  async function send() {
    if (await write.send({ contactId: point.id, version: point.version })) onClose();
  }
  return (
    <Dialog
      opened
      title={t('contact.withdrawTitle', { kind: say(contactKinds[point.kind]) })}
      onClose={onClose}
      steps={
        <Button busy={write.sending} onClick={() => void send()}>
          {write.sending ? house('form.sending') : t('contact.withdrawSend')}
        </Button>
      }
    >
      {write.refusal && <RefusalSay refusal={write.refusal} />}
      <p>{t('contact.withdrawAbout')}</p>
    </Dialog>
  );
}
