import { houseTexts } from '../../../../../kernel/web/i18n/house-texts.ts';
import { LangRun } from '../../../../../kernel/web/i18n/lang-run.tsx';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { AppLink } from '../../../../../kernel/web/kit/app-link.tsx';
import { StateMark } from '../../../../../kernel/web/kit/state-mark.tsx';
import { type Column, Table } from '../../../../../kernel/web/kit/table.tsx';
import type { Memory } from '../../../contract/memory.ts';
import { languageTexts } from '../../texts.ts';
import { memoryPage } from '../addresses.ts';
import type { FigureFault } from './figure-check.tsx';

/** Units whose figures differ, what differs, and the way to mend it. */
export function FigureRows({ memory, items }: { memory: Memory; items: FigureFault[] }) {
  const t = useText(languageTexts);
  const house = useText(houseTexts);
  const say = useBoth();
  const columns: Column<FigureFault>[] = [
    {
      id: 'zh',
      head: house('lang.zh'),
      bare: true,
      cell: ({ unit }) => (
        <AppLink className="plain" to={memoryPage(memory.id, { q: unit.zh.slice(0, 100) })}>
          <LangRun lang="zh">{unit.zh}</LangRun>
        </AppLink>
      ),
    },
    {
      id: 'en',
      head: house('lang.en'),
      bare: true,
      cell: ({ unit }) => <LangRun lang="en">{unit.en}</LangRun>,
    },
    {
      id: 'findings',
      head: t('memory.fault'),
      bare: true,
      cell: ({ findings }) => (
        <ul>
          {findings.map(({ severity, message }) => (
            <li key={message.en}>
              <StateMark mark={severity === 'error' ? 'error' : 'late'}>
                <span className="figure-says">{say(message)}</span>
              </StateMark>
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return <Table className="figure-table" columns={columns} rows={items} rowKey={({ unit }) => unit.id} />;
}
