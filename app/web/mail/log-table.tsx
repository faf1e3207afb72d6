import type { MailEntry, MailState } from '../../../kernel/contract/mail.ts';
import { Moment } from '../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../kernel/web/i18n/use-text.ts';
import { type Mark, StateMark } from '../../../kernel/web/kit/state-mark.tsx';
import { type Column, Table } from '../../../kernel/web/kit/table.tsx';
import { mailTexts } from './texts.ts';

const marks: Record<MailState, Mark> = {
  waiting: 'waiting',
  sending: 'waiting',
  sent: 'on-time',
  'given-up': 'error',
  dropped: 'done',
};

/** Mails: to whom, of what kind, how it stands with each. */
export function LogTable({ entries }: { entries: MailEntry[] }) {
  const t = useText(mailTexts);
  const say = useBoth();
  const columns: Column<MailEntry>[] = [
    {
      id: 'to',
      head: t('mail.to'),
      names: true,
      cell: ({ to, address }) => (
        <>
          {say(to)}
          <span className="cap block">{address}</span>
        </>
      ),
    },
    {
      id: 'what',
      head: t('mail.what'),
      cell: ({ kind, about }) => (kind === 'trial' ? t('mail.trialOf', { name: say(about) }) : say(about)),
    },
    { id: 'state', head: t('mail.state'), cell: (entry) => <Standing of={entry} /> },
    { id: 'tries', head: t('mail.tries'), figure: true, cell: ({ tries }) => tries },
    {
      id: 'at',
      head: t('mail.at'),
      cell: ({ state, dueAt, closedAt }) =>
        state === 'waiting' || closedAt === null ? (
          <>
            {t('mail.dueAt')} <Moment at={dueAt} />
          </>
        ) : (
          <Moment at={closedAt} />
        ),
    },
  ];
  return <Table columns={columns} rows={entries} rowKey={({ id }) => id} moving={false} />;
}

function Standing({ of: { state, why, reply, repeated } }: { of: MailEntry }) {
  const t = useText(mailTexts);
  const more = [
    why && t(`mail.why-${why}`),
    reply && state !== 'sent' && `${t('mail.reply')} ${reply}`,
    repeated && t('mail.repeated'),
  ].filter(Boolean);
  return (
    <>
      <StateMark mark={marks[state]}>{t(`mail.state-${state}`)}</StateMark>
      {more.length > 0 && <span className="cap block">{more.join(' · ')}</span>}
    </>
  );
}
