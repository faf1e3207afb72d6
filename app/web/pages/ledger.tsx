import { type LedgerLine, readLedger } from '../../../kernel/contract/shell.ts';
import { useRead } from '../../../kernel/web/api/use-read.ts';
import { numberWords } from '../../../kernel/web/i18n/dates.ts';
import { Moment } from '../../../kernel/web/i18n/day.tsx';
import { Name } from '../../../kernel/web/i18n/name.tsx';
import { useBoth, useText } from '../../../kernel/web/i18n/use-text.ts';
import { AppLink, useGo } from '../../../kernel/web/kit/app-link.tsx';
import { Empty } from '../../../kernel/web/kit/empty.tsx';
import { Filter, FilterRow } from '../../../kernel/web/kit/filter-row.tsx';
import { ListHead } from '../../../kernel/web/kit/list-head.tsx';
import { listViewOf, orderOf } from '../../../kernel/web/kit/list-view.ts';
import { Loaded } from '../../../kernel/web/kit/loaded.tsx';
import { Pager } from '../../../kernel/web/kit/pager.tsx';
import { SavedViews } from '../../../kernel/web/kit/saved-views.tsx';
import { type Column, Table, type TableProps } from '../../../kernel/web/kit/table.tsx';
import type { PageProps } from '../../../kernel/web/module.ts';
import { appTexts } from '../texts.ts';
import { LineData } from './ledger-data.tsx';

const list = {
  list: 'house.ledger',
  path: '/ledger',
  filters: ['kind', 'id', 'verb'],
  usual: { by: 'at', descending: true },
};

/** The ledger of the house, or of one subject when the address names it. */
export function Page({ search }: PageProps) {
  const t = useText(appTexts);
  const { kind, id, verb, after } = search;
  const view = listViewOf({ ...list, search });
  const { here } = view;
  const asked = { kind, id, verb, ...orderOf(view, ['at']) };
  const read = useRead(readLedger, { ...asked, after, limit: 50 }, { keepOld: true });
  return (
    <>
      <ListHead title={{ zh: '账本', en: 'Ledger' }} count={read.data?.count} />
      <SavedViews view={view}>
        <Filters lines={read.data?.items ?? []} verb={verb} one={Boolean(id)} here={here} />
        <Loaded from={read}>
          {({ items, next }) =>
            items.length === 0 ? (
              <Empty>{t('ledger.none')}</Empty>
            ) : (
              <>
                <Lines lines={items} view={view} file={{ sheet: list.list, asked }} />
                <Pager first={after && here({})} next={next && here({ after: next })}>
                  {t('ledger.about')}
                </Pager>
              </>
            )
          }
        </Loaded>
      </SavedViews>
    </>
  );
}

interface FiltersProps {
  lines: LedgerLine[];
  verb: string | undefined;
  one: boolean;
  here: (change: Record<string, string | undefined>) => string;
}

function Filters({ lines, verb, one, here }: FiltersProps) {
  const t = useText(appTexts);
  const say = useBoth();
  const go = useGo();
  const verbs = new Map(lines.map((line) => [line.verb, say(line.verbName)]));
  if (verb && !verbs.has(verb)) verbs.set(verb, verb);
  const options = [...verbs].map(([value, label]) => ({ value, label }));
  return (
    <FilterRow>
      <Filter
        label={t('ledger.verb')}
        value={verb ?? ''}
        options={[{ value: '', label: t('ledger.all') }, ...options]}
        onChoose={(value) => go(here({ verb: value }), { replace: true })}
      />
      {one && (
        <p className="filter-said">
          {t('ledger.one')} <AppLink to="/ledger">{t('ledger.whole')}</AppLink>
        </p>
      )}
    </FilterRow>
  );
}

function Lines({ lines, ...how }: { lines: LedgerLine[] } & Pick<TableProps<LedgerLine>, 'view' | 'file'>) {
  const t = useText(appTexts);
  const say = useBoth();
  const columns: Column<LedgerLine>[] = [
    { id: 'seq', head: t('ledger.seq'), figure: true, className: 'seq', cell: ({ seq }) => numberWords(seq) },
    {
      id: 'at',
      sorts: 'at',
      head: t('ledger.at'),
      bare: true,
      className: 'nw',
      cell: ({ at }) => <Moment at={at} />,
    },
    {
      id: 'actor',
      head: t('ledger.actor'),
      bare: true,
      className: 'nw',
      cell: ({ actor }) => say(actor.name),
    },
    {
      id: 'verb',
      head: t('ledger.verb'),
      names: true,
      cell: (line) => (
        <>
          {say(line.verbName)}
          <LineData of={line} />
        </>
      ),
    },
    {
      id: 'subject',
      head: t('ledger.subject'),
      cell: ({ subjectTitle, link }) =>
        subjectTitle &&
        (link ? (
          <AppLink to={link}>
            <Name of={subjectTitle} />
          </AppLink>
        ) : (
          <Name of={subjectTitle} />
        )),
    },
    {
      id: 'hash',
      head: t('ledger.hash'),
      className: 'nw',
      cell: ({ hash }) => (
        <code className="cap" lang="en" title={hash}>
          {hash.slice(0, 10)}
        </code>
      ),
    },
  ];
  return (
    <Table {...how} className="ledger" columns={columns} rows={lines} rowKey={({ seq }) => String(seq)} />
  );
}
