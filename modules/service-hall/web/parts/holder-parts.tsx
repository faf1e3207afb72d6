import { useWrite } from '../../../../kernel/web/api/use-write.ts';
import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { useListed } from '../../../../kernel/web/i18n/listed.ts';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Facts } from '../../../../kernel/web/kit/facts.tsx';
import { RefusalSay } from '../../../../kernel/web/kit/refusal-page.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { type Mark, StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { Table } from '../../../../kernel/web/kit/table.tsx';
import type { RequestState } from '../../contract/card-states.ts';
import { cancelGrounds, cardServices, cardStates } from '../../contract/card-states.ts';
import { withdrawCardRequest } from '../../contract/card-steps.ts';
import type { CardHolder, CardRequest } from '../../contract/cards.ts';
import { batchPage } from '../card-addresses.ts';
import { hallTexts } from '../texts.ts';
import { cardMarks } from './card-mark.tsx';

/** Every card ever made for the person. */
export function CardsMade({ of }: { of: CardHolder }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const sayAll = useListed();
  return (
    <Section title={t('holder.cards')}>
      {of.cards.length === 0 ? (
        <Empty>{t('holder.noCards')}</Empty>
      ) : (
        <Table
          moving={false}
          rows={of.cards}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'number',
              head: t('holder.number'),
              names: true,
              cell: (card) => <span className="n">{card.number}</span>,
            },
            {
              id: 'state',
              head: t('holder.state'),
              bare: true,
              cell: (card) => (
                <>
                  <StateMark mark={cardMarks[card.state]}>{say(cardStates[card.state])}</StateMark>
                  {card.endedOn && (
                    <span className="cap block">
                      <Day of={card.endedOn} />
                      {card.ground && ` · ${say(cancelGrounds[card.ground])}`}
                    </span>
                  )}
                </>
              ),
            },
            {
              id: 'passport',
              head: t('holder.passport'),
              cell: ({ passport }) => <span className="n">{passport}</span>,
            },
            {
              id: 'issued',
              head: t('holder.issued'),
              figure: true,
              cell: (card) => <Day of={card.issuedOn} />,
            },
            { id: 'ends', head: t('holder.ends'), figure: true, cell: (card) => <Day of={card.endsOn} /> },
            {
              id: 'listed',
              head: t('holder.listed'),
              cell: ({ listed }) => (
                <details className="entries">
                  <summary>{listed.map(({ economy }) => economy).join(' ')}</summary>
                  {sayAll(listed.map(({ name }) => name))}
                </details>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}

export const requestMarks: Record<RequestState, Mark> = {
  waiting: 'note',
  batched: 'note',
  sent: 'waiting',
  taken: 'waiting',
  'sent-back': 'late',
  done: 'done',
  withdrawn: 'done',
};

/** What was asked of the ministry. */
export function Requests({ of }: { of: CardHolder }) {
  const t = useText(hallTexts);
  const say = useBoth();
  const write = useWrite(withdrawCardRequest);
  const takeBack = ({ id: cardRequestId }: CardRequest) =>
    void write.send({ holderId: of.id, version: of.version, cardRequestId });
  return (
    <Section title={t('holder.requests')}>
      {write.refusal && <RefusalSay refusal={write.refusal} />}
      {of.requests.length === 0 ? (
        <Empty>{t('holder.noRequests')}</Empty>
      ) : (
        <Table
          moving={false}
          rows={of.requests}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'service',
              head: t('holder.service'),
              names: true,
              cell: ({ service }) => say(cardServices[service]),
            },
            {
              id: 'state',
              head: t('holder.state'),
              bare: true,
              cell: ({ state, remark }) => (
                <>
                  <StateMark mark={requestMarks[state]}>{t(`request.${state}`)}</StateMark>
                  {remark && <span className="cap block">{t('holder.sentBack', { remark })}</span>}
                </>
              ),
            },
            {
              id: 'filed',
              head: t('holder.filed'),
              figure: true,
              cell: ({ filedOn }) => <Day of={filedOn} />,
            },
            {
              id: 'batch',
              head: t('holder.batch'),
              cell: ({ batch }) => (batch ? <AppLink to={batchPage(batch.id)}>{batch.number}</AppLink> : '—'),
            },
            {
              id: 'steps',
              head: t('holder.withdraw'),
              unseen: true,
              cell: (request) =>
                of.abilities['file'] === true &&
                request.mayTakeBack && (
                  <Button small busy={write.sending} onClick={() => takeBack(request)}>
                    {t('holder.withdraw')}
                  </Button>
                ),
            },
          ]}
        />
      )}
    </Section>
  );
}

/** What is known of the person. */
export function HolderFacts({ of }: { of: CardHolder }) {
  const t = useText(hallTexts);
  const say = useBoth();
  return (
    <Facts
      two
      of={[
        { name: t('holder.passport'), value: <span className="n">{of.passport}</span> },
        { name: t('holder.passportEnds'), value: <Day of={of.passportEndsOn} /> },
        { name: t('holder.born'), value: <Day of={of.born} /> },
        {
          name: t('holder.idNumber'),
          value: of.idLastFour ? t('holder.idEnds', { last: of.idLastFour }) : '—',
        },
        { name: t('holder.post'), value: of.post ? <Pair of={of.post} /> : '—' },
        {
          name: t('holder.trips'),
          value:
            of.trips.length === 0
              ? t('holder.noTrips')
              : of.trips.map(({ economy, name, on }) => (
                  <span key={`${economy} ${on}`} className="block">
                    <Day of={on} /> {say(name)}
                  </span>
                )),
        },
      ]}
    />
  );
}
