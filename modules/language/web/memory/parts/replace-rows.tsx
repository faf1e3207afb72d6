import type { Lang } from '../../../../../kernel/contract/local-text.ts';
import type { OutputOf } from '../../../../../kernel/contract/operation.ts';
import { houseTexts } from '../../../../../kernel/web/i18n/house-texts.ts';
import { LangRun } from '../../../../../kernel/web/i18n/lang-run.tsx';
import { useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { ChangedPieces } from '../../../../../kernel/web/kit/changed-pieces.tsx';
import { type Column, Table } from '../../../../../kernel/web/kit/table.tsx';
import type { previewReplace } from '../../../contract/upkeep.ts';
import { languageTexts } from '../../texts.ts';

type Row = OutputOf<typeof previewReplace>['items'][number];

interface ReplaceRowsProps {
  items: Row[];
  side: Lang;
  leftOut: ReadonlySet<string>;
  onLeaveOut: (leftOut: ReadonlySet<string>) => void;
}

/** The units found, the side that changes with what goes and what comes; each with its box. */
export function ReplaceRows({ items, side, leftOut, onLeaveOut }: ReplaceRowsProps) {
  const t = useText(languageTexts);
  const house = useText(houseTexts);
  function turn(id: string, on: boolean) {
    const next = new Set(leftOut);
    if (on) next.delete(id);
    else next.add(id);
    onLeaveOut(next);
  }
  const sideOf = (lang: Lang): Column<Row> => ({
    id: lang,
    head: house(`lang.${lang}`),
    bare: true,
    cell: ({ unit, pieces }) => (
      <LangRun lang={lang}>{lang === side ? <ChangedPieces of={pieces} /> : unit[lang]}</LangRun>
    ),
  });
  const columns: Column<Row>[] = [
    {
      id: 'choose',
      head: t('memory.choose'),
      unseen: true,
      fixed: true,
      cell: ({ unit }) => (
        <label className="check">
          <input
            type="checkbox"
            checked={!leftOut.has(unit.id)}
            onChange={(event) => turn(unit.id, event.currentTarget.checked)}
          />
          <span className="vh">{t('memory.chooseThis', { text: unit[side].slice(0, 40) })}</span>
        </label>
      ),
    },
    sideOf('zh'),
    sideOf('en'),
  ];
  return (
    <Table
      className="replace-table"
      moving={false}
      columns={columns}
      rows={items}
      rowKey={({ unit }) => unit.id}
    />
  );
}
