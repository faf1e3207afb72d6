import { fill } from '../../../../../kernel/contract/errors.ts';
import type { Both } from '../../../../../kernel/contract/local-text.ts';
import { named, PublicForm, SendButton } from '../../../../../kernel/web/public/form.tsx';
import { Lines, Words } from '../../../../../kernel/web/public/words.tsx';
import type { DroppedFile, Filing, FilingRow } from '../../../contract/filings.ts';
import { OwnFrame, type OwnPage } from '../applying/frame.tsx';
import { Version } from '../applying/parts.tsx';
import { FiledPeople } from './filed-people.tsx';
import { sheetName, filingTexts as t, verdictWords } from './filing-texts.ts';

interface Props extends OwnPage {
  filing: Filing;
  /** What became of files that were just handed in. */
  files: readonly DroppedFile[];
}

/** A filing: row by row while it is looked at; then person by person, until all are submitted. */
export function FilingPage(props: Props) {
  const { office, reading, form, filing, files } = props;
  const back = { path: '/firm/filing', label: t.title };
  return (
    <OwnFrame
      {...{ office, reading, form, back }}
      kicker={filing.service.name}
      title={sheetName(filing.fileName)}
      says={saysOf(filing)}
      labels={{ files: t.filesField }}
    >
      {filing.state === 'tried' && <TriedRows {...props} />}
      {filing.state === 'written' && <FiledPeople {...{ office, reading, form, filing, files }} />}
    </OwnFrame>
  );
}

function saysOf({ state, counts, cases }: Filing): Both {
  if (state === 'dropped') return t.dropped;
  if (state === 'written')
    return fill(
      { zh: '共{count}人，一人一件。', en: '{count} people, a case for each.' },
      { count: cases.length },
    );
  return fill(
    {
      zh: '{right}人可以建立，{mend}人要改，{stop}人不能建立。还没有建立任何草稿。',
      en: '{right} can be filed, {mend} to be mended, {stop} cannot be filed. No draft was made yet.',
    },
    { ...counts },
  );
}

function TriedRows({ reading, form, filing }: Props) {
  const { right, mend } = filing.counts;
  const { abilities } = filing;
  return (
    <>
      <PublicForm reading={reading} state={form}>
        <Version of={filing} />
        {filing.unknown.length > 0 && (
          <p className="cap">
            <Words reading={reading} of={t.unknown} />
            {filing.unknown.join('、')}
          </p>
        )}
        {right + mend === 0 && (
          <p className="own-condition">
            <Lines reading={reading} of={t.nobodyRight} />
          </p>
        )}
        <p className="go own-ways">
          {abilities['writeRight'] === true && (
            <SendButton
              reading={reading}
              of={fill(t.makeRight, { count: right })}
              look="b-seal"
              name="act"
              value="right"
            />
          )}
          {abilities['writeAll'] === true && mend > 0 && (
            <SendButton
              reading={reading}
              of={fill(t.makeAll, { count: right + mend })}
              look=""
              name="act"
              value="all"
            />
          )}
          {abilities['drop'] === true && (
            <SendButton reading={reading} of={t.drop} look="" name="act" value="drop" />
          )}
        </p>
      </PublicForm>
      <ol className="own-tasks own-check">
        {filing.rows.map((row) => (
          <RowOf key={row.line} reading={reading} row={row} />
        ))}
      </ol>
    </>
  );
}

const weights = { stops: 'st-error', wrong: 'st-error', doubtful: 'st-late' } as const;

function RowOf({ reading, row }: { reading: Props['reading']; row: FilingRow }) {
  const { mark, says } = verdictWords[row.verdict];
  return (
    <li>
      <span>
        <Words reading={reading} of={row.name} /> <span className="n">{row.passport}</span>
      </span>
      <span className={`st ${mark}`}>
        <Words reading={reading} of={says} />
      </span>
      <span className="cap">
        <Words reading={reading} of={fill(t.row, { line: row.line })} />
      </span>
      {row.findings.length > 0 && (
        <ul className="own-findings own-wide">
          {row.findings.map(({ column, weight, says: found, fix }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two findings may say the same, and the list never changes
            <li key={at}>
              <span className={`st ${weights[weight]}`}>
                <span>
                  <Words reading={reading} of={named(column ?? undefined, found)} />
                </span>
              </span>
              <span className="cap">
                <Lines reading={reading} of={fix} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
