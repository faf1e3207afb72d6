import { TextRefusal } from '../../core/read/refusal.ts';
import { readDocument } from '../../documents/read-document.ts';
import type { BilingualRow } from './write-bilingual.ts';

/** Characters of a bilingual document: it holds two books at most. */
const longest = 10_000_000;

/** A bilingual document as it comes back: the code of its copy, where it still has one, and its rows. */
export interface BilingualRead {
  code: string | null;
  rows: BilingualRow[];
}

/**
 * A bilingual document that others give back, by its numbers: tracked changes are read as accepted. Rows without a
 * number (a heading, an empty row) are passed over. Refuses a document without such a table.
 */
export async function readBilingual(bytes: Uint8Array): Promise<BilingualRead> {
  const { text, tables = [] } = await readDocument(bytes, { limit: longest });
  const lines = text.split('\n');
  const rows = tables.flat().flatMap((cells): BilingualRow[] => {
    const [number = [], source = [], target = [], state = [], notes = []] = cells.map((numbers) =>
      numbers.map((n) => lines[n]!),
    );
    if (cells.length < 5 || !/^\d{1,7}$/.test(number.join('').trim())) return [];
    return [
      {
        number: Number(number.join('')),
        source: source.join('\n'),
        target: target.join('\n'),
        state: state.join(' '),
        notes: notes.filter((line) => line.trim() !== ''),
      },
    ];
  });
  if (rows.length === 0) throw refuseWithoutTable();
  return { code: codeIn(lines), rows };
}

/** The code stands in a line of its own above the table. The name of a file above it may look like one. */
function codeIn(lines: readonly string[]): string | null {
  const line = /^\s*(?:编号|Code)[\s:：]*([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\s*$/i;
  return lines.map((one) => line.exec(one)?.[1]).find((code) => code !== undefined) ?? null;
}

function refuseWithoutTable(): TextRefusal {
  return new TextRefusal('text-broken', {
    zh: '文档中没有双语对照表（序号、原文、译文、状态、批注），无法读回。请用从这里取出的双语文档，并保留各栏。',
    en: 'the document holds no bilingual table (number, source, translation, state, comments). Use the bilingual document taken from here, with all its columns.',
  });
}
