import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Field } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import { PairError } from '../../../../kernel/web/kit/pair-error.tsx';
import { PairFields } from '../../../../kernel/web/kit/pair-fields.tsx';
import type { RecordFormProps } from '../../../../kernel/web/kit/record-page.tsx';
import { directoryTexts } from '../texts.ts';
import type { BodyDraft } from './body-draft.ts';
import { BodyPicker } from './body-picker.tsx';
import { EconomyField, KindField } from './choice-fields.tsx';
import { HowField } from './how-field.tsx';

/** The form of a body: its names, short names, kind, what it stands under, and of which economy it is. */
export function BodyForm({ draft, refusal, onSend, children }: RecordFormProps<BodyDraft>) {
  const t = useText(directoryTexts);
  const { value, change } = draft;
  return (
    <div className="directory-form">
      <Form id="body" refusal={refusal} onSend={onSend} draft={draft}>
        <PairError name="name" />
        <PairFields name="name" legend={t('fullName')} zh={value.zh} en={value.en} onValue={change} />
        {value.en !== '' && <HowField name="name.how" value={value.how} onValue={(how) => change({ how })} />}
        <PairFields
          name="short"
          legend={t('shortName')}
          optional
          zh={value.shortZh}
          en={value.shortEn}
          onValue={({ zh = value.shortZh, en = value.shortEn }) => change({ shortZh: zh, shortEn: en })}
        />
        <KindField value={value.kind} onValue={(kind) => change({ kind })} />
        <Field name="parentId" label={t('parent')} hint={t('parentHint')} optional>
          {(control) => (
            <BodyPicker
              control={control}
              picked={value.parent}
              onPick={(parent) => change({ parent })}
              placeholder={t('atBodyPick')}
            />
          )}
        </Field>
        <EconomyField value={value.economy} onValue={(economy) => change({ economy })} />
        {children}
      </Form>
    </div>
  );
}
