import type { Both, Lang } from '../../../../kernel/contract/local-text.ts';
import { htmlLang } from '../../../../kernel/web/public/reading.ts';
import { figureColumns } from '../../contract/blocks.ts';

/** A table of a release: the first row heads it; a column of figures stands to the right. */
export function NewsTable({ rows, langs }: { rows: readonly Both[][]; langs: readonly Lang[] }) {
  const [head = [], ...body] = rows;
  const figures = figureColumns(rows);
  const classOf = (n: number) => (figures[n] ? 'r' : undefined);
  return (
    <div className="news-table">
      <table className="t">
        <thead>
          <tr>
            {head.map((cell, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column has no other name than its place
              <th key={n} scope="col" className={classOf(n)}>
                <Cell cell={cell} langs={langs} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row, r) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nor has a row
            <tr key={r}>
              {row.map((cell, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={n} className={classOf(n)}>
                  <Cell cell={cell} langs={langs} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Both languages beneath each other; what is alike in both stands once. */
function Cell({ cell, langs }: { cell: Both; langs: readonly Lang[] }) {
  if (cell.zh === cell.en) return cell.zh;
  return langs.map((lang, n) => (
    <span key={lang} lang={htmlLang[lang]} className={n > 0 ? 'second' : undefined}>
      {cell[lang]}
    </span>
  ));
}
