import { Choices, TextField } from '../../../../../kernel/web/public/fields.tsx';
import { PublicForm } from '../../../../../kernel/web/public/form.tsx';
import type { OwnCase } from '../../../contract/case.ts';
import { OwnFrame, type OwnPage } from './frame.tsx';
import { SaveButtons, Version } from './parts.tsx';
import { applyTexts } from './texts.ts';

const contactLabels = {
  'contact.name': applyTexts.contactName,
  'contact.phone': applyTexts.contactPhone,
  'contact.email': applyTexts.contactEmail,
};

/** Whom the office turns to. */
export function ContactPage({ office, reading, form, own }: OwnPage & { own: OwnCase }) {
  const { contact } = own;
  const at = { reading, state: form };
  return (
    <OwnFrame
      {...{ office, reading, form }}
      kicker={own.service.name}
      title={applyTexts.contact}
      says={applyTexts.contactSays}
      labels={contactLabels}
    >
      <PublicForm reading={reading} state={form}>
        <Version of={own} />
        <TextField
          {...at}
          name="contact.name"
          label={applyTexts.contactName}
          kept={contact.name ?? ''}
          autoComplete="name"
          size="mid"
        />
        <TextField
          {...at}
          name="contact.phone"
          type="tel"
          label={applyTexts.contactPhone}
          hint={applyTexts.phoneHint}
          kept={contact.phone ?? ''}
          autoComplete="tel"
          size="mid"
        />
        <TextField
          {...at}
          name="contact.email"
          type="email"
          label={applyTexts.contactEmail}
          kept={contact.email ?? ''}
          autoComplete="email"
        />
        <Choices
          {...at}
          name="language"
          label={applyTexts.language}
          kept={own.language}
          choices={[
            { value: 'zh', label: applyTexts.zh },
            { value: 'en', label: applyTexts.en },
          ]}
        />
        <SaveButtons office={office} reading={reading} />
      </PublicForm>
    </OwnFrame>
  );
}
