import { useState } from 'react';
import { changeOfficePlace, type OfficeSettings } from '../../../../kernel/contract/office.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { LongTextField, TextField } from '../../../../kernel/web/kit/field.tsx';
import { officeTexts } from '../texts.ts';
import { SettingsPart } from './part.tsx';

/** Where the public site is found, and by which clock the office counts. */
export function PlaceForm({ of }: { of: OfficeSettings }) {
  const t = useText(officeTexts);
  const write = useWrite(changeOfficePlace);
  const [hosts, setHosts] = useState(of.hosts.join('\n'));
  const [timeZone, setTimeZone] = useState(of.timeZone);
  return (
    <SettingsPart
      of={of}
      part="place"
      {...write}
      onSave={() => write.send({ version: of.version, hosts: hosts.split(/\s+/).filter(Boolean), timeZone })}
    >
      <LongTextField
        name="hosts"
        label={t('set.hosts')}
        hint={t('set.hostsHint')}
        optional
        rows={3}
        value={hosts}
        onValue={setHosts}
      />
      <TextField
        name="timeZone"
        label={t('set.timeZone')}
        hint={t('set.timeZoneHint')}
        value={timeZone}
        onValue={setTimeZone}
      />
    </SettingsPart>
  );
}
