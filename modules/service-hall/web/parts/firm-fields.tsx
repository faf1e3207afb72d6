import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { TextField } from '../../../../kernel/web/kit/field.tsx';
import { hallTexts } from '../texts.ts';

/** What a firm says of itself, as it is typed. */
export const emptyFirm = {
  nameZh: '',
  nameEn: '',
  addressZh: '',
  addressEn: '',
  legalPerson: '',
  phone: '',
};
type TypedFirm = typeof emptyFirm;

/** The same as it is sent: what was left empty is none. */
export function enteredOf({ nameZh, ...rest }: TypedFirm) {
  const { nameEn, addressZh, addressEn, legalPerson, phone } = rest;
  return { nameZh, nameEn, addressZh, addressEn, legalPerson, phone: phone.trim() || null };
}

/** Name, address, who represents it, telephone. */
export function FirmFields({
  value,
  change,
}: {
  value: TypedFirm;
  change: (some: Partial<TypedFirm>) => void;
}) {
  const t = useText(hallTexts);
  const fields = ['nameZh', 'nameEn', 'addressZh', 'addressEn', 'legalPerson', 'phone'] as const;
  return fields.map((field) => (
    <TextField
      key={field}
      optional={field !== 'nameZh'}
      name={`firm.${field}`}
      lang={field.endsWith('En') ? 'en' : 'zh'}
      label={t(`firm.${field}`)}
      value={value[field]}
      onValue={(typed) => change({ [field]: typed })}
    />
  ));
}
