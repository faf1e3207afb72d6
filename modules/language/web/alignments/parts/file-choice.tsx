import { sizeWords } from '../../../../../kernel/contract/file-kinds.ts';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { buttonClass } from '../../../../../kernel/web/kit/button.tsx';
import { Field } from '../../../../../kernel/web/kit/field.tsx';
import { languageTexts } from '../../texts.ts';

interface FileChoiceProps {
  name: 'zh' | 'en' | 'both';
  file: File | null;
  take: (file: File | null) => void;
}

/** A file of words, chosen. */
export function FileChoice({ name, file, take }: FileChoiceProps) {
  const t = useText(languageTexts);
  return (
    <Field name={name} label={t(`alignments.new.file.${name}`)} hint={t('alignments.new.fileHint')}>
      {(control) => (
        <>
          <label className={buttonClass()} htmlFor={control.id}>
            <span>{t(file ? 'alignments.new.another' : 'alignments.new.choose')}</span>
            <input
              {...control}
              className="vh"
              type="file"
              accept=".docx,.pdf,.html,.htm,.txt,text/plain,text/html"
              onChange={(event) => take(event.currentTarget.files?.[0] ?? null)}
            />
          </label>
          {file && (
            <span className="chosen-file" role="status">
              {t('alignments.new.chosen', { name: file.name, size: sizeWords(file.size) })}
            </span>
          )}
        </>
      )}
    </Field>
  );
}
