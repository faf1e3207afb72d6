import type { OpenOfKind } from '../../../kernel/contract/preflight.ts';
import { Moment } from '../../../kernel/web/i18n/day.tsx';
import { houseTexts } from '../../../kernel/web/i18n/house-texts.ts';
import { useBoth, useText } from '../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../kernel/web/kit/app-link.tsx';
import { severityMarks } from '../../../kernel/web/kit/finding-list.tsx';
import { Section } from '../../../kernel/web/kit/section.tsx';
import { StateMark } from '../../../kernel/web/kit/state-mark.tsx';
import { type Column, Table } from '../../../kernel/web/kit/table.tsx';
import { appTexts } from '../texts.ts';

type Severity = keyof typeof severityMarks;
interface OverviewProps {
  kinds: OpenOfKind[];
  here: (change: Record<string, string | undefined>) => string;
}

/** What is open in each division, counted; each count leads to its findings in the list below. */
export function FindingsOverview({ kinds, here }: OverviewProps) {
  const t = useText(appTexts);
  const house = useText(houseTexts);
  const say = useBoth();
  function count(severity: Severity, head: string, of: (row: OpenOfKind) => number): Column<OpenOfKind> {
    return {
      id: severity,
      head,
      figure: true,
      cell: (row) =>
        of(row) === 0 ? (
          0
        ) : (
          <AppLink className="plain" to={here({ kind: row.kind, severity })}>
            <StateMark mark={severityMarks[severity]}>{of(row)}</StateMark>
          </AppLink>
        ),
    };
  }
  const columns: Column<OpenOfKind>[] = [
    {
      id: 'division',
      head: t('findings.division'),
      names: true,
      cell: ({ division, kindName }) => (
        <>
          {say(division)}
          <span className="cap"> · {say(kindName)}</span>
        </>
      ),
    },
    count('error', house('severity.error'), ({ errors }) => errors),
    count('warning', house('severity.warning'), ({ warnings }) => warnings),
    count('note', house('severity.note'), ({ notes }) => notes),
    { id: 'subjects', head: t('findings.subjects'), figure: true, cell: ({ subjects }) => subjects },
    { id: 'waived', head: t('findings.waived'), figure: true, cell: ({ waived }) => waived },
    {
      id: 'oldest',
      head: t('findings.oldest'),
      figure: true,
      cell: ({ oldest }) => oldest && <Moment at={oldest} />,
    },
  ];
  if (kinds.length === 0) return null;
  return (
    <Section title={t('findings.overview')}>
      <Table
        className="found-overview"
        moving={false}
        columns={columns}
        rows={kinds}
        rowKey={({ kind }) => kind}
      />
    </Section>
  );
}
