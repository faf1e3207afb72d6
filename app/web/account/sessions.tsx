import { endOtherSessions, endOwnSession, type OwnAccount } from '../../../kernel/contract/account.ts';
import { useWrite } from '../../../kernel/web/api/use-write.ts';
import { Moment } from '../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../kernel/web/kit/empty.tsx';
import { RefusalSay } from '../../../kernel/web/kit/refusal-page.tsx';
import { Section } from '../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../kernel/web/kit/state-mark.tsx';
import { type Column, Table } from '../../../kernel/web/kit/table.tsx';
import { useToast } from '../../../kernel/web/kit/toast.tsx';
import { accountTexts } from './texts.ts';

type Session = OwnAccount['sessions'][number];

/** Where one is signed in; any of it can be ended from here. */
export function Sessions({ account: { sessions } }: { account: OwnAccount }) {
  const t = useText(accountTexts);
  const say = useBoth();
  const tell = useToast();
  const one = useWrite(endOwnSession);
  const others = useWrite(endOtherSessions);
  const refusal = one.refusal ?? others.refusal;
  async function end(sending: Promise<unknown>) {
    if (await sending)
      tell({ say: { zh: accountTexts.zh.sessions.ended, en: accountTexts.en.sessions.ended } });
  }
  const columns: Column<Session>[] = [
    { id: 'device', head: t('sessions.device'), names: true, cell: ({ device }) => say(device) },
    { id: 'started', head: t('sessions.started'), cell: ({ startedAt }) => <Moment at={startedAt} /> },
    {
      id: 'used',
      head: t('sessions.used'),
      cell: ({ lastUsedAt, startedAt }) => <Moment at={lastUsedAt ?? startedAt} />,
    },
    { id: 'ends', head: t('sessions.ends'), cell: ({ endsAt }) => <Moment at={endsAt} /> },
    {
      id: 'end',
      head: t('sessions.end'),
      unseen: true,
      cell: ({ id, current, device }) =>
        current ? (
          <StateMark mark="on-time">{t('sessions.current')}</StateMark>
        ) : (
          <Button
            small
            aria-label={t('sessions.endOf', { device: say(device) })}
            onClick={() => void end(one.send({ sessionId: id }))}
          >
            {t('sessions.end')}
          </Button>
        ),
    },
  ];
  return (
    <Section title={t('sessions.title')}>
      {sessions.length === 0 ? (
        <Empty>{t('sessions.none')}</Empty>
      ) : (
        <Table columns={columns} rows={sessions} rowKey={({ id }) => id} moving={false} />
      )}
      {refusal && <RefusalSay refusal={refusal} />}
      {sessions.length > 1 && (
        <p className="own-steps">
          <Button busy={others.sending} onClick={() => void end(others.send({}))}>
            {t('sessions.endOthers')}
          </Button>
        </p>
      )}
    </Section>
  );
}
