import { useRead } from '../../../../kernel/web/api/use-read.ts';
import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../kernel/web/kit/app-link.tsx';
import { Empty } from '../../../../kernel/web/kit/empty.tsx';
import { FileLinks } from '../../../../kernel/web/kit/file-links.tsx';
import { Loaded } from '../../../../kernel/web/kit/loaded.tsx';
import { Pager } from '../../../../kernel/web/kit/pager.tsx';
import { Section } from '../../../../kernel/web/kit/section.tsx';
import { type Mark, StateMark } from '../../../../kernel/web/kit/state-mark.tsx';
import { Table } from '../../../../kernel/web/kit/table.tsx';
import { type ImportRow, listImportRows, type SheetImport, type Verdict } from '../../contract/import.ts';
import { importPage } from '../addresses.ts';
import { directoryTexts } from '../texts.ts';

const verdicts: readonly Verdict[] = ['new', 'changed', 'same', 'double', 'faulty', 'none'];
const marks: Record<Verdict, Mark> = {
  new: 'done',
  changed: 'on-time',
  same: 'note',
  double: 'note',
  faulty: 'error',
  none: 'note',
};

const longest = 60;

interface RowsProps {
  of: SheetImport;
  verdict: Verdict | undefined;
  after: string | undefined;
}

/** Every row of the sheet with what the dry run says of it, narrowed to one verdict. */
export function ImportRows({ of, verdict, after }: RowsProps) {
  const t = useText(directoryTexts);
  const read = useRead(listImportRows, { importId: of.id, verdict, after, limit: 50 }, { keepOld: true });
  return (
    <Section title={t('importVerdicts')}>
      <Verdicts of={of} at={verdict} />
      <FaultyFile of={of} />
      <Loaded from={read} part>
        {({ items, next }) =>
          items.length === 0 ? (
            <Empty>{t('importRowsNone')}</Empty>
          ) : (
            <>
              <RowTable rows={items} />
              <Pager
                first={after && importPage(of.id, { verdict })}
                next={next && importPage(of.id, { verdict, after: next })}
              />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

function Verdicts({ of, at }: { of: SheetImport; at: Verdict | undefined }) {
  const t = useText(directoryTexts);
  const counts: Partial<Record<Verdict, number>> = of.counts ?? {};
  const link = (one: Verdict | undefined, count: number) => (
    <AppLink
      key={one ?? 'all'}
      to={importPage(of.id, { verdict: one })}
      aria-current={one === at ? 'page' : undefined}
    >
      {t(`verdict.${one ?? 'all'}`)} {count}
    </AppLink>
  );
  return (
    <nav className="directory-verdicts" aria-label={t('importVerdict')}>
      {link(undefined, of.rows)}
      {verdicts.filter((one) => counts[one]).map((one) => link(one, counts[one]!))}
    </nav>
  );
}

function FaultyFile({ of }: { of: SheetImport }) {
  const t = useText(directoryTexts);
  if (!of.counts?.faulty || of.state === 'cleared') return null;
  return (
    <p>
      {t('importFaultyFile')}
      <FileLinks of={{ sheet: 'directory.import-rows', asked: { importId: of.id, verdict: 'faulty' } }} />
    </p>
  );
}

function RowTable({ rows }: { rows: ImportRow[] }) {
  const t = useText(directoryTexts);
  return (
    <Table
      className="directory-rows"
      rows={rows}
      rowKey={({ line }) => String(line)}
      columns={[
        { id: 'line', head: t('importLine'), names: true, cell: ({ line }) => line },
        {
          id: 'verdict',
          head: t('importVerdict'),
          bare: true,
          cell: ({ verdict }) =>
            verdict && <StateMark mark={marks[verdict]}>{t(`verdict.${verdict}`)}</StateMark>,
        },
        {
          id: 'cells',
          head: t('importCells'),
          bare: true,
          className: 'directory-cells',
          cell: ({ cells }) => cells.filter(Boolean).map(shortened).join(' · '),
        },
        { id: 'said', head: t('importSaid'), bare: true, cell: (row) => <Said row={row} /> },
      ]}
    />
  );
}

/** A cell into which somebody pasted a letter must not push the others away. */
function shortened(cell: string): string {
  return cell.length > longest ? `${cell.slice(0, longest)}…` : cell;
}

function Said({ row }: { row: ImportRow }) {
  const t = useText(directoryTexts);
  const say = useBoth();
  const told = (text: string) => text || t('importEmpty');
  return (
    <ul className="directory-remarks">
      {row.remarks.map((remark) => (
        <li key={remark.en}>{say(remark)}</li>
      ))}
      {row.changes.map(({ column, before, after }) => (
        <li key={column.en}>
          {t('importChange', { column: say(column), before: told(before), after: told(after) })}
        </li>
      ))}
      {row.link && (
        <li>
          <AppLink to={row.link}>{t('importOpen')}</AppLink>
        </li>
      )}
    </ul>
  );
}
