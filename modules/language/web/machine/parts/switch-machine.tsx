import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../../kernel/web/kit/dialog.tsx';
import { RefusalSay } from '../../../../../kernel/web/kit/refusal-page.tsx';
import { type Machine, switchMachine } from '../../../contract/machine.ts';
import { languageTexts } from '../../texts.ts';

/** Asks once more before texts may leave the house, or no longer do. */
export function SwitchMachine({ of, onClose }: { of: Machine; onClose: () => void }) {
  const t = useText(languageTexts);
  const { send, sending, refusal } = useWrite(switchMachine);
  async function turn() {
    if (await send({ version: of.version, on: !of.on })) onClose();
  }
  return (
    <Dialog
      title={of.on ? t('machine.offTitle') : t('machine.onTitle')}
      opened
      onClose={onClose}
      steps={
        <Button look="primary" aria-disabled={sending} onClick={() => void turn()}>
          {of.on ? t('machine.turnOff') : t('machine.turnOn')}
        </Button>
      }
    >
      <p>{of.on ? t('machine.offAbout') : t('machine.onAbout', { host: of.host ?? '' })}</p>
      {refusal && <RefusalSay refusal={refusal} />}
    </Dialog>
  );
}
