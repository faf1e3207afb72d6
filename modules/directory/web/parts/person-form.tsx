import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { address } from '../../../../kernel/web/kit/address.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { LongTextField } from '../../../../kernel/web/kit/field.tsx';
import { Form } from '../../../../kernel/web/kit/form.tsx';
import type { RecordFormProps } from '../../../../kernel/web/kit/record-page.tsx';
import { fullName } from '../../contract/person.ts';
import { peopleList } from '../addresses.ts';
import { directoryTexts } from '../texts.ts';
import { EconomyField } from './choice-fields.tsx';
import { nameOf } from './name-draft.ts';
import { NameFields } from './name-fields.tsx';
import { type PersonDraft, withEconomy } from './person-draft.ts';

/** The form of a person: of which economy, the name in both languages, a note. */
export function PersonForm({ draft, refusal, onSend, children }: RecordFormProps<PersonDraft>) {
  const t = useText(directoryTexts);
  const { value } = draft;
  return (
    <div className="directory-form">
      <Form id="person" refusal={refusal} onSend={onSend} draft={draft}>
        {refusal?.code === 'person-exists' && <Namesake draft={value} />}
        <EconomyField value={value.economy} onValue={(economy) => draft.set(withEconomy(value, economy))} />
        <NameFields value={value} economy={value.economy} onChange={(name) => draft.change(name)} />
        <LongTextField
          name="note"
          label={t('note')}
          hint={t('noteHint')}
          optional
          rows={3}
          value={value.note}
          onValue={(note) => draft.change({ note })}
        />
        {children}
      </Form>
    </div>
  );
}

function Namesake({ draft }: { draft: PersonDraft }) {
  const t = useText(directoryTexts);
  const { zh, en } = fullName(nameOf(draft));
  return (
    <p className="directory-hint">
      <AppLink to={address(peopleList, { q: zh ?? en ?? '' })}>{t('namesake')}</AppLink>
    </p>
  );
}
