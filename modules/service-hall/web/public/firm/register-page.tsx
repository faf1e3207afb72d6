import type { ReactNode } from 'react';
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { FileField, TextField } from '../../../../../kernel/web/public/fields.tsx';
import { PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { Lines, Words } from '../../../../../kernel/web/public/words.tsx';
import { OwnFrame, type OwnPage } from '../applying/frame.tsx';
import { firmTexts } from './texts.ts';

export const firmLabels: Readonly<Record<string, Both>> = {
  code: firmTexts.code,
  'firm.nameZh': firmTexts.nameZh,
  'firm.nameEn': firmTexts.nameEn,
  'firm.addressZh': firmTexts.addressZh,
  'firm.addressEn': firmTexts.addressEn,
  'firm.legalPerson': firmTexts.legalPerson,
  'firm.phone': firmTexts.firmPhone,
  licence: firmTexts.licence,
  'clerk.name': firmTexts.name,
  'clerk.email': firmTexts.email,
  'clerk.phone': firmTexts.phone,
};
const accepts = ['application/pdf', 'image/jpeg', 'image/png'];

/** Registering a firm, once. */
export function RegisterPage({ office, reading, form }: OwnPage) {
  const at = { reading, state: form };
  const line = (name: string, more: object = {}) => (
    <TextField {...at} name={name} label={firmLabels[name]!} {...more} />
  );
  return (
    <OwnFrame
      {...{ office, reading, form }}
      title={firmTexts.register}
      says={firmTexts.registerSays}
      back={{ path: '/firm', label: firmTexts.back }}
      labels={firmLabels}
    >
      <PublicForm {...at} files>
        <Heading reading={reading} of={firmTexts.firmPart} />
        {line('code', { hint: firmTexts.codeHint, size: 'mid', spelled: true })}
        {line('firm.nameZh', { autoComplete: 'organization' })}
        {line('firm.nameEn', { hint: firmTexts.optional })}
        {line('firm.addressZh', { hint: firmTexts.optional })}
        {line('firm.legalPerson', { hint: firmTexts.optional, size: 'mid' })}
        {line('firm.phone', { hint: firmTexts.optional, type: 'tel', size: 'mid' })}
        <FileField
          {...at}
          name="licence"
          label={firmTexts.licence}
          hint={firmTexts.licenceHint}
          accepts={accepts}
        />
        <Heading reading={reading} of={firmTexts.clerkPart}>
          <p className="own-says">
            <Lines reading={reading} of={firmTexts.clerkSays} />
          </p>
        </Heading>
        {line('clerk.name', { size: 'mid', autoComplete: 'name' })}
        {line('clerk.email', { type: 'email', size: 'mid', autoComplete: 'email' })}
        {line('clerk.phone', { type: 'tel', size: 'mid', autoComplete: 'tel' })}
        <p className="go">
          <SendButton reading={reading} of={firmTexts.send} look="b-seal" />
        </p>
      </PublicForm>
    </OwnFrame>
  );
}

function Heading({ reading, of, children }: Pick<OwnPage, 'reading'> & { of: Both; children?: ReactNode }) {
  return (
    <>
      <h2 className="own-h">
        <Words reading={reading} of={of} />
      </h2>
      {children}
    </>
  );
}

/** The receipt of a registration. */
export function RegisteredPage({
  office,
  reading,
  form,
  code,
  name,
  email,
}: OwnPage & { code: string; name: string; email: string }) {
  const rows: [Both, string][] = [
    [firmTexts.nameZh, name],
    [firmTexts.code, code],
    [firmTexts.email, email],
  ];
  return (
    <OwnFrame
      {...{ office, reading, form }}
      title={firmTexts.sent}
      says={firmTexts.sentSays}
      back={{ path: '/firm', label: firmTexts.back }}
    >
      <dl className="own-facts own-check">
        {rows.map(([label, value]) => (
          <div key={label.zh}>
            <dt>
              <Words reading={reading} of={label} />
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </OwnFrame>
  );
}
