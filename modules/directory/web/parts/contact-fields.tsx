import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { DateField } from '../../../../kernel/web/kit/date-field.tsx';
import { SelectField, TextField } from '../../../../kernel/web/kit/field.tsx';
import { PairError } from '../../../../kernel/web/kit/pair-error.tsx';
import { PairFields } from '../../../../kernel/web/kit/pair-fields.tsx';
import {
  type ContactKind,
  type ContactUse,
  contactKind,
  contactKinds,
  contactUse,
} from '../../contract/contact.ts';
import { directoryTexts } from '../texts.ts';
import { type ContactDraft, partsOf } from './contact-draft.ts';

interface FieldsProps {
  draft: ContactDraft;
  change: (some: Partial<ContactDraft>) => void;
}

/** What a contact point is and says. */
export function ContentFields({
  draft,
  change,
  within,
  fixedKind,
}: FieldsProps & { within: string; fixedKind: boolean }) {
  const t = useText(directoryTexts);
  const say = useBoth();
  const { value, text } = partsOf(draft.kind);
  const isNumber = ['phone', 'mobile', 'fax', 'assistant'].includes(draft.kind);
  return (
    <>
      {!fixedKind && (
        <SelectField
          name="kind"
          label={t('kind')}
          value={draft.kind}
          onValue={(kind) => change({ kind: kind as ContactKind })}
          options={contactKind.options.map((kind) => ({ value: kind, label: say(contactKinds[kind]) }))}
        />
      )}
      <PairError name={`${within}text`} />
      {text && (
        <PairFields
          name={`${within}text`}
          legend={t(draft.kind === 'address' ? 'place.address' : 'name')}
          zh={draft.textZh}
          en={draft.textEn}
          onValue={({ zh = draft.textZh, en = draft.textEn }) => change({ textZh: zh, textEn: en })}
        />
      )}
      {value && (
        <TextField
          name={`${within}value`}
          label={t(isNumber ? 'contact.number' : 'contact.value')}
          hint={isNumber ? t('contact.numberHint') : undefined}
          optional={draft.kind === 'assistant'}
          inputMode={isNumber ? 'tel' : undefined}
          autoComplete="off"
          value={draft.value}
          onValue={(next) => change({ value: next })}
        />
      )}
      <PairFields
        name="label"
        legend={t('contact.label')}
        optional
        zh={draft.labelZh}
        en={draft.labelEn}
        onValue={({ zh = draft.labelZh, en = draft.labelEn }) => change({ labelZh: zh, labelEn: en })}
      />
    </>
  );
}

/** What it may be used for, and the consent to that. */
export function ConsentFields({ draft, change }: FieldsProps) {
  const t = useText(directoryTexts);
  return (
    <>
      <SelectField
        name="use"
        label={t('contact.useLabel')}
        value={draft.use}
        onValue={(use) => change({ use: use as ContactUse })}
        options={contactUse.options.map((use) => ({ value: use, label: t(`contact.use.${use}`) }))}
      />
      <TextField
        name="consentBy"
        label={t('contact.by')}
        hint={t('contact.byHint')}
        value={draft.by}
        onValue={(by) => change({ by })}
      />
      <div className="halves">
        <DateField
          name="consentOn"
          label={t('contact.on')}
          value={draft.on}
          onValue={(on) => change({ on })}
        />
        <DateField
          name="consentUntil"
          label={t('contact.untilLabel')}
          optional
          value={draft.until}
          onValue={(until) => change({ until })}
        />
      </div>
    </>
  );
}
