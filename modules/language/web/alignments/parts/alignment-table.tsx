import { numberWords } from '../../../../../kernel/web/i18n/dates.ts';
import { Moment } from '../../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { type Mark, StateMark } from '../../../../../kernel/web/kit/state-mark.tsx';
import { type Column, Table } from '../../../../../kernel/web/kit/table.tsx';
import { type AlignmentRow, type AlignmentState, alignmentStates } from '../../../contract/alignments.ts';
import { languageTexts } from '../../texts.ts';

const marks: Record<AlignmentState, Mark> = { open: 'on-time', stored: 'done', changed: 'on-time' };

/** Alignments in rows: the text and its files, where it stands, how far it was checked, where it goes, who was at it. */
export function AlignmentTable({ items }: { items: AlignmentRow[] }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const columns: Column<AlignmentRow>[] = [
    {
      id: 'name',
      head: t('alignments.name'),
      names: true,
      cell: ({ id, name, files }) => (
        <AppLink className="plain" to={`/translation/alignments/${id}`}>
          {name}
          <span className="cap block">{filesSaid(files) ?? t('alignments.pasted')}</span>
        </AppLink>
      ),
    },
    {
      id: 'state',
      head: t('alignments.state'),
      bare: true,
      cell: ({ state }) => <StateMark mark={marks[state]}>{say(alignmentStates[state])}</StateMark>,
    },
    {
      id: 'progress',
      head: t('alignments.progress'),
      figure: true,
      cell: ({ beads, checked }) =>
        t('alignments.progressOf', { beads: numberWords(beads), checked: numberWords(checked) }),
    },
    {
      id: 'memory',
      head: t('alignments.memory'),
      cell: ({ memory }) =>
        memory ? say(memory.name) : <span className="dim">{t('alignments.noMemory')}</span>,
    },
    {
      id: 'changed',
      head: t('alignments.changed'),
      cell: ({ changedAt, changedBy }) => (
        <>
          <Moment at={changedAt} />
          <span className="cap block">{say(changedBy)}</span>
        </>
      ),
    },
  ];
  return <Table className="al-table" columns={columns} rows={items} rowKey={({ id }) => id} />;
}

function filesSaid({ zh, en }: AlignmentRow['files']): string | null {
  return [...new Set([zh, en].filter((name) => name !== null))].join(' · ') || null;
}
