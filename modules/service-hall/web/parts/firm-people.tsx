import { useState } from 'react';
import { dayWords } from '../../../../kernel/contract/day-words.ts';
import type { OutputOf } from '../../../../kernel/contract/operation.ts';
import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { useLang, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Dialog } from '../../../../kernel/web/kit/dialog.tsx';
import { RefusalSay } from '../../../../kernel/web/kit/refusal-page.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { type Mark, StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { Table } from '../../../../kernel/web/kit/table.tsx';
import { makeAccountLink } from '../../contract/firm-desk.ts';
import type { Account, AccountState, HallFirm } from '../../contract/firms.ts';
import { hallTexts } from '../texts.ts';
import { EndClerkDialog, HandLeadDialog } from './firm-dialogs.tsx';

const marks: Record<AccountState, Mark> = { invited: 'waiting', active: 'granted', ended: 'done' };

/** Who acts for a firm, and what the hall may do about it. */
export function FirmPeople({ firm }: { firm: HallFirm }) {
  const t = useText(hallTexts);
  const [made, show] = useState<OutputOf<typeof makeAccountLink> | null>(null);
  const lang = useLang();
  const [asked, ask] = useState<{ step: 'end' | 'lead'; id: string } | null>(null);
  const one = firm.accounts.find(({ id }) => id === asked?.id);
  const link = useWrite(makeAccountLink);
  const keeps = firm.abilities['keepPeople'] === true;
  const steps = (one: Account) =>
    one.state === 'ended' ? null : (
      <span className="row-steps">
        {(firm.state === 'confirmed' || firm.state === 'paused') && (
          <Button
            small
            busy={link.sending}
            onClick={() =>
              void link.send({ firmId: firm.id, accountId: one.id }).then((got) => got && show(got))
            }
          >
            {t('firm.link')}
          </Button>
        )}
        {one.role !== 'lead' && one.state === 'active' && (
          <Button small look="quiet" onClick={() => ask({ step: 'lead', id: one.id })}>
            {t('firm.handLead')}
          </Button>
        )}
        <Button small look="quiet" onClick={() => ask({ step: 'end', id: one.id })}>
          {t('firm.end')}
        </Button>
      </span>
    );
  return (
    <Section title={t('firm.people')}>
      {link.refusal && <RefusalSay refusal={link.refusal} />}
      <Table
        moving={false}
        rows={firm.accounts}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'name',
            head: t('firm.person'),
            names: true,
            cell: ({ name, role, state }) => (
              <>
                {name}
                {role === 'lead' && state !== 'ended' && <span className="cap"> {t('firm.lead')}</span>}
              </>
            ),
          },
          {
            id: 'email',
            head: t('firm.email'),
            cell: ({ email, phone }) => (
              <>
                {email}
                {phone && <span className="cap block">{phone}</span>}
              </>
            ),
          },
          {
            id: 'state',
            head: t('firms.state'),
            bare: true,
            cell: ({ state }) => (
              <StateMark mark={marks[state]}>{t(`firm.accountStates.${state}`)}</StateMark>
            ),
          },
          { id: 'steps', head: t('firm.steps'), unseen: true, cell: (one) => keeps && steps(one) },
        ]}
      />
      {one && asked?.step === 'end' && <EndClerkDialog {...{ firm, one }} onClose={() => ask(null)} />}
      {one && asked?.step === 'lead' && <HandLeadDialog {...{ firm, one }} onClose={() => ask(null)} />}
      {made && (
        <Dialog opened title={t('firm.link')} onClose={() => show(null)}>
          <p className="dialog-about">{t('firm.linkAbout', { until: dayWords(lang, made.until) })}</p>
          <p className="mono firm-link">{`${location.origin}${made.path}`}</p>
        </Dialog>
      )}
    </Section>
  );
}
