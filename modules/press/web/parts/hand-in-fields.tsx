import type { ClipboardEvent } from 'react';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { buttonClass } from '../../../../kernel/web/kit/button.tsx';
import { CheckField } from '../../../../kernel/web/kit/check-field.tsx';
import { ChoiceField } from '../../../../kernel/web/kit/choice-field.tsx';
import { Field, LongTextField } from '../../../../kernel/web/kit/field.tsx';
import { pressTexts } from '../texts.ts';

/** What is typed when handing in; a file is chosen, not typed. */
export interface HandedIn {
  way: 'one' | 'two' | 'file';
  text: string;
  zh: string;
  en: string;
  day: string;
  /** The other language is still to be translated. */
  oneLanguage: boolean;
}

const mostInField = 300_000;

interface FieldsProps {
  value: HandedIn;
  change: (some: Partial<HandedIn>) => void;
  file: File | null;
  take: (file: File | null) => void;
}

/** One text with both languages in it, two texts, or a file: the fields of the way that was chosen. */
export function HandInFields({ value, change, file, take }: FieldsProps) {
  const t = useText(pressTexts);
  return (
    <>
      <Ways way={value.way} choose={(way) => change({ way })} />
      {value.way === 'one' && (
        <LongTextField
          name="text"
          label={t('new.text')}
          hint={t('new.textHint')}
          rows={16}
          lang="zh"
          spellCheck={false}
          value={value.text}
          onValue={(text) => change({ text })}
          onPaste={(event) => pasted(event, take)}
        />
      )}
      {value.way === 'two' && (
        <div className="sides">
          {(['zh', 'en'] as const).map((lang) => (
            <LongTextField
              key={lang}
              name={lang}
              label={t(`new.${lang}`)}
              hint={t('new.sideHint')}
              rows={14}
              lang={lang}
              value={value[lang]}
              onValue={(text) => change({ [lang]: text })}
            />
          ))}
        </div>
      )}
      {value.way === 'file' && <FileField file={file} take={take} />}
      <CheckField
        label={t('new.oneLanguage')}
        hint={t('new.oneLanguageHint')}
        on={value.oneLanguage}
        onTurn={(oneLanguage) => change({ oneLanguage })}
      />
    </>
  );
}

/** A book would bring the field to a halt: so much is taken as a file, whole, and the server says what it thinks of it. */
function pasted(event: ClipboardEvent, take: FieldsProps['take']): void {
  const text = event.clipboardData.getData('text/plain');
  if (text.length <= mostInField) return;
  event.preventDefault();
  take(new File([text], 'text.txt', { type: 'text/plain' }));
}

function Ways({ way, choose }: { way: HandedIn['way']; choose: (way: HandedIn['way']) => void }) {
  const t = useText(pressTexts);
  return (
    <ChoiceField
      label={t('new.how')}
      value={way}
      options={(['one', 'two', 'file'] as const).map((one) => ({ value: one, label: t(`new.${one}`) }))}
      onChoose={choose}
    />
  );
}

function FileField({ file, take }: Pick<FieldsProps, 'file' | 'take'>) {
  const t = useText(pressTexts);
  return (
    <Field name="file" label={t('new.fileLabel')} hint={t('new.fileHint')}>
      {(control) => (
        <>
          <label className={buttonClass()} htmlFor={control.id}>
            <span>{file ? t('new.another') : t('new.choose')}</span>
            <input
              {...control}
              className="vh"
              type="file"
              accept=".docx,.html,.htm,.txt,text/plain,text/html"
              onChange={(event) => take(event.currentTarget.files?.[0] ?? null)}
            />
          </label>
          {file && (
            <span className="chosen-file" role="status">
              {t('new.chosen', { name: file.name, size: sizeWords(file.size) })}
            </span>
          )}
        </>
      )}
    </Field>
  );
}

function sizeWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
