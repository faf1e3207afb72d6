import { useState } from 'react';
import { changeSignInRules, type OfficeSettings } from '../../../../kernel/contract/office.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { ChecksField } from '../../../../kernel/web/kit/checks-field.tsx';
import { TextField } from '../../../../kernel/web/kit/field.tsx';
import { figureTyped } from '../../../../kernel/web/kit/figure-typed.ts';
import { officeTexts } from '../texts.ts';
import { SettingsPart } from './part.tsx';

/** Who needs a second factor, and how long a session lasts. */
export function SignInForm({ of }: { of: OfficeSettings }) {
  const t = useText(officeTexts);
  const say = useBoth();
  const write = useWrite(changeSignInRules);
  const [secondFactorOf, setRoles] = useState(of.secondFactorOf);
  const [hours, setHours] = useState(String(of.sessionHours));
  return (
    <SettingsPart
      of={of}
      part="signIn"
      {...write}
      onSave={() => write.send({ version: of.version, sessionHours: figureTyped(hours), secondFactorOf })}
    >
      <ChecksField
        name="secondFactorOf"
        label={t('set.secondFactorOf')}
        hint={t('set.secondFactorHint')}
        value={secondFactorOf}
        onValue={setRoles}
        options={[
          { value: '*', label: t('set.everybody') },
          ...of.roles.map(({ id, name }) => ({ value: id, label: say(name) })),
        ]}
      />
      <TextField
        name="sessionHours"
        type="number"
        min={1}
        max={720}
        label={t('set.sessionHours')}
        hint={t('set.sessionHoursHint')}
        value={hours}
        onValue={setHours}
      />
    </SettingsPart>
  );
}
