import { Menu } from '@mantine/core';
import { listTexts } from '../i18n/list-texts.ts';
import { useText } from '../i18n/use-text.ts';
import { useGo } from './app-link.tsx';
import { FileLinks, type ListFile } from './file-links.tsx';
import type { ListView } from './list-view.ts';

interface TableToolsProps {
  view: ListView;
  /** Those that may be left out. */
  columns: { id: string; head: string }[];
  shown: ReadonlySet<string>;
  file?: ListFile;
}

/** Above a table: which columns, and the list as a file. */
export function TableTools({ view, columns, shown, file }: TableToolsProps) {
  const t = useText(listTexts);
  return (
    <div className="table-tools">
      {file && (
        <span>
          {t('file')}
          <FileLinks of={file} />
        </span>
      )}
      <ColumnMenu view={view} columns={columns} shown={shown} />
    </div>
  );
}

function ColumnMenu({ view, columns, shown }: Omit<TableToolsProps, 'file'>) {
  const t = useText(listTexts);
  const go = useGo();
  function choose(ids: string[]) {
    const chosen = columns.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
    // No column at all is a choice too; every column is none.
    const word = chosen.length === columns.length ? undefined : chosen.join('.') || 'none';
    go(view.here({ columns: word }), { replace: true });
  }
  return (
    <Menu width={224} withinPortal={false} closeOnItemClick={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button type="button" className="link-button">
          {t('columns')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.CheckboxGroup
          value={columns.filter(({ id }) => shown.has(id)).map(({ id }) => id)}
          onChange={choose}
        >
          {columns.map(({ id, head }) => (
            <Menu.CheckboxItem key={id} value={id}>
              {head}
            </Menu.CheckboxItem>
          ))}
        </Menu.CheckboxGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
