import { useId } from 'react';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { readBody } from '../../contract/body.ts';
import { directoryTexts } from '../texts.ts';
import { BodyPicker } from './body-picker.tsx';

interface BodyFilterProps {
  /** The body in the address. */
  id: string | undefined;
  onChoose: (id: string | undefined) => void;
  /** What the field is called; "body, now or before" unless said. */
  label?: string;
}

/** Narrows a list to one body. There are too many for a select: it is found by what is typed. */
export function BodyFilter({ id, onChoose, label }: BodyFilterProps) {
  const t = useText(directoryTexts);
  const field = useId();
  const read = useRead(readBody, { bodyId: id ?? '' }, { wait: !id });
  const picked = id && read.data ? { id, name: read.data.name } : null;
  const control = { id: field, name: 'body', 'aria-describedby': undefined, 'aria-invalid': undefined };
  return (
    <div className="find-field">
      <label htmlFor={field}>{label ?? t('atBody')}</label>
      <BodyPicker
        control={control}
        picked={picked}
        onPick={(body) => onChoose(body?.id)}
        placeholder={t('atBodyPick')}
      />
    </div>
  );
}
