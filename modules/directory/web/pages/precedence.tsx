import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useText } from '../../../../kernel/web/i18n/use-text.ts';
import { address } from '../../../../kernel/web/kit/address.ts';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { ListHead } from '../../../../kernel/web/kit/list-head.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { type Precedence, readPrecedence } from '../../contract/precedence.ts';
import { precedencePage } from '../addresses.ts';
import { DirectoryTabs } from '../parts/directory-tabs.tsx';
import { OrderEditor } from '../parts/order-editor.tsx';
import { OrderRow } from '../parts/order-row.tsx';
import { PrecedenceFilters } from '../parts/precedence-filters.tsx';
import { PrecedenceHistory } from '../parts/precedence-history.tsx';
import { directoryTexts } from '../texts.ts';
import '../directory.css';
import '../precedence.css';

/** The order of precedence of a body's posts, or of the bodies under it: seen by all, set by whoever keeps it. */
export function Page({ search }: PageProps) {
  const { body, parts } = search;
  const list = search['list'] === 'bodies' ? 'bodies' : 'posts';
  const read = useRead(readPrecedence, {
    list,
    ...(body ? { bodyId: body } : {}),
    ...(parts ? { parts: 'true' } : {}),
  });
  const t = useText(directoryTexts);
  const here = (change: Record<string, string | undefined>) =>
    precedencePage({ list, body, parts, ...change });
  const count = read.data && { value: read.data.entries.length, capped: read.data.more };
  return (
    <>
      <ListHead title={{ zh: '礼宾次序', en: 'Order of precedence' }} count={count} />
      <DirectoryTabs at="precedence" />
      <PrecedenceFilters list={list} body={read.data?.body ?? null} parts={Boolean(parts)} here={here} />
      <p className="directory-lead">{t('ranking.about')}</p>
      <Loaded from={read}>
        {(order) => (
          <div className="columns order-columns" key={address(order.body?.id ?? 'top', { list, parts })}>
            <div className="work">
              <Order order={order} refetch={() => void read.refetch()} />
            </div>
            <div className="margin">
              <PrecedenceHistory changes={order.history} />
            </div>
          </div>
        )}
      </Loaded>
    </>
  );
}

function Order({ order, refetch }: { order: Precedence; refetch: () => void }) {
  const t = useText(directoryTexts);
  if (order.entries.length === 0)
    return <Empty>{t(order.list === 'posts' ? 'ranking.nobody' : 'ranking.noBodies')}</Empty>;
  if (order.abilities['set'] === true && !order.more) return <OrderEditor order={order} refetch={refetch} />;
  return (
    <Section title={t('ranking.title')}>
      {order.more && <p className="directory-hint">{t('ranking.tooMany')}</p>}
      <ol className="order">
        {order.entries.map((entry) => (
          <OrderRow key={entry.id} entry={entry} place={entry.rank === null ? '—' : String(entry.rank)} />
        ))}
      </ol>
    </Section>
  );
}
