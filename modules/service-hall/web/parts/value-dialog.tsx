import { useState } from 'react';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useHouseDay } from '../../../../kernel/web/house.tsx';
import { houseTexts } from '../../../../kernel/web/i18n/house-texts.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { useVersionSeen } from '../../../../kernel/web/kit/use-stale.ts';
import {
  useShippedValue as backToShipped,
  type ServiceValues,
  type SettingLine,
  setServiceValue,
} from '../../contract/values.ts';
import { hallTexts } from '../texts.ts';
import { typedOrigin } from './origin-fields.tsx';
import { useValueWords } from './use-value-words.ts';
import { typedAs, ValueFields, valueDraftOf } from './value-fields.tsx';

interface ValueDialogProps {
  values: ServiceValues;
  line: SettingLine;
  onClose: () => void;
}

/** Sets one value in the draft, with where the office has it from; or goes back to the one that comes with the program. */
export function ValueDialog({ values, line, onClose }: ValueDialogProps) {
  const t = useText(hallTexts);
  const house = useText(houseTexts);
  const say = useBoth();
  const words = useValueWords();
  const { today } = useHouseDay();
  const set = useWrite(setServiceValue);
  const back = useWrite(backToShipped);
  const refusal = set.refusal ?? back.refusal;
  const version = useVersionSeen(values.version, refusal);
  const isOwn = line.draft !== null || line.inForce.own;
  const [draft, setDraft] = useState(() => valueDraftOf(line, isOwn, today));
  const on = { code: values.code, version, setting: line.id };
  async function send() {
    const value = typedAs(line, draft.value);
    if (await set.send({ ...on, value, ...typedOrigin(draft) })) onClose();
  }
  async function goBack() {
    if (await back.send(on)) onClose();
  }
  return (
    <Dialog
      opened
      title={say(line.name)}
      onClose={onClose}
      steps={
        <>
          <Button look="primary" busy={set.sending} onClick={() => void send()}>
            {set.sending ? house('form.sending') : t('values.toDraft')}
          </Button>
          {isOwn && (
            <Button busy={back.sending} onClick={() => void goBack()}>
              {t('values.backToShipped', { value: words(line, line.shipped.value) })}
            </Button>
          )}
        </>
      }
    >
      <Form id="value" refusal={refusal} onSend={() => void send()}>
        <ValueFields line={line} draft={draft} change={(some) => setDraft({ ...draft, ...some })} />
      </Form>
    </Dialog>
  );
}
