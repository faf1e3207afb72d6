import type { OutputOf } from '../../../../../kernel/contract/operation.ts';
import { useRead } from '../../../../../kernel/web/api/use-read.ts';
import { numberWords } from '../../../../../kernel/web/i18n/dates.ts';
import { Name } from '../../../../../kernel/web/i18n/name.tsx';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { Empty } from '../../../../../kernel/web/kit/empty.tsx';
import { Loaded } from '../../../../../kernel/web/kit/loaded.tsx';
import { PageHead } from '../../../../../kernel/web/kit/page-head.tsx';
import { StateMark } from '../../../../../kernel/web/kit/state-mark.tsx';
import { type Column, Table } from '../../../../../kernel/web/kit/table.tsx';
import type { PageProps } from '../../../../../kernel/web/module.ts';
import { unitFaults } from '../../../contract/memory.ts';
import { readQuality } from '../../../contract/upkeep.ts';
import { languageTexts } from '../../texts.ts';
import { memoryPage } from '../addresses.ts';
import { FigureCheck } from '../parts/figure-check.tsx';

type Quality = OutputOf<typeof readQuality>;
type Line = Quality['lines'][number];

/** What is wrong in a memory, fault by fault, each leading to its units. */
export function Page({ params }: PageProps) {
  const read = useRead(readQuality, { memoryId: params['memoryId'] ?? '' }, { costly: true });
  return <Loaded from={read}>{(quality) => <Report of={quality} />}</Loaded>;
}

function Report({ of: { memory, lines } }: { of: Quality }) {
  const t = useText(languageTexts);
  const all = memory.units;
  return (
    <>
      <PageHead
        single
        kicker={[
          <AppLink key="memory" to={memoryPage(memory.id)}>
            <Name of={memory.name} />
          </AppLink>,
          t('memory.unitCount', { count: all, shown: numberWords(all) }),
        ]}
        title={{ zh: '质量报告', en: 'Quality report' }}
      />
      {all === 0 ? (
        <Empty>{t('memory.noUnits')}</Empty>
      ) : (
        <>
          <Faults lines={lines} memoryId={memory.id} all={all} />
          <FigureCheck memory={memory} />
        </>
      )}
    </>
  );
}

function Faults({ lines, memoryId, all }: { lines: Line[]; memoryId: string; all: number }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const columns: Column<Line>[] = [
    {
      id: 'fault',
      head: t('memory.fault'),
      names: true,
      cell: ({ fault, count }) => (
        <>
          {count === 0 ? (
            say(unitFaults[fault].name)
          ) : (
            <AppLink to={memoryPage(memoryId, { fault })}>{say(unitFaults[fault].name)}</AppLink>
          )}
          <span className="cap block">{say(unitFaults[fault].about)}</span>
        </>
      ),
    },
    {
      id: 'count',
      head: t('memory.units'),
      figure: true,
      cell: ({ count }) =>
        count === 0 ? (
          <StateMark mark="done">{t('memory.noFault')}</StateMark>
        ) : (
          t('memory.countOf', { count: numberWords(count), all: numberWords(all) })
        ),
    },
  ];
  return <Table className="quality-table" columns={columns} rows={lines} rowKey={({ fault }) => fault} />;
}
