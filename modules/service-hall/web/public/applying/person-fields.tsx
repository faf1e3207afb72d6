import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { Choices, TextArea, TextField } from '../../../../../kernel/web/public/fields.tsx';
import { SendButton } from '../../../../../kernel/web/public/form.tsx';
import type { CasePerson, EnteredPerson, OwnCase } from '../../../contract/case.ts';
import { isOpen } from '../../../contract/places.ts';
import type { OwnPage } from './frame.tsx';
import { applyTexts } from './texts.ts';

interface Props extends Pick<OwnPage, 'reading' | 'form'> {
  own: OwnCase;
  person: CasePerson | null;
}

interface Field {
  name: keyof EnteredPerson;
  type?: 'date' | 'tel' | 'email';
  size?: 'mid' | 'short';
  spelled?: boolean;
  hint?: Both;
}

/** What is asked of somebody, in the order of the form. */
const fields: readonly Field[] = [
  { name: 'mrz' },
  { name: 'nameZh', size: 'mid' },
  { name: 'surname', size: 'mid', spelled: true },
  { name: 'given', size: 'mid', spelled: true },
  { name: 'sex' },
  { name: 'born', type: 'date', size: 'short' },
  { name: 'nationality', size: 'short', spelled: true, hint: applyTexts.nationalityHint },
  { name: 'passport', size: 'mid', spelled: true, hint: applyTexts.passportHint },
  { name: 'passportUntil', type: 'date', size: 'short' },
  { name: 'idNumber', size: 'mid', spelled: true },
  { name: 'postZh' },
  { name: 'postEn' },
  { name: 'phone', type: 'tel', size: 'mid' },
  { name: 'email', type: 'email' },
];

/** The particulars of somebody. A field the notice does not open keeps what it holds, unseen. */
export function PersonFields({ reading, form, own, person }: Props) {
  return fields.map((field) => {
    const { name } = field;
    const kept = person?.[name] ?? '';
    if (person && !isOpen(own.open, { target: 'person', name, person: person.id }))
      return <input key={name} type="hidden" name={`person.${name}`} value={kept} />;
    const at = { reading, state: form, name: `person.${name}`, kept, label: applyTexts[name] };
    if (name === 'mrz') return <Zone key={name} {...at} />;
    if (name === 'sex') return <Choices key={name} {...at} choices={sexes} />;
    const { name: _, ...look } = field;
    return <TextField key={name} {...at} {...look} />;
  });
}

const sexes = (['F', 'M', 'X'] as const).map((value) => ({ value, label: applyTexts[value] }));

/** The two lines of the passport, which fill in the rest where that is asked. */
function Zone(at: Parameters<typeof TextArea>[0]) {
  return (
    <>
      <TextArea {...at} hint={applyTexts.mrzHint} rows={2} mono />
      <p className="field">
        <SendButton reading={at.reading} of={applyTexts.fillIn} look="" name="fill" value="yes" />
      </p>
    </>
  );
}
