import type { ReactNode } from 'react';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { DateField } from '../../../../kernel/web/kit/date-field.tsx';
import type { Draft } from '../../../../kernel/web/kit/draft.ts';
import { Field, TextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { PairError } from '../../../../kernel/web/kit/pair-error.tsx';
import { PairFields } from '../../../../kernel/web/kit/pair-fields.tsx';
import type { RecordFormProps } from '../../../../kernel/web/kit/record-page.tsx';
import { newBodyPage } from '../addresses.ts';
import { directoryTexts } from '../texts.ts';
import { BodyPicker } from './body-picker.tsx';
import { HowField } from './how-field.tsx';
import type { PostDraft } from './post-draft.ts';

interface PostFormProps extends RecordFormProps<PostDraft> {
  /** A post stays in its body: another body is another post. Its rank stands in the order of that body. */
  fixedBody?: ReactNode;
}

/** The form of a post: in which body, the title in both languages, the rank of a new one, from and to which day. */
export function PostForm({ draft, fixedBody, refusal, onSend, children }: PostFormProps) {
  const t = useText(directoryTexts);
  const { value, change } = draft;
  return (
    <div className="directory-form">
      <Form id="post" refusal={refusal} onSend={onSend} draft={draft}>
        {fixedBody ?? <BodyField draft={draft} />}
        <PairError name="title" />
        <PairFields
          name="title"
          legend={t('title')}
          hint={t('titleHint')}
          zh={value.zh}
          en={value.en}
          onValue={change}
        />
        {value.en !== '' && (
          <HowField name="title.how" value={value.how} onValue={(how) => change({ how })} />
        )}
        {!fixedBody && (
          <TextField
            name="rank"
            label={t('rank')}
            hint={t('rankHint')}
            optional
            inputMode="numeric"
            className="directory-short"
            value={value.rank}
            onValue={(rank) => change({ rank })}
          />
        )}
        <div className="halves">
          <DateField
            name="from"
            label={t('from')}
            hint={t('fromHint')}
            optional
            value={value.from}
            onValue={(from) => change({ from })}
          />
          <DateField
            name="to"
            label={t('to')}
            hint={t('toHint')}
            optional
            value={value.to}
            onValue={(to) => change({ to })}
          />
        </div>
        {children}
      </Form>
    </div>
  );
}

function BodyField({ draft }: { draft: Draft<PostDraft> }) {
  const t = useText(directoryTexts);
  return (
    <Field
      name="bodyId"
      label={t('body')}
      hint={
        <>
          {t('bodyHint')} <AppLink to={newBodyPage()}>{t('bodyHintNew')}</AppLink>
        </>
      }
    >
      {(control) => (
        <BodyPicker
          control={control}
          picked={draft.value.body}
          onPick={(body) => draft.change({ body })}
          placeholder={t('atBodyPick')}
        />
      )}
    </Field>
  );
}
