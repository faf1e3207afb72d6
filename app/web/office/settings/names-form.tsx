import { useState } from 'react';
import { changeOfficeNames, type OfficeSettings } from '../../../../kernel/contract/office.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { LongTextField, TextField } from '../../../../kernel/web/kit/field.tsx';
import { officeTexts } from '../texts.ts';
import { SettingsPart } from './part.tsx';

/** What the office is called, and its chop. */
export function NamesForm({ of }: { of: OfficeSettings }) {
  const t = useText(officeTexts);
  const write = useWrite(changeOfficeNames);
  const [name, setName] = useState(of.name);
  const [shortName, setShort] = useState(of.shortName);
  const [chop, setChop] = useState(of.chop);
  return (
    <SettingsPart
      of={of}
      part="names"
      {...write}
      onSave={() => write.send({ version: of.version, name, shortName, chop })}
    >
      <TextField
        name="name.zh"
        label={t('set.nameZh')}
        hint={t('set.nameHint')}
        lang="zh"
        value={name.zh}
        onValue={(zh) => setName({ ...name, zh })}
      />
      <TextField
        name="name.en"
        label={t('set.nameEn')}
        lang="en"
        value={name.en}
        onValue={(en) => setName({ ...name, en })}
      />
      <TextField
        name="shortName.zh"
        label={t('set.shortZh')}
        hint={t('set.shortHint')}
        lang="zh"
        value={shortName.zh}
        onValue={(zh) => setShort({ ...shortName, zh })}
      />
      <TextField
        name="shortName.en"
        label={t('set.shortEn')}
        lang="en"
        value={shortName.en}
        onValue={(en) => setShort({ ...shortName, en })}
      />
      <LongTextField
        name="chop"
        label={t('set.chop')}
        hint={t('set.chopHint')}
        lang="zh"
        rows={2}
        value={chop}
        onValue={setChop}
      />
    </SettingsPart>
  );
}
