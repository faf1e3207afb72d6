import type { ApiRefusal } from '../../../../kernel/web/api/refusal.ts';
import { houseTexts } from '../../../../kernel/web/i18n/house-texts.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { TextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { directoryTexts } from '../texts.ts';

interface OrderSaveProps {
  reason: string;
  onReason: (reason: string) => void;
  refusal: ApiRefusal | null;
  sending: boolean;
  onSend: () => void;
  onDrop: () => void;
}

/** The foot of an order that was changed: why, and recording it. */
export function OrderSave({ reason, onReason, refusal, sending, onSend, onDrop }: OrderSaveProps) {
  const t = useText(directoryTexts);
  const house = useText(houseTexts);
  return (
    <div className="directory-form order-save">
      <Form id="order" refusal={refusal} onSend={onSend}>
        <TextField
          name="reason"
          label={t('ranking.reason')}
          hint={t('ranking.reasonHint')}
          value={reason}
          onValue={onReason}
        />
        <p className="form-steps">
          <Button type="submit" look="primary" busy={sending}>
            {sending ? house('form.sending') : t('ranking.save')}
          </Button>
          <Button look="quiet" onClick={onDrop}>
            {t('ranking.drop')}
          </Button>
        </p>
      </Form>
    </div>
  );
}
