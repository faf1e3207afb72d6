import { numberWords } from '../../../../../kernel/web/i18n/dates.ts';
import { Pair } from '../../../../../kernel/web/i18n/pair.tsx';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { StateMark } from '../../../../../kernel/web/kit/state-mark.tsx';
import { type Column, Table } from '../../../../../kernel/web/kit/table.tsx';
import type { Memory } from '../../../contract/memory.ts';
import { languageTexts } from '../../texts.ts';
import { memoryPage } from '../addresses.ts';

/** Memories in rows: name in both languages, what each is for, how many units, what it costs, who sees it. */
export function MemoryTable({ items }: { items: Memory[] }) {
  const t = useText(languageTexts);
  const columns: Column<Memory>[] = [
    {
      id: 'name',
      head: t('memory.name'),
      names: true,
      cell: ({ id, name }) => (
        <AppLink className="plain" to={memoryPage(id)}>
          <Pair of={name} as="stack" />
        </AppLink>
      ),
    },
    { id: 'purpose', head: t('memory.purpose'), bare: true, cell: ({ purpose }) => purpose ?? '' },
    {
      id: 'client',
      head: t('memory.client'),
      cell: ({ client }) => client ?? <span className="dim">{t('memory.anyClient')}</span>,
    },
    { id: 'units', head: t('memory.units'), figure: true, cell: ({ units }) => numberWords(units) },
    {
      id: 'penalty',
      head: t('memory.penalty'),
      figure: true,
      cell: ({ penalty }) =>
        penalty === 0 ? (
          <span className="dim">{t('memory.noPenalty')}</span>
        ) : (
          t('memory.penaltyOf', { points: penalty })
        ),
    },
    {
      id: 'who',
      head: t('memory.who'),
      cell: ({ shared, retired }) =>
        retired ? (
          <StateMark mark="late">{t(`memory.retired.${retired}`)}</StateMark>
        ) : (
          t(shared ? 'memory.shared' : 'memory.translatorsOnly')
        ),
    },
  ];
  return <Table className="memory-table" columns={columns} rows={items} rowKey={({ id }) => id} />;
}
