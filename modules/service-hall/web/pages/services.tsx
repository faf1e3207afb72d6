import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Moment } from '../../../../kernel/web/i18n/day.tsx';
import { Pair } from '../../../../kernel/web/i18n/pair.tsx';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { ListHead } from '../../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { type Column, Table } from '../../../../kernel/web/kit/table.tsx';
import { listServiceValues, type ValuesItem } from '../../contract/values.ts';
import { HallTabs } from '../parts/hall-tabs.tsx';
import { hallTexts } from '../texts.ts';
import '../values.css';

/** The services of the hall: how far the office has made their values its own, and where a draft waits. */
export function Page() {
  const read = useRead(listServiceValues, {});
  const count = read.data && { value: read.data.items.length, capped: false };
  return (
    <>
      <ListHead title={{ zh: '服务事项', en: 'Services' }} count={count} />
      <HallTabs at="/services" />
      <Loaded from={read}>{({ items }) => <Services items={items} />}</Loaded>
    </>
  );
}

function Services({ items }: { items: ValuesItem[] }) {
  const t = useText(hallTexts);
  const columns: Column<ValuesItem>[] = [
    {
      id: 'name',
      head: t('list.service'),
      names: true,
      cell: ({ code, name }) => (
        <AppLink className="plain" to={`/services/${code}`}>
          <Pair of={name} as="stack" />
        </AppLink>
      ),
    },
    {
      id: 'own',
      head: t('values.own'),
      cell: ({ own, figures }) => t('values.ownOf', { own, count: figures }),
    },
    {
      id: 'unconfirmed',
      head: t('values.unconfirmed'),
      cell: ({ unconfirmed, unconfirmedTexts: texts }) =>
        unconfirmed + texts === 0 ? (
          <StateMark mark="done">{t('values.allConfirmed')}</StateMark>
        ) : (
          <StateMark mark="note">{t('values.toConfirm', { count: unconfirmed + texts })}</StateMark>
        ),
    },
    {
      id: 'counter',
      head: t('values.counter'),
      cell: ({ hasCounter }) =>
        hasCounter ? t('values.said') : <span className="dim">{t('values.notSaid')}</span>,
    },
    {
      id: 'draft',
      head: t('values.draft'),
      cell: ({ drafted }) =>
        drafted ? <StateMark mark="waiting">{t('values.waits')}</StateMark> : <span className="dim">—</span>,
    },
    { id: 'open', head: t('values.open'), figure: true, cell: ({ open }) => open },
    {
      id: 'published',
      head: t('values.publishedAt'),
      cell: ({ publishedAt }) =>
        publishedAt ? <Moment at={publishedAt} /> : <span className="dim">{t('values.asShipped')}</span>,
    },
  ];
  return <Table columns={columns} rows={items} rowKey={({ code }) => code} />;
}
