import { useState } from 'react';
import { changeOwnName, type OwnAccount } from '../../../kernel/contract/account.ts';
import { useWrite } from '../../../kernel/web/api/use-write.ts';
import { chooseLang } from '../../../kernel/web/i18n/lang.ts';
import { useText } from '../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../kernel/web/kit/button.tsx';
import { Facts } from '../../../kernel/web/kit/facts.tsx';
import { SelectField, TextField } from '../../../kernel/web/kit/field.tsx';
import { Form } from '../../../kernel/web/kit/form.tsx';
import { Section } from '../../../kernel/web/kit/section.tsx';
import { useToast } from '../../../kernel/web/kit/toast.tsx';
import { accountTexts } from './texts.ts';

/** How one is called in this office, and in which language the pages greet one. */
export function NameForm({ account }: { account: OwnAccount }) {
  const t = useText(accountTexts);
  const tell = useToast();
  const write = useWrite(changeOwnName);
  const [zh, setZh] = useState(account.name.zh);
  const [en, setEn] = useState(account.name.en);
  const [language, setLanguage] = useState(account.language ?? '');
  async function save() {
    const chosen = language === 'zh' || language === 'en' ? language : null;
    if (!(await write.send({ name: { zh, en }, language: chosen }))) return;
    if (chosen) chooseLang(chosen);
    tell({ say: { zh: accountTexts.zh.name.saved, en: accountTexts.en.name.saved } });
  }
  const languages = [
    { value: '', label: t('name.byBrowser') },
    { value: 'zh', label: '中文' },
    { value: 'en', label: 'English' },
  ];
  return (
    <Section title={t('name.title')}>
      <Facts of={[{ name: t('name.email'), value: account.email }]} />
      <Form id="own-name" refusal={write.refusal} onSend={() => void save()}>
        <TextField name="name.zh" label={t('name.zh')} lang="zh" value={zh} onValue={setZh} />
        <TextField name="name.en" label={t('name.en')} lang="en" value={en} onValue={setEn} />
        <SelectField
          name="language"
          label={t('name.language')}
          hint={t('name.hint')}
          value={language}
          onValue={setLanguage}
          options={languages}
        />
        <Button type="submit" busy={write.sending}>
          {t('name.save')}
        </Button>
      </Form>
    </Section>
  );
}
