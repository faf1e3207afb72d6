import type { OutputOf } from '../../../kernel/contract/operation.ts';
import { type OpenOfKind, readOverview } from '../../../kernel/contract/preflight.ts';
import { listFindings } from '../../../kernel/contract/shell.ts';
import { useRead } from '../../../kernel/web/api/use-read.ts';
import { Moment } from '../../../kernel/web/i18n/day.tsx';
import { houseTexts } from '../../../kernel/web/i18n/house-texts.ts';
import { Name } from '../../../kernel/web/i18n/name.tsx';
import { Said } from '../../../kernel/web/i18n/said.tsx';
import { useBoth, useText } from '../../../kernel/web/i18n/use-text.ts';
import { AppLink, useGo } from '../../../kernel/web/kit/app-link.tsx';
import { Empty } from '../../../kernel/web/kit/empty.tsx';
import { Filter, FilterRow } from '../../../kernel/web/kit/filter-row.tsx';
import { severityMarks } from '../../../kernel/web/kit/finding-list.tsx';
import { ListHead } from '../../../kernel/web/kit/list-head.tsx';
import { listViewOf, orderOf } from '../../../kernel/web/kit/list-view.ts';
import { Loaded } from '../../../kernel/web/kit/loaded.tsx';
import { Pager } from '../../../kernel/web/kit/pager.tsx';
import { SavedViews } from '../../../kernel/web/kit/saved-views.tsx';
import { StateMark } from '../../../kernel/web/kit/state-mark.tsx';
import { type Column, Table, type TableProps } from '../../../kernel/web/kit/table.tsx';
import type { PageProps } from '../../../kernel/web/module.ts';
import { appTexts } from '../texts.ts';
import { FindingsOverview } from './findings-overview.tsx';

type Found = OutputOf<typeof listFindings>['items'][number];
type Severity = Found['finding']['severity'];

const severities: Severity[] = ['error', 'warning', 'note'];

const list = {
  list: 'house.findings',
  path: '/findings',
  filters: ['severity', 'kind'],
  usual: { by: 'severity' },
};

/** Every open finding of the house, whatever division it is in. The list waits for the counts above it: nothing moves. */
export function Page({ search }: PageProps) {
  const t = useText(appTexts);
  const severity = severities.find((one) => one === search['severity']);
  const { kind, after } = search;
  const view = listViewOf({ ...list, search });
  const { here } = view;
  const asked = { severity, kind, ...orderOf(view, ['severity', 'found']) };
  const overview = useRead(readOverview, {});
  const read = useRead(listFindings, { ...asked, after, limit: 50 }, { keepOld: true });
  return (
    <>
      <ListHead title={{ zh: '检查', en: 'Findings' }} count={read.data?.count}>
        <AppLink to="/findings/profiles">{t('findings.profiles')}</AppLink>
      </ListHead>
      <Loaded from={overview}>
        {({ kinds }) => (
          <>
            <FindingsOverview kinds={kinds} here={here} />
            <SavedViews view={view}>
              <Filters severity={severity} kind={kind} kinds={kinds} here={here} />
              <Loaded from={read}>
                {({ items, next }) =>
                  items.length === 0 ? (
                    <Empty>{severity || kind ? t('findings.noneSo') : t('findings.none')}</Empty>
                  ) : (
                    <>
                      <FoundTable items={items} view={view} file={{ sheet: list.list, asked }} />
                      <Pager first={after && here({})} next={next && here({ after: next })}>
                        {t('findings.about')}
                      </Pager>
                    </>
                  )
                }
              </Loaded>
            </SavedViews>
          </>
        )}
      </Loaded>
    </>
  );
}

interface FiltersProps {
  severity: Severity | undefined;
  kind: string | undefined;
  kinds: OpenOfKind[];
  here: (change: Record<string, string | undefined>) => string;
}

function Filters({ severity, kind, kinds, here }: FiltersProps) {
  const t = useText(appTexts);
  const house = useText(houseTexts);
  const say = useBoth();
  const go = useGo();
  const all = { value: '', label: t('findings.all') };
  return (
    <FilterRow>
      <Filter
        label={t('findings.severity')}
        value={severity ?? ''}
        options={[all, ...severities.map((value) => ({ value, label: house(`severity.${value}`) }))]}
        onChoose={(value) => go(here({ severity: value }), { replace: true })}
      />
      <Filter
        label={t('findings.kind')}
        value={kind ?? ''}
        options={[all, ...kinds.map((one) => ({ value: one.kind, label: say(one.kindName) }))]}
        onChoose={(value) => go(here({ kind: value }), { replace: true })}
      />
    </FilterRow>
  );
}

function FoundTable({ items, ...how }: { items: Found[] } & Pick<TableProps<Found>, 'view' | 'file'>) {
  const t = useText(appTexts);
  const house = useText(houseTexts);
  const say = useBoth();
  const columns: Column<Found>[] = [
    {
      id: 'severity',
      sorts: 'severity',
      head: t('findings.severity'),
      bare: true,
      cell: ({ finding }) => (
        <StateMark mark={severityMarks[finding.severity]}>{house(`severity.${finding.severity}`)}</StateMark>
      ),
    },
    {
      id: 'message',
      head: t('findings.message'),
      names: true,
      cell: ({ finding }) => (
        <>
          <Said of={finding.message} />
          {finding.source && <span className="cap block">{say(finding.source)}</span>}
        </>
      ),
    },
    {
      id: 'subject',
      head: t('findings.subject'),
      cell: (item) => (
        <>
          <AppLink to={item.link}>
            <Name of={item.title} />
          </AppLink>
          <span className="cap block">
            {say(item.kindName)}
            {item.finding.placeLabel && ` · ${say(item.finding.placeLabel)}`}
          </span>
        </>
      ),
    },
    {
      id: 'found',
      sorts: 'found',
      head: t('findings.found'),
      figure: true,
      cell: ({ foundAt }) => <Moment at={foundAt} />,
    },
  ];
  return (
    <Table
      {...how}
      className="found"
      columns={columns}
      rows={items}
      rowKey={({ ref, finding }) =>
        `${ref.id}/${finding.check}/${JSON.stringify(finding.place)}/${finding.message.en}`
      }
    />
  );
}
