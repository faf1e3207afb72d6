import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { Moment } from '../../../../../kernel/web/i18n/day.tsx';
import { Pair } from '../../../../../kernel/web/i18n/pair.tsx';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { address } from '../../../../../kernel/web/kit/address.ts';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { ButtonLink } from '../../../../../kernel/web/kit/button.tsx';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { ListHead } from '../../../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { Pager } from '../../../../../kernel/web/kit/pager.tsx';
import { StateMark } from '../../../../../kernel/web/kit/state-mark.tsx';
import { type Column, Table } from '../../../../../kernel/web/kit/table.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { type ClientRow, clientStates, listClients } from '../../../contract/clients.ts';
import { CentreTabs } from '../../centre-tabs.tsx';
import { languageTexts } from '../../texts.ts';

/** Bodies outside that may ask the centre, and how much they have asked for. */
export function Page({ search: { after } }: PageProps) {
  const t = useText(languageTexts);
  const read = useRead(listClients, { after, limit: 50 }, { keepOld: true });
  const opens = read.data?.abilities['open'];
  return (
    <>
      <ListHead
        title={{ zh: '委托单位', en: 'Client bodies' }}
        count={opens === true ? read.data?.count : undefined}
      >
        {opens === true && <ButtonLink to="/translation/clients/new">{t('outside.open')}</ButtonLink>}
      </ListHead>
      <CentreTabs at="clients" />
      <Loaded from={read}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty>{t(opens === true ? 'outside.none' : 'outside.chiefsOnly')}</Empty>
          ) : (
            <>
              <ClientTable items={items} />
              <Pager
                first={after && address('/translation/clients', {})}
                next={next && address('/translation/clients', { after: next })}
              >
                {null}
              </Pager>
            </>
          )
        }
      </Loaded>
    </>
  );
}

function ClientTable({ items }: { items: ClientRow[] }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const columns: Column<ClientRow>[] = [
    {
      id: 'body',
      head: t('outside.body'),
      names: true,
      cell: ({ id, body, domains, addresses }) => (
        <>
          <AppLink className="plain" to={`/translation/clients/${id}`}>
            <Pair of={body} as="stack" />
          </AppLink>
          <span className="cap block">{[...domains, ...addresses].join(' · ')}</span>
        </>
      ),
    },
    {
      id: 'state',
      head: t('outside.state'),
      bare: true,
      cell: ({ state }) => (
        <StateMark mark={state === 'open' ? 'granted' : 'refused'}>{say(clientStates[state])}</StateMark>
      ),
    },
    {
      id: 'month',
      head: t('outside.month'),
      figure: true,
      cell: ({ thisMonth, monthly }) => `${thisMonth} / ${monthly}`,
    },
    {
      id: 'now',
      head: t('outside.now'),
      figure: true,
      cell: ({ openNow, atOnce }) => `${openNow} / ${atOnce}`,
    },
    { id: 'requests', head: t('outside.requests'), figure: true, cell: ({ requests }) => requests },
    {
      id: 'last',
      head: t('outside.last'),
      cell: ({ lastAsked }) => (lastAsked ? <Moment at={lastAsked} /> : '–'),
    },
  ];
  return <Table columns={columns} rows={items} rowKey={({ id }) => id} />;
}
