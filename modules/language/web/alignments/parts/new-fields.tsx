import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { ChoiceField } from '../../../../../kernel/web/kit/choice-field.tsx';
import { LongTextField, SelectField, TextField } from '../../../../../kernel/web/kit/field.tsx';
import { listMemories } from '../../../contract/memory.ts';
import { languageTexts } from '../../texts.ts';
import { FileChoice } from './file-choice.tsx';

export const ways = ['files', 'paste', 'one'] as const;
export type Way = (typeof ways)[number];

/** What is typed; files are chosen, not typed. */
export interface NewAlignment {
  way: Way;
  name: string;
  zh: string;
  en: string;
  memoryId: string;
}
export type Files = Record<'zh' | 'en' | 'both', File | null>;

interface FieldsProps {
  value: NewAlignment;
  change: (some: Partial<NewAlignment>) => void;
  files: Files;
  take: (some: Partial<Files>) => void;
}

/** The name of the text, how it comes, and the memory it will go to. */
export function NewFields({ value, change, files, take }: FieldsProps) {
  const t = useText(languageTexts);
  const choice = (name: keyof Files) => (
    <FileChoice key={name} name={name} file={files[name]} take={(file) => take({ [name]: file })} />
  );
  return (
    <>
      <TextField
        name="name"
        label={t('alignments.new.name')}
        hint={t('alignments.new.nameHint')}
        value={value.name}
        onValue={(name) => change({ name })}
      />
      <ChoiceField
        label={t('alignments.new.how')}
        value={value.way}
        options={ways.map((way) => ({ value: way, label: t(`alignments.new.${way}`) }))}
        onChoose={(way) => change({ way })}
      />
      {value.way === 'one' && choice('both')}
      {value.way === 'files' && <div className="sides">{(['zh', 'en'] as const).map(choice)}</div>}
      {value.way === 'paste' && (
        <div className="sides">
          {(['zh', 'en'] as const).map((lang) => (
            <LongTextField
              key={lang}
              name={lang}
              label={t(`alignments.new.text.${lang}`)}
              rows={14}
              lang={lang}
              spellCheck={false}
              value={value[lang]}
              onValue={(text) => change({ [lang]: text })}
            />
          ))}
        </div>
      )}
      <MemoryChoice value={value.memoryId} onValue={(memoryId) => change({ memoryId })} />
    </>
  );
}

function MemoryChoice({ value, onValue }: { value: string; onValue: (id: string) => void }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const memories = useRead(listMemories, {});
  const options = (memories.data?.items ?? []).map(({ id, name }) => ({ value: id, label: say(name) }));
  return (
    <SelectField
      name="memoryId"
      label={t('alignments.new.memory')}
      hint={t('alignments.new.memoryHint')}
      optional
      value={value}
      onValue={onValue}
      options={[{ value: '', label: t('alignments.new.later') }, ...options]}
    />
  );
}
