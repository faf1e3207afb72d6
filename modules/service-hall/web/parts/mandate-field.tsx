import { base64Of } from '../../../../kernel/web/api/base64-of.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Field } from '../../../../kernel/web/kit/field.tsx';
import { hallTexts } from '../texts.ts';

/** The mandate of somebody who receives a result for another: a scan of it, or its original was seen. */
export interface Mandate {
  file: { name: string; content: string } | null;
  seen: boolean;
}
export const noMandate: Mandate = { file: null, seen: false };

/** What is sent of it. */
export function mandateSent({ file, seen }: Mandate) {
  if (file) return { how: 'file' as const, ...file };
  return seen ? { how: 'seen' as const } : null;
}

interface MandateFieldProps {
  value: Mandate;
  onValue: (value: Mandate) => void;
}

/** Asks for the mandate of an agent. */
export function MandateField({ value, onValue }: MandateFieldProps) {
  const t = useText(hallTexts);
  async function take(file: File | undefined) {
    onValue({ ...value, file: file ? { name: file.name, content: await base64Of(file) } : null });
  }
  return (
    <Field name="mandate" label={t('handOver.mandate')} hint={t('handOver.mandateHint')}>
      {(control) => (
        <>
          <input
            {...control}
            type="file"
            accept="application/pdf,image/jpeg,image/png"
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
          <label className="signature-tick">
            <input
              type="checkbox"
              checked={value.seen}
              onChange={(event) => onValue({ ...value, seen: event.currentTarget.checked })}
            />{' '}
            {t('handOver.mandateSeen')}
          </label>
        </>
      )}
    </Field>
  );
}
