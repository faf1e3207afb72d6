import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { TextField } from '../../../../kernel/web/kit/field.tsx';
import type { HallCase } from '../../contract/case.ts';
import { hallTexts } from '../texts.ts';

export interface ContactTyped {
  name: string;
  phone: string;
  email: string;
}

/** The contact as its fields hold it. */
export function contactTyped({ name, phone, email }: HallCase['contact']): ContactTyped {
  return { name: name ?? '', phone: phone ?? '', email: email ?? '' };
}

/** The contact as it is sent: an empty field is none. */
export function contactSent({ name, phone, email }: ContactTyped) {
  return { name, phone: phone.trim() || null, email: email.trim() || null };
}

interface ContactFieldsProps {
  value: ContactTyped;
  onValue: (value: ContactTyped) => void;
}

/** Whom one speaks with about the case, and where the notices go. */
export function ContactFields({ value, onValue }: ContactFieldsProps) {
  const t = useText(hallTexts);
  return (
    <fieldset className="group">
      <legend>{t('contact.title')}</legend>
      <TextField
        name="contact.name"
        label={t('contact.name')}
        required
        autoComplete="off"
        value={value.name}
        onValue={(name) => onValue({ ...value, name })}
      />
      <TextField
        name="contact.phone"
        label={t('contact.phone')}
        hint={t('contact.hint')}
        type="tel"
        autoComplete="off"
        value={value.phone}
        onValue={(phone) => onValue({ ...value, phone })}
      />
      <TextField
        name="contact.email"
        label={t('contact.email')}
        type="email"
        optional
        autoComplete="off"
        value={value.email}
        onValue={(email) => onValue({ ...value, email })}
      />
    </fieldset>
  );
}
