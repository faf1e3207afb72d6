import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { address } from '../../../../kernel/web/kit/address.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../kernel/web/kit/page-head.tsx';
import { Pager } from '../../../../kernel/web/kit/pager.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { type Mark, StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { Table } from '../../../../kernel/web/kit/table.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { type BatchState, listCardBatches } from '../../contract/card-batches.ts';
import { batchPage, cardBatches, cardBoard } from '../card-addresses.ts';
import { WaitingRequests } from '../parts/waiting-requests.tsx';
import { hallTexts } from '../texts.ts';
import '../hall.css';
import '../cards.css';

const marks: Record<BatchState, Mark> = { made: 'note', sent: 'waiting', returned: 'done' };

/** What waits to be sent to the ministry, and the batches that went. */
export function Page({ search }: PageProps) {
  const t = useText(hallTexts);
  const { after } = search;
  const read = useRead(listCardBatches, { after, limit: 50 }, { keepOld: true });
  return (
    <>
      <PageHead
        single
        kicker={[
          <AppLink key="board" to={cardBoard}>
            {t('cards.tab')}
          </AppLink>,
        ]}
        title={{ zh: hallTexts.zh.batch.title, en: hallTexts.en.batch.title }}
      />
      <WaitingRequests />
      <Section title={t('cards.batches')}>
        <Loaded from={read} part>
          {({ items, next }) =>
            items.length === 0 ? (
              <Empty>{t('batch.none')}</Empty>
            ) : (
              <>
                <Table
                  rows={items}
                  rowKey={({ id }) => id}
                  moving={false}
                  columns={[
                    {
                      id: 'number',
                      head: t('batch.number'),
                      names: true,
                      cell: ({ id, number }) => <AppLink to={batchPage(id)}>{number}</AppLink>,
                    },
                    {
                      id: 'state',
                      head: t('batch.state'),
                      bare: true,
                      cell: ({ state }) => <StateMark mark={marks[state]}>{t(`batch.${state}`)}</StateMark>,
                    },
                    { id: 'items', head: t('batch.itemCount'), figure: true, cell: (row) => row.items },
                    {
                      id: 'sent',
                      head: t('batch.sendOn'),
                      figure: true,
                      cell: ({ sentOn }) => (sentOn ? <Day of={sentOn} /> : '—'),
                    },
                  ]}
                />
                <Pager first={after && cardBatches} next={next && address(cardBatches, { after: next })} />
              </>
            )
          }
        </Loaded>
      </Section>
    </>
  );
}
