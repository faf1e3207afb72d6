import { useState } from 'react';
import { dayWords } from '../../../../../kernel/contract/day-words.ts';
import { useWrite } from '../../../../../kernel/web/api/use-write.ts';
import { Moment } from '../../../../../kernel/web/i18n/day.tsx';
import { useLang, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../../kernel/web/kit/button.tsx';
import { TextField } from '../../../../../kernel/web/kit/field.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import { type Column, Table } from '../../../../../kernel/web/kit/table.tsx';
import { type Client, eraseContact, makeContactLink } from '../../../contract/clients.ts';
import { languageTexts } from '../../texts.ts';
import { SureDialog } from './client-dialogs.tsx';
import { OnceDialog } from './once-dialog.tsx';

type Contact = Client['contacts'][number];

/** The people of a client body that came, and what may be done for and about them. */
export function ContactsSection({ of }: { of: Client }) {
  const t = useText(languageTexts);
  const [erasing, erase] = useState<Contact | null>(null);
  const [linking, link] = useState(false);
  const write = useWrite(eraseContact);
  const columns: Column<Contact>[] = [
    {
      id: 'name',
      head: t('outside.person'),
      names: true,
      cell: ({ name, phone, erasedAt }) =>
        erasedAt ? (
          <span className="dim">{t('outside.erased')}</span>
        ) : (
          <>
            {name ?? <span className="dim">{t('outside.noName')}</span>}
            {phone && <span className="cap block">{phone}</span>}
          </>
        ),
    },
    { id: 'email', head: t('outside.address'), cell: ({ email }) => email ?? '–' },
    { id: 'requests', head: t('outside.requests'), figure: true, cell: ({ requests }) => requests },
    {
      id: 'opened',
      head: t('outside.opened'),
      cell: ({ openedAt }) => (openedAt ? <Moment at={openedAt} /> : t('outside.never')),
    },
    {
      id: 'steps',
      head: t('outside.steps'),
      unseen: true,
      cell: (one) =>
        one.erasedAt === null && (
          <Button
            small
            look="quiet"
            aria-label={t('outside.eraseOf', { name: one.name ?? one.email ?? '' })}
            onClick={() => erase(one)}
          >
            {t('outside.erase')}
          </Button>
        ),
    },
  ];
  return (
    <Section title={t('outside.people')}>
      {of.contacts.length === 0 ? (
        <p className="dim">{t('outside.peopleNone')}</p>
      ) : (
        <Table columns={columns} rows={of.contacts} rowKey={({ id }) => id} moving={false} />
      )}
      {of.state === 'open' && (
        <p className="client-steps">
          <Button onClick={() => link(true)}>{t('outside.link')}</Button>
        </p>
      )}
      {erasing && (
        <SureDialog
          write={write}
          title={t('outside.erase')}
          about={t('outside.eraseAbout')}
          onSure={() => write.send({ clientId: of.id, contactId: erasing.id })}
          onClose={() => erase(null)}
        />
      )}
      {linking && <LinkDialog of={of} onClose={() => link(false)} />}
    </Section>
  );
}

function LinkDialog({ of, onClose }: { of: Client; onClose: () => void }) {
  const t = useText(languageTexts);
  const lang = useLang();
  const [email, setEmail] = useState('');
  const write = useWrite(makeContactLink);
  return (
    <OnceDialog
      title={t('outside.link')}
      about={t('outside.linkAbout')}
      write={write}
      make={async () => {
        const made = await write.send({ clientId: of.id, email });
        return (
          made && {
            secret: `${location.origin}${made.path}`,
            says: t('outside.linkMade', { until: dayWords(lang, made.until) }),
          }
        );
      }}
      onClose={onClose}
    >
      <TextField name="email" label={t('outside.address')} value={email} onValue={setEmail} />
    </OnceDialog>
  );
}
