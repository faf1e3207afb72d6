import { numberWords } from '../../../../../kernel/web/i18n/dates.ts';
import { Moment } from '../../../../../kernel/web/i18n/day.tsx';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { Facts } from '../../../../../kernel/web/kit/facts.tsx';
import { Section } from '../../../../../kernel/web/kit/section.tsx';
import { type Column, Table } from '../../../../../kernel/web/kit/table.tsx';
import type { Segmentation } from '../../../contract/segmentation.ts';
import { languageTexts } from '../../texts.ts';

type List = Segmentation['lists'][number];

/** Whose rules are in force, since when, and which list holds for which languages. */
export function RulesInForce({ of }: { of: Segmentation }) {
  const t = useText(languageTexts);
  const columns: Column<List>[] = [
    {
      id: 'languages',
      head: t('segmentation.languages'),
      cell: ({ languages }) => <code>{languages}</code>,
    },
    { id: 'list', head: t('segmentation.list'), cell: ({ name }) => name },
    {
      id: 'rules',
      head: t('segmentation.rules'),
      figure: true,
      cell: ({ rules }) => numberWords(rules),
    },
  ];
  return (
    <Section title={t('segmentation.inForce')}>
      <Facts
        of={[
          { name: t('segmentation.from'), value: of.own ?? t('segmentation.house') },
          { name: t('segmentation.changed'), value: <LastChanged of={of} /> },
        ]}
      />
      <Table
        className="cut-lists"
        columns={columns}
        rows={of.lists}
        rowKey={({ languages, name }) => `${languages} ${name}`}
      />
    </Section>
  );
}

function LastChanged({ of: { changedAt, changedBy } }: { of: Segmentation }) {
  const t = useText(languageTexts);
  const say = useBoth();
  if (changedAt === null || changedBy === null) return t('segmentation.never');
  return (
    <>
      {t('segmentation.changedAs', { who: say(changedBy) })}
      <Moment at={changedAt} />
    </>
  );
}
