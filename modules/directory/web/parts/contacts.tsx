import { useState } from 'react';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AbilityButton } from '../../../../kernel/web/kit/ability-button.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { type ContactOwner, type ContactPoint, listContacts } from '../../contract/contact.ts';
import { directoryTexts } from '../texts.ts';
import { ContactDialog } from './contact-dialog.tsx';
import { ContactLine } from './contact-line.tsx';
import { WithdrawConsent } from './withdraw-consent.tsx';

/** How a record is reached: each point with what it may be used for, and until when. */
export function Contacts({ of }: { of: { kind: ContactOwner; id: string } }) {
  const t = useText(directoryTexts);
  const read = useRead(listContacts, { of: of.kind, ownerId: of.id });
  const [open, setOpen] = useState<{ point: ContactPoint | null; withdraw?: true } | null>(null);
  const close = () => setOpen(null);
  return (
    <Section title={t('contact.title')} className="contacts">
      <Loaded from={read} part>
        {({ items, abilities }) => (
          <>
            {items.length === 0 && <Empty>{t('contact.none')}</Empty>}
            <ul className="contact-list">
              {items.map((point) => (
                <ContactLine
                  key={point.id}
                  point={point}
                  mayChange={abilities['change'] === true}
                  onChange={() => setOpen({ point })}
                  onWithdraw={() => setOpen({ point, withdraw: true })}
                />
              ))}
            </ul>
            <AbilityButton small ability={abilities['change']} onClick={() => setOpen({ point: null })}>
              {t('contact.add')}
            </AbilityButton>
          </>
        )}
      </Loaded>
      {open && !open.withdraw && <ContactDialog of={of} point={open.point} onClose={close} />}
      {open?.point && open.withdraw && <WithdrawConsent point={open.point} onClose={close} />}
    </Section>
  );
}
