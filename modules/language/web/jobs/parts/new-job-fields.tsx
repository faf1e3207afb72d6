import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { CheckField } from '../../../../../kernel/web/kit/check-field.tsx';
import { DateField } from '../../../../../kernel/web/kit/date-field.tsx';
import type { Draft } from '../../../../../kernel/web/kit/draft.ts';
import { Field, LongTextField, SelectField, TextField } from '../../../../../kernel/web/kit/field.tsx';
import { PairFields } from '../../../../../kernel/web/kit/pair-fields.tsx';
import { jobKind, jobKinds } from '../../../contract/jobs.ts';
import { languageTexts } from '../../texts.ts';
import type { TypedJob } from './typed-job.ts';

interface NewJobFieldsProps {
  draft: Draft<TypedJob>;
  files: readonly File[];
  take: (files: File[]) => void;
}

/** What is asked for: the texts, what they are, for whom and by when. */
export function NewJobFields({ draft: { value, change }, files, take }: NewJobFieldsProps) {
  const t = useText(languageTexts);
  const say = useBoth();
  return (
    <>
      <Field name="files" label={t('jobs.form.files')} hint={t('jobs.form.filesHint')} optional>
        {(control) => (
          <input
            {...control}
            type="file"
            multiple
            accept=".docx,.html,.htm,.txt,.xlf,.xliff"
            onChange={(event) => take([...(event.currentTarget.files ?? [])])}
          />
        )}
      </Field>
      {files.length > 0 && (
        <p className="cap">{t('jobs.form.chosen', { names: files.map(({ name }) => name).join(' · ') })}</p>
      )}
      <LongTextField
        name="text"
        label={t('jobs.form.text')}
        optional
        rows={8}
        lang={value.from}
        value={value.text}
        onValue={(text) => change({ text })}
      />
      <PairFields
        name="title"
        legend={t('jobs.form.title')}
        hint={t('jobs.form.titleHint')}
        zh={value.zh}
        en={value.en}
        onValue={change}
      />
      <SelectField
        name="from"
        label={t('jobs.form.direction')}
        value={value.from}
        onValue={(from) => change({ from: from as TypedJob['from'] })}
        options={[
          { value: 'zh', label: t('jobs.form.zhEn') },
          { value: 'en', label: t('jobs.form.enZh') },
        ]}
      />
      <SelectField
        name="kind"
        label={t('jobs.form.kind')}
        value={value.kind}
        onValue={(kind) => change({ kind: kind as TypedJob['kind'] })}
        options={jobKind.options.map((kind) => ({ value: kind, label: say(jobKinds[kind]) }))}
      />
      <DateField
        name="wantedBy"
        label={t('jobs.form.wantedBy')}
        value={value.wantedBy}
        onValue={(wantedBy) => change({ wantedBy })}
      />
      <TextField
        name="client"
        label={t('jobs.form.client')}
        hint={t('jobs.form.clientHint')}
        optional
        value={value.client}
        onValue={(client) => change({ client })}
      />
      <LongTextField
        name="instructions"
        label={t('jobs.form.instructions')}
        optional
        rows={3}
        value={value.instructions}
        onValue={(instructions) => change({ instructions })}
      />
      <CheckField
        label={t('jobs.form.confidential')}
        hint={t('jobs.form.confidentialHint')}
        on={value.confidential}
        onTurn={(confidential) => change({ confidential })}
      />
    </>
  );
}
