import { useBoth, useText } from '../../../../kernel/web/i18n/use-text.ts';
import { Button } from '../../../../kernel/web/kit/button.tsx';
import { type Column, Table } from '../../../../kernel/web/kit/table.tsx';
import type { SettingLine } from '../../contract/values.ts';
import { hallTexts } from '../texts.ts';
import { Sourced } from './sourced.tsx';
import { useValueWords } from './use-value-words.ts';

interface ValueTableProps {
  rows: SettingLine[];
  /** A draft stands beside what is in force. */
  drafted: boolean;
  /** Not there for who may not change them. */
  onOpen?: ((line: SettingLine) => void) | undefined;
}

/** The settings of a service: what is in force and from where, and what the draft says. */
export function ValueTable({ rows, drafted, onOpen }: ValueTableProps) {
  const t = useText(hallTexts);
  const say = useBoth();
  const columns: Column<SettingLine>[] = [
    { id: 'name', head: t('values.setting'), names: true, bare: true, cell: ({ name }) => say(name) },
    {
      id: 'inForce',
      head: t('values.inForce'),
      cell: (line) => <Valued line={line} of={line.inForce} own={line.inForce.own} />,
    },
    ...(drafted ? [draftColumn(t('values.draft'))] : []),
    ...(onOpen
      ? [
          {
            id: 'change',
            head: t('values.change'),
            unseen: true,
            bare: true,
            cell: (line: SettingLine) => (
              <Button
                small
                aria-label={t('values.changeOne', { name: say(line.name) })}
                onClick={() => onOpen(line)}
              >
                {t('values.change')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return <Table className="value-table" columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

function draftColumn(head: string): Column<SettingLine> {
  return {
    id: 'draft',
    head,
    cell: (line) =>
      line.draft ? <Valued line={line} of={line.draft} drafted /> : <span className="dim">—</span>,
  };
}

interface ValuedProps {
  line: SettingLine;
  of: SettingLine['shipped'];
  /** The office's own, not what comes with the program. */
  own?: boolean;
  drafted?: boolean;
}

function Valued({ line, of, own = false, drafted = false }: ValuedProps) {
  const words = useValueWords();
  return (
    <div className="valued">
      <p className={drafted ? 'valued-draft' : undefined}>{words(line, of.value)}</p>
      <Sourced of={of.origin} own={own || drafted} />
    </div>
  );
}
