import { useState } from 'react';
import { changeLetterhead, type OfficeSettings } from '../../../../kernel/contract/office.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { TextField } from '../../../../kernel/web/kit/field.tsx';
import { officeTexts } from '../texts.ts';
import { SettingsPart } from './part.tsx';

/** What papers say beneath the name of the office. */
export function LetterheadForm({ of }: { of: OfficeSettings }) {
  const t = useText(officeTexts);
  const write = useWrite(changeLetterhead);
  const { version, address: known } = of.letterhead;
  const [address, setAddress] = useState(known ?? { zh: '', en: '' });
  const [phone, setPhone] = useState(of.letterhead.phone ?? '');
  const [email, setEmail] = useState(of.letterhead.email ?? '');
  const isBlank = address.zh.trim() === '' && address.en.trim() === '';
  return (
    <SettingsPart
      of={of}
      part="letterhead"
      about={t('set.letterheadAbout')}
      {...write}
      onSave={() => write.send({ version, address: isBlank ? null : address, phone, email })}
    >
      <TextField
        name="address.zh"
        label={t('set.addressZh')}
        lang="zh"
        value={address.zh}
        onValue={(zh) => setAddress({ ...address, zh })}
      />
      <TextField
        name="address.en"
        label={t('set.addressEn')}
        lang="en"
        value={address.en}
        onValue={(en) => setAddress({ ...address, en })}
      />
      <TextField
        name="phone"
        type="tel"
        label={t('set.phone')}
        hint={t('set.phoneHint')}
        optional
        value={phone}
        onValue={setPhone}
      />
      <TextField name="email" type="email" label={t('set.email')} optional value={email} onValue={setEmail} />
    </SettingsPart>
  );
}
