import type { OutputOf } from '../../../../kernel/contract/operation.ts';
import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { Moment } from '../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { address } from '../../../../kernel/web/kit/address.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { ListHead } from '../../../../kernel/web/kit/list-head.tsx';
import { type ListView, listViewOf } from '../../../../kernel/web/kit/list-view.ts';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Pager } from '../../../../kernel/web/kit/pager.tsx';
import { Table } from '../../../../kernel/web/kit/table.tsx';
import type { PageProps } from '../../../../kernel/web/module.ts';
import { listImports } from '../../contract/import.ts';
import { importPage, importsList } from '../addresses.ts';
import { DirectoryTabs } from '../parts/directory-tabs.tsx';
import { HandInSheet } from '../parts/hand-in-sheet.tsx';
import { ImportStateMark } from '../parts/import-state-mark.tsx';
import { directoryTexts } from '../texts.ts';
import '../directory.css';

type Listed = OutputOf<typeof listImports>['items'][number];

/** Spreadsheets handed in, latest first, and the form for one more. */
export function Page({ search }: PageProps) {
  const { after } = search;
  const read = useRead(listImports, { after, limit: 50 }, { keepOld: true });
  return (
    <>
      <ListHead title={{ zh: '表格导入', en: 'Imports' }} count={read.data?.count} />
      <DirectoryTabs at="imports" />
      <Loaded from={read}>
        {({ items, next, abilities }) => (
          <>
            <MayHandIn ability={abilities['import']} />
            <Imports items={items} view={listViewOf({ ...list, search })} />
            <Pager first={after && importsList} next={next && address(importsList, { after: next })} />
          </>
        )}
      </Loaded>
    </>
  );
}

function MayHandIn({ ability }: { ability: true | { zh: string; en: string } | undefined }) {
  const say = useBoth();
  if (ability === true) return <HandInSheet />;
  return ability ? <p className="directory-hand-in">{say(ability)}</p> : null;
}

const list = { list: 'directory.imports', path: importsList, filters: [] };

function Imports({ items, view }: { items: Listed[]; view: ListView }) {
  const t = useText(directoryTexts);
  if (items.length === 0) return <Empty>{t('importsNone')}</Empty>;
  return (
    <Table
      view={view}
      columns={[
        {
          id: 'file',
          head: t('importFile'),
          names: true,
          cell: (row) => <AppLink to={importPage(row.id)}>{row.fileName}</AppLink>,
        },
        {
          id: 'kind',
          head: t('importKind'),
          bare: true,
          cell: (row) => (row.kind === 'people' ? t('importPeople') : t('importBodies')),
        },
        {
          id: 'state',
          head: t('importState'),
          bare: true,
          cell: (row) => <ImportStateMark state={row.state} />,
        },
        { id: 'rows', head: t('importRows'), figure: true, cell: (row) => row.rows },
        { id: 'records', head: t('importRecords'), figure: true, cell: (row) => row.records },
        { id: 'at', head: t('importAt'), cell: (row) => <Moment at={row.at} /> },
      ]}
      rows={items}
      rowKey={(row) => row.id}
    />
  );
}
