import { langTag } from '../../../../../kernel/web/i18n/lang.ts';
import { useBoth, useText } from '../../../../../kernel/web/i18n/use-text.ts';
import { type Mark, StateMark } from '../../../../../kernel/web/kit/state-mark.tsx';
import { type Column, Table } from '../../../../../kernel/web/kit/table.tsx';
import { type ReturnRow, type ReturnState, returnStates } from '../../../contract/file-copies.ts';
import type { FileHead } from '../../../contract/segments.ts';
import { ChangedText } from '../../editor/parts/changed-text.tsx';
import { TaggedText } from '../../editor/parts/tagged-text.tsx';
import { languageTexts } from '../../texts.ts';
import { mayTake, type ReturnWay } from './use-return.ts';

const marks: Record<ReturnState, Mark> = {
  change: 'on-time',
  comment: 'note',
  emptied: 'waiting',
  tags: 'waiting',
  meanwhile: 'waiting',
  source: 'error',
  unknown: 'error',
  locked: 'refused',
  long: 'error',
};

/** Each segment that changed: what goes and what comes word by word, what speaks against it, and its box. */
export function ReturnRows({ head, way, rows }: { head: FileHead; way: ReturnWay; rows: ReturnRow[] }) {
  const t = useText(languageTexts);
  const columns: Column<ReturnRow>[] = [
    {
      id: 'choose',
      head: t('exchange.change'),
      unseen: true,
      fixed: true,
      cell: (row) => <Choice row={row} way={way} />,
    },
    { id: 'number', head: t('exchange.number'), figure: true, cell: ({ number }) => number },
    {
      id: 'source',
      head: t('exchange.source'),
      bare: true,
      className: 'ex-source',
      cell: ({ source }) => (
        <span lang={langTag(head.from)}>
          <TaggedText text={source} />
        </span>
      ),
    },
    {
      id: 'change',
      head: t('exchange.change'),
      names: true,
      className: 'ex-change',
      cell: (row) => <Change row={row} to={head.to} />,
    },
    { id: 'state', head: t('exchange.state'), bare: true, cell: (row) => <Why row={row} /> },
  ];
  return (
    <Table
      className="ex-rows"
      moving={false}
      columns={columns}
      rows={rows}
      rowKey={({ number, segment }) => `${number} ${segment?.id ?? ''}`}
    />
  );
}

function Choice({ row, way }: { row: ReturnRow; way: ReturnWay }) {
  const t = useText(languageTexts);
  const { segment } = row;
  if (!segment || !mayTake(row)) return null;
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={way.chosen.has(segment.id)}
        onChange={(event) => way.choose(segment.id, event.currentTarget.checked)}
      />
      <span className="vh">{t('exchange.take', { n: row.number })}</span>
    </label>
  );
}

function Change({ row, to }: { row: ReturnRow; to: FileHead['to'] }) {
  const t = useText(languageTexts);
  const { was, came, offered, comments } = row;
  const shown = mayTake(row) ? offered : came;
  return (
    <>
      <span lang={langTag(to)}>
        <ChangedText agreed={was} target={shown} />
      </span>
      {came !== shown && came !== '' && (
        <div className="ex-came">
          {t('exchange.whole')}{' '}
          <span lang={langTag(to)}>
            <TaggedText text={came} />
          </span>
        </div>
      )}
      {comments.map((text) => (
        <div key={text} className="ex-came">
          {t('exchange.comment', { text })}
        </div>
      ))}
    </>
  );
}

function Why({ row }: { row: ReturnRow }) {
  const t = useText(languageTexts);
  const say = useBoth();
  const { state, meets, by, tags } = row;
  const why = state === 'meanwhile' && meets ? 'meets' : state;
  return (
    <>
      <StateMark mark={marks[state]}>{say(returnStates[state])}</StateMark>
      <p className="cap">{t(`exchange.why.${why}`, { name: by ? say(by) : '', tags: tags.join(' ') })}</p>
    </>
  );
}
