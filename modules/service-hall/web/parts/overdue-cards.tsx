import type { OutputOf } from '../../../../kernel/contract/operation.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Day } from '../../../../kernel/web/i18n/day.tsx';
import { Name } from '../../../../kernel/web/i18n/name.tsx';
import { useLang, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { type Column, Table } from '../../../../kernel/web/kit/table.tsx';
import { listOverdueCards } from '../../contract/custody.ts';
import { holderPage } from '../card-addresses.ts';
import { hallTexts } from '../texts.ts';

type Overdue = OutputOf<typeof listOverdueCards>['loans'][number];

/** Travel cards that are past their day of return, of one firm or of all; nothing where there are none. */
export function OverdueCards({ firmId }: { firmId?: string }) {
  const t = useText(hallTexts);
  const lang = useLang();
  const { data } = useRead(listOverdueCards, firmId ? { firmId } : {});
  if (!data || data.loans.length === 0) return null;
  const columns: Column<Overdue>[] = [
    {
      id: 'by',
      head: t('overdueCards.by'),
      bare: true,
      cell: ({ returnBy }) => returnBy && <Day of={returnBy} />,
    },
    {
      id: 'holder',
      head: t('overdueCards.holder'),
      names: true,
      cell: ({ holder, card }) => (
        <AppLink className="plain" to={holderPage(holder.id)}>
          <Name of={holder.name} />
          <span className="cap block">{card.number}</span>
        </AppLink>
      ),
    },
    { id: 'firm', head: t('overdueCards.firm'), cell: ({ firm }) => <Name of={firm.name} /> },
    {
      id: 'journey',
      head: t('overdueCards.journey'),
      cell: ({ economies, from, to }) => (
        <>
          {economies.map(({ name }) => name[lang]).join(lang === 'zh' ? '、' : ', ')}
          <span className="cap block">
            <Day of={from} year={false} /> – <Day of={to} year={false} />
          </span>
        </>
      ),
    },
  ];
  return (
    <Section title={t('overdueCards.title')} id="overdue-cards">
      <Table className="case-table" columns={columns} rows={data.loans} rowKey={({ id }) => id} />
    </Section>
  );
}
