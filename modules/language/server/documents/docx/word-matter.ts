import type { Lines } from '../lines.ts';
import type { XmlReader } from './read-xml.ts';

/** What stands among the lines of a document: tables, and images by the id of what they refer to. */
export interface WordMatter {
  /** Tables as rows of cells; a cell has the numbers of its lines. */
  tables: number[][][][];
  images: { refers: string; alt: string; after: number }[];
}

interface OpenTable {
  rows: number[][][];
  /** Cells that reach over others, or tables within: no grid of rows and columns. */
  irregular: boolean;
}

/** Not part of the document as it reads: doubles for older programs, what was deleted or moved away. */
const unread = new Set(['Fallback', 'del', 'moveFrom']);

/** Reads the lines with another reader, and besides what stands among them. */
export function wordMatter(inner: XmlReader, lines: Lines, matter: WordMatter): XmlReader {
  const tables: OpenTable[] = [];
  const cells: number[] = [];
  let pending: { refers: string; alt: string }[] = [];
  let alt = '';
  let passing = 0;

  function begin(name: string, attributes: Record<string, string>): void {
    const table = tables.at(-1);
    if (name === 'tbl') {
      if (table) table.irregular = true;
      tables.push({ rows: [], irregular: false });
    } else if (name === 'tr') table?.rows.push([]);
    else if (name === 'tc') cells.push(lines.count());
    else if ((name === 'gridSpan' && attributes['val'] !== '1') || name === 'vMerge') {
      if (table) table.irregular = true;
    } else image(name, attributes);
  }
  function image(
    name: string,
    { descr, title, embed, link, id, alt: shapeAlt }: Record<string, string>,
  ): void {
    if (name === 'drawing' || name === 'pict') alt = '';
    else if (name === 'docPr') alt = descr || title || '';
    else if (name === 'shape') alt = shapeAlt ?? alt;
    else if (name === 'blip') pending.push({ refers: embed || link || '', alt });
    else if (name === 'imagedata') pending.push({ refers: id ?? '', alt: title || alt });
  }
  function end(name: string): void {
    if (name === 'p') {
      matter.images.push(...pending.map((one) => ({ ...one, after: lines.count() })));
      pending = [];
    } else if (name === 'tc') {
      const from = cells.pop() ?? lines.count();
      const numbers = Array.from({ length: lines.count() - from }, (_, n) => from + n);
      tables.at(-1)?.rows.at(-1)?.push(numbers);
    } else if (name === 'tbl') {
      const table = tables.pop();
      if (table && isGrid(table)) matter.tables.push(table.rows);
    }
  }
  return {
    open(name, attributes) {
      inner.open(name, attributes);
      if (unread.has(name)) passing += 1;
      if (passing === 0) begin(name, attributes);
    },
    text: (words) => inner.text(words),
    close(name) {
      inner.close(name);
      if (passing === 0) end(name);
      if (unread.has(name)) passing -= 1;
    },
  };
}

/** Rows of as many cells each, two or more, with something in them. */
function isGrid({ rows, irregular }: OpenTable): boolean {
  const columns = rows[0]?.length ?? 0;
  return (
    !irregular &&
    rows.length > 1 &&
    columns > 1 &&
    rows.every((row) => row.length === columns) &&
    rows.flat().some((numbers) => numbers.length > 0)
  );
}
