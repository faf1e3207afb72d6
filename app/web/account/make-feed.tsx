import { useState } from 'react';
import { makeFeed, type OwnFeeds } from '../../../kernel/contract/feeds.ts';
import { useWrite } from '../../../kernel/web/api/use-write.ts';
import { useBoth, useLang, useText } from '../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../kernel/web/kit/button.tsx';
import { ChecksField } from '../../../kernel/web/kit/checks-field.tsx';
import { SelectField, TextField } from '../../../kernel/web/kit/field.tsx';
import { Form } from '../../../kernel/web/kit/form.tsx';
import { mailTexts } from '../mail/texts.ts';

/** A new feed: its name, what it holds, in which language. */
export function MakeFeed({ parts, onMade }: { parts: OwnFeeds['parts']; onMade: (path: string) => void }) {
  const t = useText(mailTexts);
  const say = useBoth();
  const reader = useLang();
  const write = useWrite(makeFeed);
  const [name, setName] = useState('');
  const [language, setLanguage] = useState<string>(reader);
  const [chosen, choose] = useState(parts.map(({ id }) => id));
  async function make() {
    const made = await write.send({ name, language: language === 'en' ? 'en' : 'zh', parts: chosen });
    if (!made) return;
    setName('');
    onMade(made.path);
  }
  return (
    <Form id="feed" refusal={write.refusal} onSend={() => void make()}>
      <TextField
        name="name"
        label={t('feeds.name')}
        hint={t('feeds.nameHint')}
        value={name}
        onValue={setName}
      />
      <ChecksField
        name="parts"
        label={t('feeds.parts')}
        value={chosen}
        onValue={choose}
        options={parts.map((part) => ({ value: part.id, label: say(part.name) }))}
      />
      <SelectField
        name="language"
        label={t('feeds.language')}
        value={language}
        onValue={setLanguage}
        options={[
          { value: 'zh', label: '中文' },
          { value: 'en', label: 'English' },
        ]}
      />
      <p className="own-steps">
        <Button type="submit" busy={write.sending}>
          {t('feeds.make')}
        </Button>
      </p>
    </Form>
  );
}
